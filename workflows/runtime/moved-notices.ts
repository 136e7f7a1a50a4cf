import type { Recipient } from '../../sop-machines/kernel/effects.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { ClockChange, Effect } from '../messages.js';

/**
 * The officer of the case and whoever must meet the deadline hear that its due instant moved.
 * @param asked effects of the step that come before, for the ids
 */
export function movedNotices(
  sop: Sop,
  step: number,
  changes: readonly ClockChange[],
  notice: string,
  asked = 0,
): Effect[] {
  const isMoved = ({ entry }: ClockChange): boolean => {
    const lines = entry.history.filter((line) => line.step === step).map(({ reason }) => reason);
    return lines.some((reason) => reason === 'calendar' || reason === 'profile' || reason === 'migrated');
  };
  const moved = changes.filter(isMoved).map(({ entry }) => entry.deadlineId);
  const owners = new Set(sop.deadlines.filter(({ id }) => moved.includes(id)).map(({ owner }) => owner));
  const recipients: Recipient[] = [{ duty: 'assignee' }, ...[...owners].map((role) => ({ role }))];
  return moved.length === 0
    ? []
    : recipients.map((to, index) => ({ id: `${step}:${asked + index}`, type: 'notify', params: { to, notice } }));
}
