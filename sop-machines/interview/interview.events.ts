import type { EventsOf } from '../kernel/events.js';
import { interviewAfterEvents } from './interview.after-events.js';
import { interviewPlanEvents } from './interview.plan-events.js';
import { interviewSessionEvents } from './interview.session-events.js';
import { interviewToldEvents } from './interview.told-events.js';

/** Every event of SOP-11. */
export const interviewEvents = {
  ...interviewPlanEvents,
  ...interviewSessionEvents,
  ...interviewAfterEvents,
  ...interviewToldEvents,
};
export type InterviewEvent = EventsOf<typeof interviewEvents>;
