import type { Words } from '../kernel/words.js';

/** Why a waiting state has no clock of its own. */
const because = (en: string, ar: string): { noClockBecause: Words } => ({ noClockBecause: { en, ar } });

export const notAssessedHasTheClock = because(
  'The clock of the first assessment runs beside it.',
  'تجري بالتوازي مهلة التقييم الأول.',
);
export const reviewHasTheClock = because(
  'The clock of the next review runs beside it.',
  'تجري بالتوازي مهلة المراجعة التالية.',
);
export const nothingIsOwed = because('Nothing of this kind is owed now.', 'لا واجب من هذا النوع الآن.');
