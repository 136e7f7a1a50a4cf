import { type EventsOf, noFields } from '../kernel/events.js';
import type { EventDefinition } from '../kernel/sop.js';
import { careEvents } from './protection.care-events.js';
import { choiceEvents } from './protection.choice-events.js';
import { housingEvents } from './protection.housing-events.js';

/** Every event of SOP-05: where the person stays, what help is given, and what the person decides. */
export const protectionEvents = {
  ...housingEvents,
  ...careEvents,
  ...choiceEvents,
  ADULT_TO_PROTECT: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Adult to be protected', ar: 'بالغ يحتاج إلى الحماية' },
    consequence: {
      en: 'A bed within six hours, a plan within a week, time to decide freely. Help depends on nothing in return.',
      ar: 'مكان خلال ست ساعات وخطة خلال أسبوع ووقت لقرار حر. لا تتوقف المساعدة على أي مقابل.',
    },
  },
} satisfies Record<string, EventDefinition>;
export type ProtectionEvent = EventsOf<typeof protectionEvents>;
