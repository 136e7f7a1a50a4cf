import { z } from 'zod';

/** How the incident became known (SOP-08, "Trigger"). */
const IncidentTrigger = z.enum([
  'intercept',
  'vehicleFind',
  'safeHouseFind',
  'migrantComplaint',
  'deaths',
  'borderNotice',
  'reclassified',
]);

/** What a group track is born with. */
export const SmugglingInput = z.strictObject({
  /** Its key among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  /** First contact with the group: headcount and screening count from here. */
  foundAt: z.iso.datetime(),
  trigger: IncidentTrigger.default('intercept'),
});
export type SmugglingInput = z.infer<typeof SmugglingInput>;

/** How screening for trafficking (SOP-03) stands for one person. `presumed` may be followed by any of the others. */
export const TipResult = z.enum(['presumed', 'recognised', 'notRecognised', 'otherProtection', 'noIndicators']);

/**
 * What the case tells a group track, with these fields: `TIP_SCREENING_REPORTED`, whenever screening of one of its persons
 * presumes a victim or comes to its end. For a person who is not of the group nothing changes.
 */
export const TipScreeningReport = z.strictObject({ personId: z.string(), result: TipResult });
export type TipScreeningReport = z.infer<typeof TipScreeningReport>;
