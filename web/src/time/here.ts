import { iqFederalCalendar } from '../../../sop-machines/calendars/iq-federal.calendar.js';
import type { Place } from './place.js';

/**
 * The place whose time is shown. Both jurisdictions of the product so far, iq-federal and iq-kri, have the same offset;
 * one with another needs the case's own place here.
 */
export const place: Place = iqFederalCalendar;
