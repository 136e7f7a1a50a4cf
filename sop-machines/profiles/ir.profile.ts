import type { DeadlineOverride } from '../kernel/deadline.js';
import { capAmount } from '../custody/custody.deadlines.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';

const art242 = (en: string, ar: string) =>
  unconfirmed('statute', 'IR-CCP-2015', {
    en: `Code of Criminal Procedure of Iran art. 242: ${en}`,
    ar: `قانون أصول المحاكمات الجزائية الإيراني، المادة 242: ${ar}`,
  });
const cap = art242(
  'at most one year, two on a capital charge, and never beyond the least penalty of the offence (which the court must see to)',
  'لا تزيد على سنة، وسنتين في تهمة عقوبتها الإعدام، ولا تتجاوز الحد الأدنى لعقوبة الجريمة (وعلى المحكمة مراعاة ذلك)',
);

/** D31 under the law of this country. */
const remedies: Readonly<Record<string, DeadlineOverride>> = {
  petitionWindow: {
    amount: { kind: 'calendarDays', days: 20, count: 'exclusive' },
    basis: unconfirmed('statute', 'IR-CCP-2015', {
      en: 'Code of Criminal Procedure of Iran: appeal within 20 days (two months for who lives abroad)',
      ar: 'قانون أصول المحاكمات الجزائية الإيراني: الاستئناف خلال 20 يوماً (شهران للمقيم خارج البلاد)',
    }),
  },
};

/**
 * Iran: Law of 2004 against trafficking in persons, Code of Criminal Procedure of 2013/2015. Off until an administrator turns
 * it on with a reason.
 */
export const irProfile = inherit(genericProfile, {
  id: 'ir',
  status: 'disabled',
  title: { en: 'Iran', ar: 'إيران' },
  validFrom: '2004-07-01',
  calendarId: 'ir',
  lawVersion: 'IR-LAW-2004',
  deadlines: {
    'SOP-13': remedies,
    'SOP-12': {
      judge: {
        label: { en: 'File to the judicial authority', ar: 'إرسال الملف إلى السلطة القضائية' },
        amount: { kind: 'elapsedHours', hours: 24 },
        basis: unconfirmed('statute', 'IR-CONSTITUTION-1979', {
          en: 'Constitution of Iran art. 32: file to the judicial authority within 24 hours',
          ar: 'دستور إيران، المادة 32: إرسال الملف إلى السلطة القضائية خلال 24 ساعة',
        }),
      },
      order: {
        basis: art242(
          'reviewed every month, every two months on a grave charge',
          'تُراجع كل شهر، وكل شهرين في التهم الجسيمة',
        ),
      },
      cap: { amount: capAmount(null), basis: cap },
    },
  },
  limits: {
    'SOP-12': {
      /** The law says a month; 30 days are the shortest reading that is not February. */
      longestOrder: { value: 30, basis: art242('one month (30 days here)', 'شهر واحد (30 يوماً هنا)') },
      longestOrderWhenCapital: {
        value: 60,
        basis: art242(
          'two months on a grave charge (60 days here, on a capital charge only: cautious)',
          'شهران في التهم الجسيمة (60 يوماً هنا، في تهمة عقوبتها الإعدام فقط احتياطاً)',
        ),
      },
      capMonths: { value: 12, basis: cap },
      capMonthsWhenCapital: { value: 24, basis: cap },
      reviewAfter: {
        value: null,
        basis: policy({ en: 'Not needed: the law sets a limit', ar: 'غير لازمة: القانون يحدد مدة قصوى' }),
      },
    },
  },
  victimRecognition: 'judge',
});
