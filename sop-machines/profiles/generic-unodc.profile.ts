import type { CustodyLimitName } from '../custody/custody.limits.js';
import type { DeadlineOverride } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import type { Limit, Limits } from '../kernel/limit.js';
import type { Profile } from '../kernel/sop.js';
import type { ProsecutionLimitName } from '../prosecution/prosecution.limits.js';
import { criminalAgeByConvention } from './children.js';
import { protectionByProtocol, screeningByProtocol } from './victims.js';

const notSet = policy({ en: 'No law is set', ar: 'لم يُحدد قانون' });
const none = (unit: Limit['unit'], en: string, ar: string): Limit => ({
  value: null,
  unit,
  label: { en, ar },
  basis: notSet,
});

/** No law of a country is known here: an order is looked at every 30 days, all detention together after 180 (C1). */
const detention: Limits<CustodyLimitName> = {
  judgeMayExtend: none('yesNo', 'A judge may extend the time once', 'يجوز للقاضي تمديد المدة مرة واحدة'),
  longestOrder: {
    value: 30,
    unit: 'days',
    label: { en: 'Longest order of detention', ar: 'أطول مدة لقرار التوقيف' },
    basis: policy({ en: 'Detention is looked at by a judge every 30 days', ar: 'يراجع القاضي التوقيف كل 30 يوماً' }),
  },
  longestOrderWhenCapital: none(
    'days',
    'Longest order of detention on a capital charge',
    'أطول مدة لقرار التوقيف في تهمة عقوبتها الإعدام',
  ),
  releaseIsTheRuleUpTo: none(
    'years',
    'Release is the rule up to this penalty',
    'إخلاء السبيل هو الأصل حتى هذه العقوبة',
  ),
  capDays: none('days', 'All detention together, in days', 'مجموع مدد التوقيف بالأيام'),
  capMonths: none('months', 'All detention together, without leave', 'مجموع مدد التوقيف دون إذن'),
  capShare: none('share', 'All detention together, of the maximum penalty', 'مجموع مدد التوقيف من الحد الأقصى للعقوبة'),
  capMonthsWhenCapital: none(
    'months',
    'All detention together on a capital charge',
    'مجموع مدد التوقيف في تهمة عقوبتها الإعدام',
  ),
  courtMayPermitMore: none('yesNo', 'A court may permit more', 'يجوز للمحكمة الإذن بأكثر من ذلك'),
  bailBarredWhenCapital: none(
    'yesNo',
    'Detention is obligatory on a capital charge',
    'التوقيف وجوبي في تهمة عقوبتها الإعدام',
  ),
  reviewAfter: {
    value: 180,
    unit: 'days',
    label: { en: 'Review of long detention', ar: 'مراجعة التوقيف الطويل' },
    basis: policy({
      en: 'No limit is set in law: an alert and a review',
      ar: 'لم يحدد القانون مدة قصوى: تنبيه ومراجعة',
    }),
  },
};

const custody: Readonly<Record<string, DeadlineOverride>> = {
  register: {
    basis: policy({ en: 'Every detainee is on a register within a day', ar: 'يُقيَّد كل موقوف في السجل خلال يوم' }),
  },
  /** 48 hours: the Human Rights Committee's reading of "promptly" in ICCPR art. 9(3), not verified. */
  judge: {
    amount: { kind: 'elapsedHours', hours: 48 },
    extendable: 'none',
    basis: unconfirmed('guideline', 'ICCPR-9', {
      en: 'International Covenant on Civil and Political Rights art. 9(3) "promptly", read as 48 hours',
      ar: 'العهد الدولي الخاص بالحقوق المدنية والسياسية، المادة 9/3 «سريعاً»، وتُفسَّر بثمانٍ وأربعين ساعة',
    }),
  },
  questioning: { basis: policy({ en: 'Questioned promptly: within a day', ar: 'الاستجواب على وجه السرعة: خلال يوم' }) },
  order: { basis: policy({ en: 'As long as the judge’s order', ar: 'بقدر مدة قرار القاضي' }) },
  cap: null,
  capWarning: null,
};

/** No law limits the length of a trial here. */
const prosecution: Readonly<Record<string, DeadlineOverride>> = { trialLimit: null, trialExplanation: null };
/** No file goes to the Court of Cassation by itself here. */
const cassation: Limits<ProsecutionLimitName> = {
  fileToCassation: none(
    'days',
    'File of a death or life sentence to the Court of Cassation',
    'إرسال دعوى الإعدام أو المؤبد إلى محكمة التمييز',
  ),
};

/** The parent of all profiles: Palermo and Smuggling Protocols, ICCPR. Others change only what a source supports. */
export const genericProfile: Profile = {
  id: 'generic-unodc',
  status: 'active',
  title: { en: 'Generic (UN standards)', ar: 'عام (معايير الأمم المتحدة)' },
  validFrom: '2003-12-25',
  validTo: null,
  calendarId: 'generic',
  lawVersion: 'PALERMO-2000',
  deadlines: { 'SOP-12': custody, 'SOP-13': prosecution },
  limits: {
    'SOP-03': screeningByProtocol,
    'SOP-05': protectionByProtocol,
    'SOP-06': criminalAgeByConvention,
    'SOP-12': detention,
    'SOP-13': cassation,
  },
  childAge: 18,
  criminalAge: 14,
  victimRecognition: 'police',
};
