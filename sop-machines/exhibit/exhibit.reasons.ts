import { noClockBecause as because } from '../kernel/deadlines.js';

/* Why a waiting state has no clock of its own. */

export const inStoreHasNoClock = because(
  'It lies in the store until somebody needs it or its fate is decided.',
  'محفوظ في المخزن إلى أن يُحتاج إليه أو يُبت في مصيره.',
);
export const atCourtHasNoClock = because(
  'The court holds it as long as it needs it; its hearings are kept by the trial procedure.',
  'لدى المحكمة ما دامت بحاجة إليه؛ وتُتابَع جلساتها في إجراء المحاكمة.',
);
export const unsealedHasNoClock = because(
  'The clock of the registration runs beside it.',
  'مهلة القيد جارية بالتوازي.',
);
export const sealHasNoClock = because('The seal holds.', 'الختم سليم.');
export const soundHasNoClock = because('Nothing is known against the item.', 'لا يُعلم ما يطعن في المبرز.');
export const assessedHasNoClock = because('The assessment is done.', 'أُنجز التقييم.');
export const notDigitalHasNoClock = because('The item holds no data.', 'لا يحتوي المبرز على بيانات.');
export const awaitedHasNoClock = because(
  "Reading data waits for the judge's leave; the investigation keeps that clock.",
  'قراءة البيانات تنتظر إذن القاضي؛ ومهلته في إجراء التحقيق.',
);
export const hashedHasNoClock = because(
  'The examination has the date that the laboratory agreed to; the value is checked at each hand-over.',
  'للفحص الموعد الذي وافق عليه المختبر؛ وتُفحص القيمة عند كل تسليم.',
);
