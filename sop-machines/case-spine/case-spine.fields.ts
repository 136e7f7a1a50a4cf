import { z } from 'zod';
import { StoredReport } from '../intake/intake.fields.js';

type JSONType = z.infer<ReturnType<typeof z.json>>;

/** What a case is born with: the stored report of its intake, and when it was received (ISO 8601 in UTC). */
export const CaseInput = z.strictObject({ report: StoredReport, receivedAt: z.iso.datetime() });
export interface CaseInput {
  report: Record<string, JSONType>;
  receivedAt: string;
}
