import { describe, expect, it } from '@jest/globals';
import type { ClockView } from '../api/shapes.js';
import { chipState, inOrder, nearestClock } from './chip-state.js';

const now = Date.parse('2026-11-24T08:00:00Z');
const at = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();

function clock(part: Partial<ClockView> & Pick<ClockView, 'clockId' | 'dueAt'>): ClockView {
  return {
    procedureId: 'a',
    deadlineId: 'answer',
    catalogue: null,
    label: { en: 'Answer', ar: 'الجواب' },
    status: 'running',
    startedAt: at(-24),
    originalDueAt: part.dueAt,
    endedAt: null,
    breachedAt: null,
    calendarKind: 'elapsedHours',
    nature: 'administrative',
    polarity: 'limit',
    basis: { provenance: 'policy', source: { en: '', ar: '' }, lawVersion: '1', confirmed: true },
    ladder: [],
    history: [],
    ...part,
  };
}

describe('the state of a clock chip', () => {
  it('is overdue from the due instant on, whether or not the breach has been written yet', () => {
    expect(chipState(clock({ clockId: '1', dueAt: at(0) }), now)).toBe('overdue');
    expect(chipState(clock({ clockId: '1', dueAt: at(-1), status: 'breached' }), now)).toBe('overdue');
  });

  it('is a warning from the first rung of its ladder on', () => {
    const rung = { level: 'L0' as const, status: 'fired' as const, reason: null, firedAt: null, tells: [] };
    const before = clock({ clockId: '1', dueAt: at(4), ladder: [{ ...rung, dueAt: at(1) }] });
    const after = clock({ clockId: '1', dueAt: at(4), ladder: [{ ...rung, dueAt: at(0) }] });
    expect(chipState(before, now)).toBe('running');
    expect(chipState(after, now)).toBe('warning');
  });

  it('never calls a not-before clock overdue: it opens', () => {
    expect(chipState(clock({ clockId: '1', dueAt: at(2), polarity: 'notBefore' }), now)).toBe('notBefore');
    expect(chipState(clock({ clockId: '1', dueAt: at(-2), polarity: 'notBefore' }), now)).toBe('open');
  });

  it('says of a window that it has closed', () => {
    expect(chipState(clock({ clockId: '1', dueAt: at(-1), polarity: 'window' }), now)).toBe('closed');
  });

  it('keeps apart what was met in time and what was met late', () => {
    expect(chipState(clock({ clockId: '1', dueAt: at(-1), status: 'met' }), now)).toBe('met');
    expect(chipState(clock({ clockId: '1', dueAt: at(-1), status: 'metLate' }), now)).toBe('metLate');
  });
});

describe('the order of clocks', () => {
  const late = clock({ clockId: 'late', dueAt: at(-2), status: 'breached' });
  const soon = clock({ clockId: 'soon', dueAt: at(1) });
  const opening = clock({ clockId: 'opening', dueAt: at(-5), polarity: 'notBefore' });
  const done = clock({ clockId: 'done', dueAt: at(-9), status: 'met', endedAt: at(-10) });

  it('puts live clocks before ended ones and the one that is due first before the others', () => {
    expect(inOrder([done, soon, late]).map((one) => one.clockId)).toEqual(['late', 'soon', 'done']);
  });

  it('takes as nearest a live limit, not an ended clock and not a not-before one', () => {
    expect(nearestClock([done, opening, soon, late])?.clockId).toBe('late');
    expect(nearestClock([done])).toBeUndefined();
  });
});
