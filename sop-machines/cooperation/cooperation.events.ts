import type { EventsOf } from '../kernel/events.js';
import { noticeEvents } from './cooperation.notice-events.js';
import { requestEvents } from './cooperation.request-events.js';
import { returnEvents } from './cooperation.return-events.js';
import { sideEvents } from './cooperation.side-events.js';
import { toldEvents } from './cooperation.told-events.js';

/** Every event of SOP-14: requests and what runs beside them, notices, returns, and what the case tells. */
export const cooperationEvents = { ...requestEvents, ...sideEvents, ...noticeEvents, ...returnEvents, ...toldEvents };
export type CooperationEvent = EventsOf<Omit<typeof cooperationEvents, 'COOPERATION_NEEDED'>>;
