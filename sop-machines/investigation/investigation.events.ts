import type { EventsOf } from '../kernel/events.js';
import { judgeEvents } from './investigation.judge-events.js';
import { toldEvents } from './investigation.told-events.js';
import { workEvents } from './investigation.work-events.js';

/** Every event of SOP-09: what the team records, what the judge orders and decides, what the case tells. */
export const investigationEvents = { ...workEvents, ...judgeEvents, ...toldEvents };
export type InvestigationEvent = EventsOf<Omit<typeof investigationEvents, 'INVESTIGATION_BEGUN'>>;
