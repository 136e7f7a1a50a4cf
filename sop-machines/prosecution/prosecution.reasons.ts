import type { Words } from '../kernel/words.js';

/** Why a waiting state has no clock of its own. */
const because = (en: string, ar: string): { noClockBecause: Words } => ({ noClockBecause: { en, ar } });

export const courtSetsItsDates = because('The court sets its own dates.', 'تحدد المحكمة مواعيدها.');
export const accusedIsAbsent = because(
  'A judgment in absence waits for the accused, however long.',
  'ينتظر الحكم الغيابي حضور المحكوم عليه مهما طال.',
);
