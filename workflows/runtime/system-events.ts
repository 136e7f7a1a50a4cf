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
  /** The case moved to another jurisdiction. Fields: `transferId`, `from`, `to` (profiles), `calendarId`. */
  transferred: 'sanad.transferred',
  /** The procedure came to another version of its SOP. Fields: `migrationId`, `from`, `fromHash`, `to`, `toHash`. */
  migrated: 'sanad.migrated',
  /** It went back to the version before, untouched since. The same fields. */
  rolledBack: 'sanad.rolledBack',
} as const;

export const systemEventWords: Readonly<Record<string, Words>> = {
  [systemEvents.deadlinePassed]: { en: 'Deadline reached', ar: 'حلّ الموعد النهائي' },
  [systemEvents.timerFired]: { en: 'Waiting time is over', ar: 'انتهت مدة الانتظار' },
  [systemEvents.calendarChanged]: {
    en: 'Working calendar changed: due times moved',
    ar: 'تغيّر تقويم الدوام: عُدّلت المواعيد',
  },
  [systemEvents.transferred]: { en: 'Case moved to another jurisdiction', ar: 'نُقلت القضية إلى ولاية قضائية أخرى' },
  [systemEvents.migrated]: { en: 'Moved to another version of the procedure', ar: 'نُقل إلى إصدار آخر من الإجراء' },
  [systemEvents.rolledBack]: {
    en: 'Moved back to the earlier version of the procedure',
    ar: 'أُعيد إلى الإصدار السابق من الإجراء',
  },
};

/** The notice that tells people of a due time moved by a calendar. */
export const deadlineMovedNotice = 'deadlineMoved';
export const deadlineMovedWords: Words = {
  en: 'A due time has moved because the working calendar was changed.',
  ar: 'تغيّر موعد نهائي بسبب تعديل تقويم الدوام.',
};

/** The notice that tells people of a due time moved because the case has another law and calendar now. */
export const transferMovedNotice = 'deadlineMovedByTransfer';
export const transferMovedWords: Words = {
  en: 'A due time has moved because the case was moved to another jurisdiction.',
  ar: 'تغيّر موعد نهائي لأن القضية نُقلت إلى ولاية قضائية أخرى.',
};

/** The notice that tells people of a due time moved by a new version of the SOP. */
export const migrationMovedNotice = 'deadlineMovedByVersion';
export const migrationMovedWords: Words = {
  en: 'A due time has moved because the procedure follows another version of its rules.',
  ar: 'تغيّر موعد نهائي لأن الإجراء يتبع إصداراً آخر من قواعده.',
};

export const systemActor = (id: 'timer' | 'calendar' | 'migration'): Actor => ({
  kind: 'system',
  id,
  roles: [],
  agencyId: null,
});
