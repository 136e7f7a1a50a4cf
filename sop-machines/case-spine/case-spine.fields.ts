import { z } from 'zod';
import { StoredReport } from '../intake/intake.fields.js';
import { Recognition } from '../screening/screening.shapes.js';

type JSONType = z.infer<ReturnType<typeof z.json>>;

/**
 * What a case is born with: the stored report of its intake, when it was received (ISO 8601 in UTC), and who recognises a
 * victim formally in its jurisdiction. Unless somebody says otherwise only a judge does: help never waits for it.
 */
export const CaseInput = z.strictObject({
  report: StoredReport,
  receivedAt: z.iso.datetime(),
  recognition: Recognition.default('judge'),
});
export interface CaseInput {
  report: Record<string, JSONType>;
  receivedAt: string;
  recognition: Recognition;
}
