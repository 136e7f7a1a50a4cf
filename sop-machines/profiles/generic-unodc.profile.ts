import type { Amount, DeadlineOverride } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import type { Profile } from '../kernel/sop.js';

const promptly: Amount = { kind: 'elapsedHours', hours: 48 };
/** Where no law sets a limit to detention, the case is looked at after 180 days. */
const review: Amount = { kind: 'calendarDays', days: 180, count: 'inclusive' };

const custody: Readonly<Record<string, DeadlineOverride>> = {
  register: {
    basis: policy({ en: 'Every detainee is on a register within a day', ar: 'يُقيَّد كل موقوف في السجل خلال يوم' }),
  },
  /** 48 hours: the Human Rights Committee's reading of "promptly" in ICCPR art. 9(3), not verified. */
  judge: {
    amount: { by: 'judgeExtension', of: { none: promptly, once: promptly } },
    basis: unconfirmed('guideline', 'ICCPR-9', {
      en: 'International Covenant on Civil and Political Rights art. 9(3) "promptly", read as 48 hours',
      ar: 'العهد الدولي الخاص بالحقوق المدنية والسياسية، المادة 9/3 «سريعاً»، وتُفسَّر بثمانٍ وأربعين ساعة',
    }),
  },
  questioning: { basis: policy({ en: 'Questioned promptly: within a day', ar: 'الاستجواب على وجه السرعة: خلال يوم' }) },
  order: { basis: policy({ en: 'As long as the judge’s order', ar: 'بقدر مدة قرار القاضي' }) },
  cap: {
    amount: {
      by: 'capRule',
      of: {
        ...Object.fromEntries(['0', '1', '2', '3', '4', '5', '6', 'none'].map((rule) => [rule, review])),
        leave: { kind: 'asGiven', context: 'permittedUntil' },
      },
    },
    basis: policy({ en: 'No law is set: review after 180 days', ar: 'لم يُحدد قانون: مراجعة بعد 180 يوماً' }),
  },
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
  deadlines: { 'SOP-00': { fileToCassation: null }, 'SOP-12': custody },
  childAge: 18,
  criminalAge: 14,
  victimRecognition: 'police',
};
