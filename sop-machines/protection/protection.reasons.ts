import { noClockBecause as because } from '../kernel/deadlines.js';

/* Why a waiting state has no clock of its own. */

export const careHasTheClock = because('The clocks of care run beside it.', 'تجري مهل الرعاية بالتوازي.');
export const nothingIsOwed = because('Nothing is owed in this part.', 'لا واجب قائم في هذا الجزء.');
export const caseHasTheClock = because(
  'The case keeps the clock of the rights information.',
  'مهلة إعلام الحقوق لدى القضية.',
);
export const reflectionHasTheClock = because(
  'The clock of the reflection period runs beside it.',
  'تجري مهلة فترة التفكير بالتوازي.',
);
export const returnHasTheClock = because('The return procedure has the clocks.', 'المهل لدى إجراء العودة.');
