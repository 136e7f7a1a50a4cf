import { profiles, sops } from '../../sop-machines/index.js';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { ladderNotices } from '../../sop-machines/kernel/notices.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { Words } from '../../sop-machines/kernel/words.js';
import { deadlinesOf } from '../../workflows/deadlines/index.js';
import { failureEventWords, failureNotice, failureNoticeWords } from '../../workflows/faults.js';
import { deadlineMovedNotice, deadlineMovedWords, systemEventWords } from '../../workflows/runtime/index.js';

const wordless = (code: string): Words => ({ en: code, ar: code });
/** Notices that every procedure can send, whichever SOP it runs. */
const sharedNotices: Readonly<Record<string, Words>> = {
  ...ladderNotices,
  [deadlineMovedNotice]: deadlineMovedWords,
  [failureNotice]: failureNoticeWords,
};
/** Work that every procedure can give. */
const sharedTasks: Readonly<Record<string, Words>> = { [failureNotice]: failureNoticeWords };
const sharedEvents: Readonly<Record<string, Words>> = { ...systemEventWords, ...failureEventWords };

/** @param reference `SOP-12@1.0.0` @throws Error when this version of the product does not know the SOP */
export function sopOf(reference: string): Sop {
  const sop = sops[reference];
  if (sop === undefined) throw new Error(`The registry has no SOP "${reference}", but a procedure runs on it.`);
  return sop;
}

/** The words of active states, by ids without the machine's own prefix. */
export function stateViews(sop: Sop, state: readonly string[]): { id: string; words: Words }[] {
  return state.map((id) => ({ id, words: sop.words.states[id] ?? wordless(id) }));
}

export function eventTitle(sop: Sop, type: string): Words {
  return sop.events[type]?.title ?? sharedEvents[type] ?? wordless(type);
}

export function noticeWords(sop: Sop, notice: string): Words {
  return sop.words.notices[notice] ?? sharedNotices[notice] ?? wordless(notice);
}

export const taskWords = (sop: Sop, task: string): Words =>
  sop.words.tasks[task] ?? sharedTasks[task] ?? wordless(task);

/** The deadline as the procedure's jurisdiction has it; undefined when neither knows it any more. */
export function deadlineOf(sop: Sop, profileId: string, deadlineId: string): DeadlineDefinition | undefined {
  const profile = profiles[profileId];
  const known = profile === undefined ? sop.deadlines : deadlinesOf(sop, profile);
  return known.find(({ id }) => id === deadlineId);
}
