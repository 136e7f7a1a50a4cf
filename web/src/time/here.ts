import type { Place } from './place.js';

/** The place whose time is shown. Both profiles of the product, iq-federal and iq-kri, are three hours east of UTC. */
export const place: Place = { offsets: [{ from: null, minutes: 180 }] };
