import { describe, expect, it } from '@jest/globals';
import type { Profile } from '../../sop-machines/kernel/sop.js';
import { arrestedAt, deadline, facts, story } from './ledger.fixture.js';
import { deadlinesOf } from './ledger.js';

describe('Nonsense is refused with SOP, deadline and field', () => {
  it('a context key that the machine does not have', () => {
    expect(() =>
      story(deadline('judge')).event('X', facts(['judge'], { heldAt: arrestedAt }), '2027-01-21T16:00Z'),
    ).toThrow(
      /SOP-00@1\.0\.0, deadline judge, trigger\.context: names the context key "arrestedAt", which the machine does not have; known keys: heldAt/,
    );
  });
  it('a trigger that is not an instant', () => {
    expect(() =>
      story(deadline('judge')).event('X', facts(['judge'], { arrestedAt: 'yesterday' }), '2027-01-21T16:00Z'),
    ).toThrow(/deadline judge, trigger\.context: the context key "arrestedAt" must hold an instant .* not "yesterday"/);
  });
  it('an amount that is missing for a value', () => {
    const accept = deadline('accept', { amount: { by: 'priority', of: { urgent: null } } });
    expect(() =>
      story(accept).event('X', facts(['accept'], { arrestedAt, priority: 'routine' }), '2027-01-21T16:00Z'),
    ).toThrow(/deadline accept, amount\.of\.routine: is missing, and the context says priority = routine/);
  });
  it('a number of days that is no number', () => {
    const order = deadline('order', { amount: { daysOf: 'days', count: 'inclusive' } });
    expect(() => story(order).event('X', facts(['order'], { arrestedAt, days: '15' }), '2027-01-21T16:00Z')).toThrow(
      /deadline order, amount\.daysOf: the context key "days" must hold a number of days, not "15"/,
    );
  });
  it('a profile that speaks of an unknown deadline', () => {
    const profile = { id: 'example', deadlines: { 'SOP-00': { jugde: null } } } as unknown as Profile;
    expect(() => deadlinesOf({ id: 'SOP-00', deadlines: [deadline('judge')] }, profile)).toThrow(
      /deadline jugde, profile example: the SOP has no such deadline; it has judge/,
    );
  });
});

describe('A profile', () => {
  it('replaces an amount and leaves out a deadline that does not exist there', () => {
    const profile = {
      id: 'example',
      deadlines: { 'SOP-00': { judge: { amount: { kind: 'elapsedHours', hours: 48 } }, cap: null } },
    };
    const deadlines = deadlinesOf(
      { id: 'SOP-00', deadlines: [deadline('judge'), deadline('cap')] },
      profile as unknown as Profile,
    );
    expect(deadlines.map(({ id, amount }) => [id, amount])).toEqual([['judge', { kind: 'elapsedHours', hours: 48 }]]);
  });
});
