import type { LegalBasis } from '../kernel/deadline.js';
import { unconfirmed } from '../kernel/deadlines.js';
import type { ProfileChanges } from './inherit.js';

const procedureCode = (en: string, ar: string): LegalBasis =>
  unconfirmed('statute', 'BD-CRPC-1898', {
    en: `Code of Criminal Procedure 1898 of Bangladesh, ${en}`,
    ar: `قانون الإجراءات الجنائية البنغلاديشي لسنة 1898، ${ar}`,
  });

/** D31. */
const appeal = {
  basis: procedureCode('appeal to the High Court Division: 30 days', 'الاستئناف أمام شعبة المحكمة العليا: 30 يوماً'),
};

/**
 * Names a section of the law on trafficking that is in force, or of the one before where the new text is not known. Null: the
 * section is not verified.
 */
export type Cite = (section: number | null, en: string, ar: string) => LegalBasis;

/** What both laws on trafficking share: the Code of Criminal Procedure beside them, and their duties by section. */
export const changesInBangladesh = (
  cite: Cite,
): Pick<ProfileChanges, 'calendarId' | 'status' | 'deadlines' | 'limits'> => ({
  status: 'draft',
  calendarId: 'bd',
  deadlines: {
    'SOP-00': {
      /** D32. The law says "at once"; the hour is how long this system waits before it calls that late. */
      rightsInformation: {
        amount: { kind: 'elapsedHours', hours: 1 },
        basis: cite(
          34,
          'at once (the system calls it late after one hour: policy)',
          'فوراً (يعدّه النظام متأخراً بعد ساعة واحدة: سياسة)',
        ),
      },
      /** D33. */
      victimUpdate: { basis: cite(34, 'at least once a month', 'مرة في الشهر على الأقل') },
    },
    /** D37: tribunal s. 24; when the time has passed the tribunal explains. */
    'SOP-13': {
      petitionWindow: appeal,
      trialLimit: {
        amount: { kind: 'workingDays', days: 180 },
        basis: cite(
          24,
          'trial within 180 working days of the charge',
          'تُنجز المحاكمة خلال 180 يوم عمل من توجيه التهمة',
        ),
      },
      trialExplanation: {
        amount: { kind: 'workingDays', days: 10 },
        basis: cite(24, 'explanation within ten working days', 'بيان السبب خلال عشرة أيام عمل'),
      },
    },
    /** D29. Known, not verified. */
    'SOP-09': {
      investigationEnd: {
        amount: { kind: 'workingDays', days: 90 },
        extendable: 'court',
        basis: cite(null, '90 working days; the tribunal may add 30', '90 يوم عمل، وللمحكمة أن تزيدها 30 يوماً'),
      },
    },
    'SOP-12': {
      judge: {
        amount: { kind: 'elapsedHours', hours: 24 },
        basis: procedureCode('s. 61: before a magistrate within 24 hours', 'المادة 61: أمام القاضي خلال 24 ساعة'),
      },
      order: { basis: procedureCode('s. 167', 'المادة 167') },
    },
  },
  limits: {
    'SOP-12': {
      longestOrder: {
        value: 15,
        basis: procedureCode('s. 167: remand of at most 15 days', 'المادة 167: حبس احتياطي لا يزيد على 15 يوماً'),
      },
    },
  },
});
