import { z } from 'zod';

/** What an investigation is born with: one per case (a reopened case has a new one), codes only. */
export const InvestigationInput = z.strictObject({
  /** Its key among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  /** Trafficking, smuggling, both or another offence: which elements the file must prove. */
  classification: z.enum(['tip', 'som', 'both', 'other']),
  /** When the officer accepted the case: plan (D27) and end (D29) count from here. */
  assignedAt: z.iso.datetime(),
  /** Some victim is or may be a child: the means need no proof (Palermo Protocol art. 3(c)). */
  childVictim: z.boolean(),
  /** Officials whom the report accuses; any of them calls for a separate, restricted team. */
  accusedOfficerIds: z.array(z.uuid()).default([]),
});
export type InvestigationInput = z.infer<typeof InvestigationInput>;

/**
 * What the case tells an investigation, by type of event.
 * - `CASE_RECLASSIFIED { classification }`: the kind of offence has changed.
 * - `CHILD_VICTIM_KNOWN {}`: a victim is or may be a child.
 * - `SUSPECT_TAKEN { suspectId }`: a suspect was arrested or has surrendered.
 * - `CASE_ENDS {}`: the case is closed without a decision of the judge here (transferred, duplicate, legal bar).
 */
export const toldToInvestigation = ['CASE_RECLASSIFIED', 'CHILD_VICTIM_KNOWN', 'SUSPECT_TAKEN', 'CASE_ENDS'] as const;

/** States of an investigation in `PROCEDURE_REPORTED`; the last four are ends. */
export type InvestigationReport =
  | 'planning'
  | 'gathering'
  | 'elementsReview'
  | 'fileAssembly'
  | 'submittedToJudge'
  | 'moreInvestigation'
  | 'referredToCourt'
  | 'closedNoOffence'
  | 'closedTemporarily'
  | 'endedWithCase';
