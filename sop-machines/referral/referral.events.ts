import type { EventsOf } from '../kernel/events.js';
import { agencyEvents } from './referral.agency-events.js';
import { consentEvents } from './referral.consent-events.js';
import { officeEvents } from './referral.office-events.js';

/** Every event of SOP-04, offered in this order: the organisation's answer is the first thing it is asked for. */
export const referralEvents = { ...agencyEvents, ...consentEvents, ...officeEvents };
export type ReferralEvent = EventsOf<typeof referralEvents>;
