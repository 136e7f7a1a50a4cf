import { z } from 'zod';
import { Instant, Words } from './shared.js';

/** Below this a count is not shown (domain reference B0.6, K6): it could point at a person. */
export const smallestCount = 11;

/** A count of at least eleven; null: fewer than eleven, also none. No totals, from which a hidden count could be told. */
const Count = z.int().min(smallestCount).nullable();

export const DigestView = z
  .object({
    id: z.uuid(),
    profileId: z.string(),
    profile: Words,
    /** First and last day of the week, local dates. */
    beginsOn: z.iso.date(),
    endsOn: z.iso.date(),
    /** Counted from the cases of a demo world. */
    demo: z.boolean(),
    writtenAt: Instant,
    reportsReceived: Count,
    deadlines: z.array(
      z.object({
        sop: z.string(),
        title: Words,
        deadlineId: z.string(),
        catalogue: z.string().nullable(),
        label: Words,
        /** Clocks that passed their due instant in the week. */
        breached: Count,
        /** Of these and older ones, those that reached the directorate (L3) in the week. */
        serious: Count,
      }),
    ),
  })
  .meta({ id: 'Digest' });
export const Digests = z.object({ smallestCount: z.int(), digests: z.array(DigestView) }).meta({ id: 'Digests' });
