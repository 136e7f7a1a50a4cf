import type { EventsOf } from '../kernel/events.js';
import { objectEvents } from './first-response.object-events.js';
import { personEvents } from './first-response.person-events.js';
import { sceneEvents } from './first-response.scene-events.js';

/** Every event of SOP-02, offered in this order: life first. */
export const firstResponseEvents = { ...personEvents, ...sceneEvents, ...objectEvents };
export type FirstResponseEvent = EventsOf<typeof firstResponseEvents>;
