import type { Sop } from '../kernel/sop.js';

const officers = ['caseOfficer', 'investigator', 'custodyOfficer'] as const;

/** The guards in words. */
export const custodyGuards: Sop['words']['guards'] = {
  isHeld: {
    needs: 'state',
    unmet: { en: 'Nobody is held yet.', ar: 'لم يُقبض على أحد بعد.' },
    by: officers,
  },
  lawKnowsExtension: {
    needs: 'state',
    unmet: {
      en: 'The law here gives the judge no way to extend this time. Bring the suspect before the judge.',
      ar: 'لا يجيز القانون هنا تمديد هذه المدة. اعرض المشتبه به على القاضي.',
    },
    by: ['investigativeJudge'],
  },
  notYetExtended: {
    needs: 'state',
    unmet: {
      en: 'The judge has extended once already; a second extension is not possible.',
      ar: 'سبق أن مدّد القاضي مرة واحدة، ولا يجوز التمديد ثانية.',
    },
    by: ['investigativeJudge'],
  },
  isBeforeJudge: {
    needs: 'state',
    unmet: { en: 'The suspect has not been before the judge.', ar: 'لم يُعرض المشتبه به على القاضي.' },
    by: officers,
  },
  rightsAreTold: {
    needs: 'state',
    unmet: {
      en: 'The rights must be told before questioning. Record that first.',
      ar: 'يجب الإبلاغ بالحقوق قبل الاستجواب. سجّل ذلك أولاً.',
    },
    by: officers,
  },
  orderLengthLawful: {
    needs: 'event',
    unmet: {
      en: 'The order is longer than the law here allows for one order. Record fewer days.',
      ar: 'مدة القرار أطول مما يجيزه القانون هنا لقرار واحد. سجّل أياماً أقل.',
    },
    by: ['investigativeJudge'],
  },
  releaseRuleHeeded: {
    needs: 'event',
    unmet: {
      en: 'For an offence of this penalty release is the rule. Give the ground of the detention.',
      ar: 'إخلاء السبيل هو الأصل في جريمة بهذه العقوبة. اذكر سبب التوقيف.',
    },
    by: ['investigativeJudge'],
  },
  daysWithinCap: {
    needs: 'event',
    unmet: {
      en: 'With this order the days would exceed the limit of all detention. Ask the criminal court for leave, or record fewer days.',
      ar: 'بهذا القرار تتجاوز الأيام المدة القصوى للتوقيف. اطلب إذن محكمة الجنايات أو سجّل أياماً أقل.',
    },
    by: ['investigator', 'investigativeJudge'],
  },
  reviewedOrExceptional: {
    needs: 'event',
    unmet: {
      en: 'The suspect may be a victim. Decide the non-punishment review first, or say why the order comes before it.',
      ar: 'قد يكون المشتبه به ضحية. احسم مراجعة عدم المعاقبة أولاً، أو بيّن سبب صدور القرار قبلها.',
    },
    by: ['prosecutor', 'investigativeJudge'],
  },
  capHasPassed: {
    needs: 'state',
    unmet: { en: 'The limit of all detention has not passed.', ar: 'لم يتم تجاوز المدة القصوى للتوقيف.' },
    by: officers,
  },
  capHasNotPassed: {
    needs: 'state',
    unmet: { en: 'The limit of all detention has passed.', ar: 'تم تجاوز المدة القصوى للتوقيف.' },
    by: ['investigator'],
  },
  leaveHolds: {
    needs: 'state',
    unmet: { en: 'There is no leave of the criminal court.', ar: 'لا يوجد إذن من محكمة الجنايات.' },
    by: ['investigator'],
  },
  lawKnowsLeave: {
    needs: 'state',
    unmet: {
      en: 'The law here knows no leave of a court beyond the limit of all detention.',
      ar: 'لا يعرف القانون هنا إذناً قضائياً بتجاوز المدة القصوى للتوقيف.',
    },
    by: ['investigativeJudge'],
  },
  capIsSet: {
    needs: 'state',
    unmet: {
      en: 'There is no limit of all detention here that the court could extend.',
      ar: 'لا توجد هنا مدة قصوى للتوقيف تمددها المحكمة.',
    },
    by: ['investigator'],
  },
  leaveWithinShare: {
    needs: 'event',
    unmet: {
      en: 'The leave goes beyond the share of the highest penalty that the law here allows, counted from the arrest.',
      ar: 'يتجاوز الإذن النسبة التي يجيزها القانون هنا من الحد الأقصى للعقوبة محسوبةً من القبض.',
    },
    by: ['investigativeJudge'],
  },
  releaseAllowed: {
    needs: 'event',
    unmet: {
      en: 'On this charge detention is obligatory until a decision. Record a changed charge first, or that no ground to hold remains.',
      ar: 'التوقيف وجوبي في هذه التهمة حتى صدور قرار. سجّل أولاً تغيّر الوصف أو انتفاء سند التوقيف.',
    },
    by: ['investigativeJudge'],
  },
  victimWarnedOrWaived: {
    needs: 'state',
    unmet: {
      en: 'Warn the victim first, or record why the warning is waived.',
      ar: 'نبّه الضحية أولاً، أو سجّل سبب الاستغناء عن التنبيه.',
    },
    by: ['caseOfficer', 'victimAdvocate', 'supervisor'],
  },
  releasedOnBail: {
    needs: 'state',
    unmet: { en: 'The release is not on bail.', ar: 'إخلاء السبيل ليس بكفالة.' },
    by: ['investigativeJudge'],
  },
  releasedWithoutBail: {
    needs: 'state',
    unmet: { en: 'The release is not "without bail".', ar: 'إخلاء السبيل ليس «بدون كفالة».' },
    by: ['investigativeJudge'],
  },
  longDetentionIsReviewed: {
    needs: 'state',
    unmet: {
      en: 'Detention has a limit here; no review of its length is kept beside it.',
      ar: 'للتوقيف هنا مدة قصوى، فلا تُجرى مراجعة أخرى لطوله.',
    },
    by: ['supervisor'],
  },
  isJuvenile: {
    needs: 'state',
    unmet: { en: 'The suspect is not known to be a juvenile.', ar: 'لا يُعرف أن المشتبه به حدث.' },
    by: officers,
  },
  reviewIsOpen: {
    needs: 'state',
    unmet: { en: 'No non-punishment review is open.', ar: 'لا توجد مراجعة مفتوحة لعدم المعاقبة.' },
    by: ['prosecutor'],
  },
  consularConsentGiven: {
    needs: 'event',
    unmet: {
      en: 'The consulate of a possible victim or asylum seeker is told only with consent.',
      ar: 'لا تُعلَم قنصلية من يُحتمل أنه ضحية أو طالب لجوء إلا بموافقته.',
    },
    by: officers,
  },
};
