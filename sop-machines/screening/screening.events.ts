import { type EventsOf, noFields } from '../kernel/events.js';
import type { EventDefinition } from '../kernel/sop.js';
import { decisionEvents } from './screening.decision-events.js';
import { safeguardEvents } from './screening.safeguard-events.js';
import { screenEvents } from './screening.screen-events.js';

/** Every event of SOP-03: what is found, what is decided, and what may not happen meanwhile. */
export const screeningEvents = {
  ...screenEvents,
  ...decisionEvents,
  ...safeguardEvents,
  PERSON_TO_SCREEN: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Person to be screened', ar: 'شخص بانتظار الفرز' },
    consequence: {
      en: 'The 24 hours run from the first contact. Nobody is removed before.',
      ar: 'تجري أربع وعشرون ساعة من أول اتصال، ولا يُبعد أحد قبل ذلك.',
    },
  },
} satisfies Record<string, EventDefinition>;
export type ScreeningEvent = EventsOf<typeof screeningEvents>;
