import type { EventsOf } from '../kernel/events.js';
import { agencyEvents } from './referral.agency-events.js';
import { consentEvents } from './referral.consent-events.js';
import { officeEvents } from './referral.office-events.js';

/** Every event of SOP-04: consent, what the office does, what the organisation reports. */
export const referralEvents = { ...consentEvents, ...officeEvents, ...agencyEvents };
export type ReferralEvent = EventsOf<typeof referralEvents>;
