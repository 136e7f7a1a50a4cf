import type { ClockView } from '../api/shapes.js';

/** What a clock chip says; each has an icon, a text and a colour of its own. */
export type ChipState =
  'running' | 'warning' | 'overdue' | 'closed' | 'notBefore' | 'open' | 'met' | 'metLate' | 'cancelled';

type ChipClock = Pick<ClockView, 'status' | 'dueAt' | 'polarity'> & { ladder?: readonly { dueAt: string }[] };

/**
 * How a clock is shown at `now` (case time, milliseconds). It is warning from its first rung on: someone has been told.
 */
export function chipState(clock: ChipClock, now: number): ChipState {
  if (clock.status === 'met' || clock.status === 'metLate' || clock.status === 'cancelled') return clock.status;
  const passed = Date.parse(clock.dueAt) <= now;
  if (clock.polarity === 'notBefore') return passed ? 'open' : 'notBefore';
  if (passed || clock.status === 'breached') return clock.polarity === 'window' ? 'closed' : 'overdue';
  return (clock.ladder ?? []).some((rung) => Date.parse(rung.dueAt) <= now) ? 'warning' : 'running';
}

const isLive = (clock: ClockView): boolean => clock.status === 'running' || clock.status === 'breached';

/** Live clocks first, the one that is due first before the others; ended ones after them, newest first. */
export function inOrder(clocks: readonly ClockView[]): ClockView[] {
  return [...clocks].sort((a, b) => {
    if (isLive(a) !== isLive(b)) return isLive(a) ? -1 : 1;
    return isLive(a)
      ? Date.parse(a.dueAt) - Date.parse(b.dueAt)
      : Date.parse(b.endedAt ?? b.dueAt) - Date.parse(a.endedAt ?? a.dueAt);
  });
}

/** The live clock that is due first, if any. */
export function nearestClock(clocks: readonly ClockView[]): ClockView | undefined {
  return inOrder(clocks).find((clock) => isLive(clock) && clock.polarity !== 'notBefore');
}
