import { z } from 'zod';

/** What the custody of an exhibit is born with: tokens and codes only. */
export const ExhibitInput = z.strictObject({
  /** Its key among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  /** Token of the exhibit. */
  exhibitId: z.string().min(1),
  /** It holds data: hash values are kept beside its seals. */
  digital: z.boolean(),
  /** When it was found, handed in or seized; registration and the way to the store count from here. */
  foundAt: z.iso.datetime(),
});
export type ExhibitInput = z.infer<typeof ExhibitInput>;

/**
 * States of which an exhibit tells the case (`PROCEDURE_REPORTED`). From `disposalOrdered` on its fate is decided; it has
 * ended when it is `returned`, `destroyed`, `confiscated` or `archived`.
 */
export type ExhibitState =
  | 'registered'
  | 'inStore'
  | 'atLab'
  | 'atCourt'
  | 'gapFound'
  | 'hashMismatch'
  | 'missing'
  | 'dispositionPending'
  | 'disposalOrdered'
  | 'returned'
  | 'destroyed'
  | 'confiscated'
  | 'archived';
