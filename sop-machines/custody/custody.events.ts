import type { EventsOf } from '../kernel/events.js';
import { dutyEvents } from './custody.duty-events.js';
import { endEvents } from './custody.end-events.js';
import { judgeEvents } from './custody.judge-events.js';

/** Every event of SOP-12: what the judge and the court decide, what is owed to the person, how custody ends. */
export const custodyEvents = { ...judgeEvents, ...dutyEvents, ...endEvents };
export type CustodyEvent = EventsOf<typeof custodyEvents>;
