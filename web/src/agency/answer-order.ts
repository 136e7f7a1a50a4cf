import type { EventOffer } from '../api/shapes.js';

/** How an agency's answers are shown: what is asked of it first, in the order of its work; the way out of consent last. */
const order = [
  'ACCEPTED',
  'REJECTED',
  'INFO_REQUESTED',
  'PERSON_ARRIVED',
  'PERSON_NOT_ARRIVED',
  'SERVICE_STARTED',
  'OUTCOME',
  'PROGRESS_REPORTED',
];
const last = 'CONSENT_WITHDRAWN';

function place(type: string): number {
  if (type === last) return order.length + 1;
  const known = order.indexOf(type);
  return known === -1 ? order.length : known;
}

/** The offers as a page for a thumb shows them; a matter of display only, all of them stay. */
export const inAnswerOrder = (offers: readonly EventOffer[]): EventOffer[] =>
  [...offers].sort((a, b) => place(a.type) - place(b.type));

const emphases: Readonly<Record<string, 'filled' | 'outline'>> = {
  ACCEPTED: 'filled',
  REJECTED: 'outline',
  INFO_REQUESTED: 'outline',
  PERSON_ARRIVED: 'filled',
  SERVICE_STARTED: 'filled',
  OUTCOME: 'filled',
};
/** How strongly its button calls. */
export const emphasisOf = (type: string): 'filled' | 'outline' | 'light' => emphases[type] ?? 'light';
