import { z } from 'zod';

/** How the response began (SOP-02, "Trigger"). A walk-in stands at the counter: there is no way to the scene. */
const ResponseTrigger = z.enum(['sceneActive', 'rescueOrder', 'intercept', 'walkIn']);

/**
 * What a first response is born with. The case tells it no event. Beside hooks it tells the case `SUSPECT_ARRESTED`, with
 * the instant at which liberty was taken, for each suspect held at the scene.
 */
export const FirstResponseInput = z.strictObject({
  /** Its key among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  /** When the scene was reported or ordered; for a walk-in when the person came. */
  sceneAt: z.iso.datetime(),
  trigger: ResponseTrigger.default('sceneActive'),
});
export type FirstResponseInput = z.infer<typeof FirstResponseInput>;
