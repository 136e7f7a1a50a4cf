import { z } from 'zod';
import { fieldMessages } from '../../sop-machines/kernel/field-messages.js';
import { Level, Role } from '../../sop-machines/kernel/roles.js';

/** An instant, ISO 8601 in UTC with `Z`, in a year that can be computed with and stored. */
export const Instant = z.iso
  .datetime()
  .refine((value) => value >= '1900' && value < '2200', fieldMessages.outOfRange.en);
/** Values by field name, as JSON. */
export const Fields = z.record(z.string(), z.unknown());
export const Words = z.object({ en: z.string(), ar: z.string() }).meta({ id: 'Words' });

/** RFC 9457 problem. `code` is stable; `detail` says what happened and the way out. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    /** Field errors of a 400. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Unmet guards of a 409, in words. */
    reasons: z.array(z.object({ guard: z.string(), unmet: Words, by: z.array(Role) })).optional(),
    /** The state and what happened since the sender looked, of a 409. */
    state: z.array(z.object({ id: z.string(), words: Words })).optional(),
    changedSince: z
      .array(z.object({ step: z.int(), eventType: z.string(), title: Words, by: z.string(), recordedAt: Instant }))
      .optional(),
  })
  .meta({ id: 'Problem' });

export const PersonView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    login: z.string(),
    email: z.string(),
    roles: z.array(Role),
    unitId: z.uuid().nullable(),
    agencyId: z.uuid().nullable(),
    language: z.enum(['en', 'ar']),
    active: z.boolean(),
    mustChangePassword: z.boolean(),
  })
  .meta({ id: 'Person' });

export const ClockNotice = z
  .object({
    kind: z.enum(['real', 'fast', 'manual']),
    /** The case time now. */
    now: Instant,
    /** Case seconds per second; 1 for real, 0 for manual. */
    rate: z.number(),
  })
  .meta({ id: 'ClockNotice' });

export const RungView = z.object({
  level: Level,
  dueAt: Instant,
  status: z.enum(['waiting', 'fired', 'overtaken', 'ended']),
  reason: z.string().nullable(),
  firedAt: Instant.nullable(),
  /** Names of officials (or of a duty) that this rung tells. */
  tells: z.array(z.string()),
});

export const ClockView = z
  .object({
    clockId: z.string(),
    procedureId: z.uuid(),
    deadlineId: z.string(),
    catalogue: z.string().nullable(),
    label: Words,
    status: z.enum(['running', 'met', 'metLate', 'breached', 'cancelled']),
    startedAt: Instant,
    originalDueAt: Instant,
    dueAt: Instant,
    endedAt: Instant.nullable(),
    breachedAt: Instant.nullable(),
    calendarKind: z.string(),
    nature: z.enum(['liberty', 'medical', 'child', 'administrative']),
    polarity: z.enum(['limit', 'notBefore', 'window']),
    basis: z.object({
      provenance: z.enum(['statute', 'treaty', 'guideline', 'policy']),
      source: Words,
      lawVersion: z.string(),
      confirmed: z.boolean(),
    }),
    ladder: z.array(RungView),
    history: z.array(
      z.object({
        at: Instant,
        reason: z.string(),
        dueAt: Instant,
        eventType: z.string().nullable(),
        /** What did it, in words; null for a clock's own doing. */
        title: Words.nullable(),
        by: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Clock' });
