import { z } from 'zod';

const language = z.enum(['en', 'ar']).catch('en');

const CaseMessage = z.object({
  /** `alert` to an officer, `alertOutside` to an address outside (no link), `notice` without a deadline. */
  template: z.enum(['alert', 'alertOutside', 'notice']),
  notice: z.string(),
  sop: z.string(),
  caseId: z.string(),
  procedureId: z.string(),
  language,
  token: z.string(),
  level: z.enum(['L0', 'L1', 'L2', 'L3']).optional(),
  deadlineId: z.string().nullish(),
  dueAt: z.string().optional(),
  calendarId: z.string().optional(),
});
export type CaseMessage = z.infer<typeof CaseMessage>;
/** That a weekly digest can be read; nothing of what it says. */
const DigestMessage = z.object({ template: z.literal('digest'), language });

/** A mail as it waits in the outbox: codes, the case's token and instants; never a name of a person at risk. */
export const OutboxMessage = z.discriminatedUnion('template', [CaseMessage, DigestMessage]);
export type OutboxMessage = z.infer<typeof OutboxMessage>;
