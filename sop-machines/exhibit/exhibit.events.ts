import type { EventsOf } from '../kernel/events.js';
import { exhibitDigitalEvents } from './exhibit.digital-events.js';
import { exhibitDisposalEvents } from './exhibit.disposal-events.js';
import { exhibitFoundEvents } from './exhibit.found-events.js';
import { exhibitSealEvents } from './exhibit.seal-events.js';
import { exhibitToldEvents } from './exhibit.told-events.js';
import { exhibitTransferEvents } from './exhibit.transfer-events.js';

/** Every event of SOP-10. */
export const exhibitEvents = {
  ...exhibitFoundEvents,
  ...exhibitTransferEvents,
  ...exhibitSealEvents,
  ...exhibitDigitalEvents,
  ...exhibitDisposalEvents,
  ...exhibitToldEvents,
};
export type ExhibitEvent = EventsOf<typeof exhibitEvents>;
