import { describe, expect, it } from '@jest/globals';
import { deadline, facts, story } from '../deadlines/ledger.fixture.js';
import type { ClockChange } from '../messages.js';
import { RungBook } from './rung-book.js';

const at = (time: string): number => Date.parse(`2027-01-${time}Z`);
/** A day of liberty from Thursday 12:30 UTC: rungs at 00:30, 08:30, 11:30 and 12:30 on Friday. */
const opened = (): ClockChange[] => story(deadline('judge')).event('ARRESTED', facts(['judge']), '2027-01-21T12:30Z');
const book = (changes: ClockChange[]): RungBook => {
  const rungs = new RungBook();
  for (const change of changes) rungs.apply('p-1', change);
  return rungs;
};
const outcomes = (rungs: RungBook): string[] => rungs.rungs.map(({ level, status }) => `${level} ${status}`);

describe('Rungs', () => {
  it('are told one by one when each is reached in time', () => {
    const rungs = book(opened());
    for (let next = rungs.nextDue(); next !== null; next = rungs.nextDue()) rungs.fireDue(next);
    expect(outcomes(rungs)).toEqual(['L0 fired', 'L1 fired', 'L2 fired', 'L3 fired']);
  });
  it('that are due together are overtaken by the highest', () => {
    const rungs = book(opened());
    rungs.fireDue(at('22T11:30:00'));
    expect(outcomes(rungs)).toEqual(['L0 overtaken', 'L1 overtaken', 'L2 fired', 'L3 waiting']);
  });
  it('die with the step that is done, and what was told stays told', () => {
    const rungs = book(opened());
    rungs.fireDue(at('22T00:30:00'));
    rungs.apply('p-1', { entry: opened()[0]!.entry, rungs: [] });
    rungs.fireDue(at('30T00:00:00'));
    expect(outcomes(rungs)).toEqual(['L0 fired', 'L1 ended', 'L2 ended', 'L3 ended']);
  });
  it('of different clocks never overtake each other', () => {
    const rungs = book(opened());
    rungs.add('p-1', {
      clockId: 'effect:0:0',
      level: 'L3',
      notice: 'example',
      dueAt: '2027-01-22T00:30:00.000Z',
      position: 0,
    });
    rungs.fireDue(at('22T00:30:00'));
    expect(outcomes(rungs).filter((line) => line.endsWith('fired'))).toEqual(['L0 fired', 'L3 fired']);
  });
});
