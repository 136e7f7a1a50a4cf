import type { DeadlineOverride } from '../kernel/deadline.js';
import { capAmount } from '../custody/custody.deadlines.js';
import { unconfirmed } from '../kernel/deadlines.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';

const procedureCode = (en: string, ar: string) =>
  unconfirmed('statute', 'PK-CRPC-1898', {
    en: `Code of Criminal Procedure 1898 of Pakistan, ${en}`,
    ar: `قانون الإجراءات الجنائية الباكستاني لسنة 1898، ${ar}`,
  });
/** Section 167: 15 days in all. Counted from the arrest, its day included (cautious; counsel to confirm). */
const remand = procedureCode('s. 167: remand of 15 days in all', 'المادة 167: حبس احتياطي لا يزيد مجموعه على 15 يوماً');

/** D31 under the law of this country. */
const remedies: Readonly<Record<string, DeadlineOverride>> = {
  petitionWindow: {
    basis: procedureCode('appeal to the High Court: 30 days', 'الاستئناف أمام المحكمة العليا: 30 يوماً'),
  },
};

/**
 * Pakistan: Prevention of Trafficking in Persons Act and Prevention of Smuggling of Migrants Act, both 2018; the amendments of
 * 2025 are not read yet (C2, 7). A draft until counsel confirms.
 */
export const pkProfile = inherit(genericProfile, {
  id: 'pk',
  status: 'draft',
  title: { en: 'Pakistan', ar: 'باكستان' },
  validFrom: '2018-06-01',
  calendarId: 'pk',
  lawVersion: 'PK-PTPA-2018',
  deadlines: {
    'SOP-13': remedies,
    /** D29. The serious rung stands where the interim report is due. */
    'SOP-09': {
      investigationEnd: {
        amount: { kind: 'calendarDays', days: 14, count: 'exclusive' },
        ladder: [
          { level: 'L1', at: { share: 0.8 } },
          { level: 'L2', at: { hours: 0 }, notice: 'investigationLate' },
          { level: 'L3', at: { days: 3 }, notice: 'investigationLate' },
        ],
        basis: procedureCode(
          's. 173: report within 14 days of the first information report, an interim report within 3 days more',
          'المادة 173: التقرير خلال 14 يوماً من البلاغ الأول، وتقرير مرحلي خلال ثلاثة أيام أخرى',
        ),
      },
    },
    'SOP-12': {
      judge: {
        amount: { kind: 'elapsedHours', hours: 24 },
        basis: procedureCode(
          's. 61: 24 hours; the time of travel is not counted by law, but it is here (cautious)',
          'المادة 61: 24 ساعة؛ لا يحتسب القانون مدة النقل، وتُحتسب هنا احتياطاً',
        ),
      },
      order: { basis: procedureCode('s. 167: reasons are recorded', 'المادة 167: تُسجَّل الأسباب') },
      cap: { amount: capAmount(15), basis: remand },
    },
  },
  limits: { 'SOP-12': { longestOrder: { value: 15, basis: remand }, capDays: { value: 15, basis: remand } } },
});
