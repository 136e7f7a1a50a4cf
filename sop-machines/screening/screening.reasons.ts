import { noClockBecause as because } from '../kernel/deadlines.js';

/* Why a waiting state has no clock of its own. */

export const restsHasNoClock = because(
  'Nothing is owed; new information opens it again.',
  'لا واجب قائم؛ تفتحه المعلومات الجديدة من جديد.',
);
export const screeningHasTheClock = because('The clock of the screening runs beside it.', 'تجري مهلة الفرز بالتوازي.');
export const assessmentHasTheClock = because(
  'The clock of the assessment runs beside it.',
  'تجري مهلة التقييم بالتوازي.',
);
export const recognitionHasTheClock = because(
  'The clock of the recognition runs beside it.',
  'تجري مهلة الاعتراف بالتوازي.',
);
export const childTrackHasTheClock = because(
  'The person is treated as a child; the child track has the clocks.',
  'يُعامل الشخص معاملة الطفل؛ المهل لدى مسار الطفل.',
);
export const heldHasNoClock = because(
  'The removal waits as long as the person is protected here.',
  'يبقى الإبعاد موقوفاً ما دام الشخص محمياً هنا.',
);
