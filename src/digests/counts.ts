import { z } from 'zod';

/** What is kept of a week: counts only, the small ones already left out. */
export const DigestCounts = z.object({
  reportsReceived: z.int().nullable(),
  deadlines: z.array(
    z.object({
      /** `SOP-12@1.0.0`: the version whose words name the deadline. */
      sop: z.string(),
      deadlineId: z.string(),
      breached: z.int().nullable(),
      serious: z.int().nullable(),
    }),
  ),
});
export type DigestCounts = z.infer<typeof DigestCounts>;
