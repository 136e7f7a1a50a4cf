import { describe, expect, it } from '@jest/globals';
import type { DeadlineOverride } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import type { Limit } from '../kernel/limit.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';

const hours = (count: number) => ({ kind: 'elapsedHours', hours: count }) as const;
const basis = policy({ en: 'Example', ar: 'مثال' });
const limit = (value: number): Limit => ({ value, unit: 'days', label: { en: 'Example', ar: 'مثال' }, basis });
const parent = {
  ...genericProfile,
  deadlines: { 'SOP-90': { kept: { amount: hours(1), basis }, absent: null, gone: { amount: hours(2) } } } as Record<
    string,
    Record<string, DeadlineOverride>
  >,
  limits: { 'SOP-90': { kept: limit(1), changed: limit(2), gone: limit(3) } },
};

describe('A profile that inherits', () => {
  it('has all of its parent where it says nothing', () => {
    expect(inherit(parent, { id: 'child' })).toEqual({ ...parent, id: 'child' });
  });

  it('changes one part of a deadline and keeps the others; null takes a deadline away, an override brings it back', () => {
    const { deadlines } = inherit(parent, {
      id: 'child',
      deadlines: { 'SOP-90': { kept: { amount: hours(5) }, absent: { basis }, gone: null } },
    });
    expect(deadlines).toEqual({ 'SOP-90': { kept: { amount: hours(5), basis }, absent: { basis }, gone: null } });
  });

  it('changes the value of a limit with its source and keeps its name; null takes it away', () => {
    const { limits } = inherit(parent, {
      id: 'child',
      limits: { 'SOP-90': { changed: { value: 9, basis }, gone: null }, 'SOP-91': { added: limit(4) } },
    });
    expect(limits).toEqual({ 'SOP-90': { kept: limit(1), changed: limit(9) }, 'SOP-91': { added: limit(4) } });
  });

  it('leaves its parent as it was', () => {
    const before = structuredClone(parent);
    inherit(parent, { id: 'child', deadlines: { 'SOP-90': { kept: null } } });
    expect(parent).toEqual(before);
  });
});
