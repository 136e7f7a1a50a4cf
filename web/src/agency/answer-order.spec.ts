import { expect, it } from '@jest/globals';
import type { EventOffer } from '../api/shapes.js';
import { inAnswerOrder } from './answer-order.js';

const offer = (type: string): EventOffer => ({
  type,
  title: { en: type, ar: type },
  consequence: { en: '', ar: '' },
  roles: [],
  schema: {},
});

it('shows accept, decline and ask first and the withdrawal of consent last, whatever the order of the offers', () => {
  const offers = ['CONSENT_WITHDRAWN', 'SAFETY_CHECKED', 'INFO_REQUESTED', 'REJECTED', 'ACCEPTED'].map(offer);
  expect(inAnswerOrder(offers).map(({ type }) => type)).toEqual([
    'ACCEPTED',
    'REJECTED',
    'INFO_REQUESTED',
    'SAFETY_CHECKED',
    'CONSENT_WITHDRAWN',
  ]);
});
