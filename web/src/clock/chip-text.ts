import type { TFunction } from 'i18next';
import type { ClockView } from '../api/shapes.js';
import type { IconName } from '../parts/Icon.js';
import { dueInWords, durationInWords, timeLeft } from '../time/duration.js';
import type { ChipState } from './chip-state.js';

export const chipIcons: Record<ChipState, IconName> = {
  running: 'clock',
  warning: 'warning',
  overdue: 'overdue',
  closed: 'overdue',
  notBefore: 'lock',
  open: 'open',
  met: 'tick',
  metLate: 'late',
  cancelled: 'ended',
};

/** The short text of a chip. `at` writes an instant in the place's time. */
export function chipText(
  t: TFunction,
  state: ChipState,
  clock: Pick<ClockView, 'dueAt' | 'endedAt'>,
  now: number,
  at: (instant: string) => string,
): string {
  switch (state) {
    case 'running':
    case 'warning':
    case 'overdue':
      return dueInWords(t, clock.dueAt, now);
    case 'closed':
    case 'cancelled':
      return t(`clock.${state}`);
    case 'notBefore':
      return t('clock.from', { at: at(clock.dueAt) });
    case 'open':
      return t('clock.openSince', { at: at(clock.dueAt) });
    case 'met':
      return t('clock.metAt', { at: at(clock.endedAt ?? clock.dueAt) });
    case 'metLate': {
      const { parts } = timeLeft(Date.parse(clock.dueAt), Date.parse(clock.endedAt ?? clock.dueAt));
      return t('clock.metLateBy', { duration: durationInWords(t, parts) });
    }
  }
}
