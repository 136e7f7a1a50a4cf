import { z } from 'zod';
import { lateReasonWords } from '../../sop-machines/kernel/options.js';
import { Instant, Words } from './shared.js';

const LateReason = z.enum(Object.keys(lateReasonWords) as [keyof typeof lateReasonWords]);

/** Why a deadline was missed; asked for once the step is done, and may be asked earlier. */
export const GiveLateReason = z.strictObject({ reason: LateReason }).meta({ id: 'GiveLateReason' });

/** A missed deadline of the last seven days of the case's time: open, or closed late with or without a reason. */
export const Breach = z
  .object({
    caseId: z.uuid(),
    caseToken: z.string(),
    procedureId: z.uuid(),
    clockId: z.string(),
    sop: z.string(),
    profileId: z.string(),
    title: Words,
    label: Words,
    dueAt: Instant,
    breachedAt: Instant,
    /** When the step was done; null while it is still owed. */
    endedAt: Instant.nullable(),
    reason: LateReason.nullable(),
    /** Name of who gave the reason. */
    reasonBy: z.string().nullable(),
    owner: z.string().nullable(),
    unit: z.object({ id: z.uuid(), name: Words }),
  })
  .meta({ id: 'Breach' });

/** How late the alerts of the last seven days went out, against the instant at which they were due; in seconds. */
export const AlertLateness = z
  .object({ count: z.int(), p50: z.number().nullable(), p99: z.number().nullable(), max: z.number().nullable() })
  .meta({ id: 'AlertLateness' });

export const Breaches = z.object({ rows: z.array(Breach), alerts: AlertLateness }).meta({ id: 'Breaches' });
