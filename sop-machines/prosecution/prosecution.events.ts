import type { EventsOf } from '../kernel/events.js';
import { judgmentEvents } from './prosecution.judgment-events.js';
import { redressEvents } from './prosecution.redress-events.js';
import { reviewEvents } from './prosecution.review-events.js';
import { toldEvents } from './prosecution.told-events.js';
import { trialEvents } from './prosecution.trial-events.js';

/** Every event of SOP-13: the trial, the judgment, redress, reviews, and what the case tells. */
export const prosecutionEvents = {
  ...trialEvents,
  ...judgmentEvents,
  ...redressEvents,
  ...reviewEvents,
  ...toldEvents,
};
export type ProsecutionEvent = EventsOf<typeof prosecutionEvents>;
