import { newestProfile, profiles, sops } from '../../sop-machines/index.js';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { ladderNotices } from '../../sop-machines/kernel/notices.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { Words } from '../../sop-machines/kernel/words.js';
import { deadlinesOf } from '../../workflows/deadlines/index.js';
import { failureEventWords, failureNotice, failureNoticeWords } from '../../workflows/faults.js';
import {
  deadlineMovedNotice,
  deadlineMovedWords,
  migrationMovedNotice,
  migrationMovedWords,
  transferMovedNotice,
  transferMovedWords,
  systemEventWords,
} from '../../workflows/runtime/index.js';
import { ProblemError } from '../problems/problem.js';

const wordless = (code: string): Words => ({ en: code, ar: code });
/** Notices that every procedure can send, whichever SOP it runs. */
const sharedNotices: Readonly<Record<string, Words>> = {
  ...ladderNotices,
  [deadlineMovedNotice]: deadlineMovedWords,
  [migrationMovedNotice]: migrationMovedWords,
  [transferMovedNotice]: transferMovedWords,
  [failureNotice]: failureNoticeWords,
};
/** Work that every procedure can give. */
const sharedTasks: Readonly<Record<string, Words>> = { [failureNotice]: failureNoticeWords };
const sharedEvents: Readonly<Record<string, Words>> = { ...systemEventWords, ...failureEventWords };

/**
 * The version that a procedure runs on: what it allows can only be said by this one.
 * @param reference `SOP-12@1.0.0`
 * @throws ProblemError SOP_VERSION_UNKNOWN when this release does not have it
 */
export function sopOf(reference: string): Sop {
  const sop = Object.hasOwn(sops, reference) ? sops[reference] : undefined;
  if (sop === undefined) throw new ProblemError('SOP_VERSION_UNKNOWN', { sop: reference });
  return sop;
}

/** For its words alone; another version of the same SOP stands in where this release does not have the one named. */
export function wordsOf(reference: string): Sop {
  return sops[reference] ?? versionsOf(reference).at(-1) ?? sopOf(reference);
}

const versionsOf = (reference: string): Sop[] => {
  const [id] = reference.split('@');
  return Object.values(sops).filter((sop) => sop.id === id);
};
/** The version itself first, then the others: a procedure may have come from one of them. */
const relatives = (sop: Sop): Sop[] => [sop, ...versionsOf(sop.id).filter((other) => other !== sop)];

function wordIn(sop: Sop, find: (version: Sop) => Words | undefined): Words | undefined {
  for (const version of relatives(sop)) {
    const words = find(version);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The words of active states, by ids without the machine's own prefix. */
export function stateViews(sop: Sop, state: readonly string[]): { id: string; words: Words }[] {
  return state.map((id) => ({ id, words: wordIn(sop, ({ words }) => words.states[id]) ?? wordless(id) }));
}

export function eventTitle(sop: Sop, type: string): Words {
  return wordIn(sop, ({ events }) => events[type]?.title) ?? sharedEvents[type] ?? wordless(type);
}

export function noticeWords(sop: Sop, notice: string): Words {
  return wordIn(sop, ({ words }) => words.notices[notice]) ?? sharedNotices[notice] ?? wordless(notice);
}

export const taskWords = (sop: Sop, task: string): Words =>
  wordIn(sop, ({ words }) => words.tasks[task]) ?? sharedTasks[task] ?? wordless(task);

/**
 * The deadline as the procedure's jurisdiction has it; undefined when no version knows it any more.
 * @param profileId a version of a law; of a jurisdiction alone the newest is meant
 */
export function deadlineOf(sop: Sop, profileId: string, deadlineId: string): DeadlineDefinition | undefined {
  const version = relatives(sop).find(({ deadlines }) => deadlines.some(({ id }) => id === deadlineId));
  const profile = profiles[profileId] ?? newestProfile(profileId);
  // A profile speaks of the current deadlines; one that only an older version has is shown as that version had it.
  const known =
    version === undefined
      ? []
      : profile === undefined || version !== sop
        ? version.deadlines
        : deadlinesOf(sop, profile);
  return known.find(({ id }) => id === deadlineId);
}

/** A clock that outlived a transfer of its case: liberty, health and a child keep the law under which the procedure began. */
export function keptDeadlineOf(
  sop: Sop,
  { profileId, beganProfileId, deadlineId }: { profileId: string; beganProfileId: string; deadlineId: string },
): DeadlineDefinition | undefined {
  const began = deadlineOf(sop, beganProfileId, deadlineId);
  const now = deadlineOf(sop, profileId, deadlineId);
  return began === undefined || (began.nature === 'administrative' && now !== undefined) ? now : began;
}
