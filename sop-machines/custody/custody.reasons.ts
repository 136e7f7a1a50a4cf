import { noClockBecause } from '../kernel/deadlines.js';

/* Why waiting states have no clock of their own. */

export const atLargeHasNoClock = noClockBecause(
  'The suspect is free; clocks on liberty begin with the arrest.',
  'المشتبه به طليق؛ تبدأ مدد التوقيف من وقت القبض.',
);
export const escapedHasNoClock = noClockBecause(
  'Nobody is held; clocks on liberty begin anew with the arrest.',
  'لا أحد موقوف؛ تبدأ المدد من جديد عند القبض.',
);
export const trialHasNoClock = noClockBecause(
  'Detention is in the hands of the trial court; its hearings are kept by the trial procedure.',
  'أمر التوقيف بيد محكمة الموضوع؛ وتُتابَع جلساتها في إجراء المحاكمة.',
);
export const holdHasTheClock = noClockBecause(
  'The clock of the hold runs beside it; this step never stops or prolongs it.',
  'مدة التوقيف جارية بالتوازي؛ ولا توقفها هذه الخطوة ولا تطيلها.',
);
export const doneHasNoClock = noClockBecause('This duty is done.', 'أُنجز هذا الواجب.');
