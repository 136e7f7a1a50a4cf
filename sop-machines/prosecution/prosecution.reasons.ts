import { noClockBecause as because } from '../kernel/deadlines.js';

/* Why a waiting state has no clock of its own. */

export const courtSetsItsDates = because('The court sets its own dates.', 'تحدد المحكمة مواعيدها.');
export const accusedIsAbsent = because(
  'A judgment in absence waits for the accused, however long.',
  'ينتظر الحكم الغيابي حضور المحكوم عليه مهما طال.',
);
