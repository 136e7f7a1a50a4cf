import { noClockBecause } from '../kernel/deadlines.js';

/* Why waiting states have no clock of their own. */

export const notAssessedHasTheClock = noClockBecause(
  'The clock of the first assessment runs beside it.',
  'تجري بالتوازي مهلة التقييم الأول.',
);
export const reviewHasTheClock = noClockBecause(
  'The clock of the next review runs beside it.',
  'تجري بالتوازي مهلة المراجعة التالية.',
);
export const nothingIsOwed = noClockBecause('Nothing of this kind is owed now.', 'لا واجب من هذا النوع الآن.');
