import { noClockBecause } from '../kernel/deadlines.js';

/* Why waiting states have no clock of their own. */

export const done = noClockBecause('This duty is done.', 'أُنجز هذا الواجب.');
export const notOwed = noClockBecause('Nothing of this kind is owed now.', 'لا واجب من هذا النوع الآن.');
export const afterTheAssessment = noClockBecause(
  'Begins with the full best-interests assessment, whose clock runs.',
  'يبدأ مع التقييم الكامل للمصلحة الفضلى، ومهلته جارية.',
);
export const courtHasTheClock = noClockBecause(
  'The proceedings have clocks of their own; the support lasts as long as they do.',
  'للإجراءات القضائية مهلها الخاصة، ويستمر الدعم ما استمرت.',
);
