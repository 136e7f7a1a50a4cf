import { describe, expect, it } from '@jest/globals';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { shortLadder } from '../../sop-machines/kernel/ladders.js';
import type { ClockChange } from '../messages.js';
import { arrestedAt, deadline, facts, outline, story } from './ledger.fixture.js';

describe('A clock', () => {
  it('opens with its tag, counted from when the fact happened', () => {
    const changes = story(deadline('judge')).event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(outline(changes)).toEqual([['judge#1', 'running', '2027-01-22T12:30:00.000Z']]);
    expect(changes[0]!.rungs.map(({ level }) => level)).toEqual(['L0', 'L1', 'L2', 'L3']);
  });
  it('that a late entry opens overdue is breached at birth and keeps its rungs, so that it alarms at once', () => {
    const [change] = story(deadline('judge')).event('ARRESTED', facts(['judge']), '2027-01-23T12:00Z');
    expect(change!.entry).toMatchObject({ status: 'breached', breachedAt: '2027-01-22T12:30:00.000Z', endedAt: null });
    expect(change!.rungs).toHaveLength(4);
  });
  it('counts from the step that made it live when its trigger is `entered`', () => {
    const entered = story(deadline('judge', { trigger: 'entered' }));
    entered.event('X', facts(['judge'], {}), '2027-01-21T16:00Z', '2027-01-21T14:00Z');
    expect(entered.event('Y', facts(['judge'], {}), '2027-01-21T18:00Z')).toEqual([]);
    expect(entered.ledger.clocks[0]!.entry.startedAt).toBe('2027-01-21T14:00:00.000Z');
  });
  it('is not there yet while its trigger is not known', () => {
    expect(story(deadline('judge')).event('X', facts(['judge'], { arrestedAt: null }), '2027-01-21T16:00Z')).toEqual(
      [],
    );
  });
  it('is not there where its amount is none', () => {
    const byPriority = deadline('accept', {
      amount: { by: 'priority', of: { urgent: { kind: 'elapsedHours', hours: 24 }, routine: null } },
    });
    expect(
      story(byPriority).event('X', facts(['accept'], { arrestedAt, priority: 'routine' }), '2027-01-21T16:00Z'),
    ).toEqual([]);
  });
  it('that did not change says nothing', () => {
    const told = story(deadline('judge'));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(told.event('REGISTERED', facts(['judge']), '2027-01-21T17:00Z')).toEqual([]);
  });
});

describe('A clock ends', () => {
  const ended = (
    type: string,
    now: string,
    occurredAt = now,
    change: Partial<DeadlineDefinition> = {},
  ): ClockChange => {
    const told = story(deadline('judge', change));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    return told.event(type, facts([]), now, occurredAt)[0]!;
  };
  it('as met up to the due instant, and none of its rungs survives', () => {
    const change = ended('BROUGHT_TO_JUDGE', '2027-01-22T12:30Z');
    expect(change.entry).toMatchObject({ status: 'met', endedAt: '2027-01-22T12:30:00.000Z', breachedAt: null });
    expect(change.rungs).toEqual([]);
  });
  it('as met late after it, and the breach is kept', () => {
    expect(ended('BROUGHT_TO_JUDGE', '2027-01-22T12:30:01Z').entry).toMatchObject({
      status: 'metLate',
      breachedAt: '2027-01-22T12:30:00.000Z',
    });
  });
  it('by when its step happened, not by when it was typed in', () => {
    expect(ended('BROUGHT_TO_JUDGE', '2027-01-22T18:00Z', '2027-01-22T12:00Z').entry.status).toBe('met');
  });
  it('as cancelled by an event that does not fulfil it', () => {
    expect(ended('RELEASED', '2027-01-22T10:00Z', undefined, { metBy: ['BROUGHT_TO_JUDGE'] }).entry.status).toBe(
      'cancelled',
    );
  });
  it('as cancelled when the procedure ends while the clock is asked for', () => {
    const told = story(deadline('judge'));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(told.event('CLOSED', facts(['judge'], { arrestedAt }, 'done'), '2027-01-21T17:00Z')[0]!.entry.status).toBe(
      'cancelled',
    );
  });
  it('as breached by its own timer, and the alarm of the breach is still owed', () => {
    const told = story(deadline('accept', { ladder: shortLadder }));
    told.event('SENT', facts(['accept']), '2027-01-21T12:30Z');
    const [change] = told.timer('accept', facts([]), '2027-01-22T12:30Z');
    expect(change!.entry).toMatchObject({ status: 'breached', endedAt: '2027-01-22T12:30:00.000Z' });
    expect(change!.rungs.map(({ level }) => level)).toEqual(['L2']);
  });
  it('as cancelled by the timer of another deadline', () => {
    const told = story(deadline('judge'), deadline('other', { amount: { kind: 'elapsedHours', hours: 48 } }));
    told.event('ARRESTED', facts(['judge', 'other']), '2027-01-21T16:00Z');
    expect(outline(told.timer('judge', facts([]), '2027-01-22T12:30Z')).map(([id, status]) => [id, status])).toEqual([
      ['judge#1', 'breached'],
      ['other#1', 'cancelled'],
    ]);
  });
  it('as met when a not-before clock reaches its instant, as cancelled when it does not', () => {
    const reflection = { polarity: 'notBefore' } as const;
    expect(ended('DECIDED', '2027-01-22T12:00Z', undefined, reflection).entry.status).toBe('cancelled');
    expect(ended('DECIDED', '2027-01-22T13:00Z', undefined, reflection).entry).toMatchObject({
      status: 'met',
      breachedAt: null,
    });
  });
  it('never because its machine has failed: it goes on alarming', () => {
    const told = story(deadline('judge'));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(told.event('BROKEN', facts([], {}, 'error'), '2027-01-21T17:00Z')).toEqual([]);
    const [change] = told.event('AGAIN', facts([], {}, 'error'), '2027-01-22T13:00Z');
    expect([change!.entry.status, change!.rungs.map(({ level }) => level)]).toEqual(['breached', ['L3']]);
  });
});

describe('A breach', () => {
  it('is marked at the first step after the due instant, stays listed, and keeps the rungs from the due instant on', () => {
    const told = story(deadline('accept', { ladder: shortLadder }));
    told.event('SENT', facts(['accept']), '2027-01-21T12:30Z');
    const [change] = told.event('ASKED', facts(['accept']), '2027-01-22T14:00Z');
    expect(change!.entry).toMatchObject({ status: 'breached', endedAt: null });
    expect(change!.rungs.map(({ level }) => level)).toEqual(['L2', 'L3']);
    expect(told.event('ASKED', facts(['accept']), '2027-01-22T15:00Z')).toEqual([]);
  });
});
