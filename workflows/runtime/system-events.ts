import type { Actor } from '../../sop-machines/kernel/sop.js';
import type { Words } from '../../sop-machines/kernel/words.js';

/** Journal lines that no person and no other procedure has sent. Their names are reserved: no SOP may use `sanad.`. */
export const systemEvents = {
  /** A deadline that changes state was reached. Fields: `deadlineId`, `clockId` (null when no clock was open). */
  deadlinePassed: 'sanad.deadlinePassed',
  /** A delay of the machine that is no deadline is over. Fields: `timer`. */
  timerFired: 'sanad.timerFired',
  /** The calendar was changed and due instants moved. Fields: `calendarId`, `from`, `to` (versions). */
  calendarChanged: 'sanad.calendarChanged',
} as const;

export const systemEventWords: Readonly<Record<string, Words>> = {
  [systemEvents.deadlinePassed]: { en: 'Deadline reached', ar: 'حلّ الموعد النهائي' },
  [systemEvents.timerFired]: { en: 'Waiting time is over', ar: 'انتهت مدة الانتظار' },
  [systemEvents.calendarChanged]: {
    en: 'Working calendar changed: due times moved',
    ar: 'تغيّر تقويم الدوام: عُدّلت المواعيد',
  },
};

/** The notice that tells people of a due time moved by a calendar. */
export const deadlineMovedNotice = 'deadlineMoved';
export const deadlineMovedWords: Words = {
  en: 'A due time has moved because the working calendar was changed.',
  ar: 'تغيّر موعد نهائي بسبب تعديل تقويم الدوام.',
};

export const systemActor = (id: 'timer' | 'calendar'): Actor => ({ kind: 'system', id, roles: [], agencyId: null });
