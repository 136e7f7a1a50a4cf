import type { EventsOf } from '../kernel/events.js';
import { groupEvents } from './smuggling.group-events.js';
import { personEvents } from './smuggling.person-events.js';
import { residencyEvents } from './smuggling.residency-events.js';

/** Every event of SOP-08, offered in this order. */
export const smugglingEvents = { ...groupEvents, ...personEvents, ...residencyEvents };
export type SmugglingEvent = EventsOf<typeof smugglingEvents>;
