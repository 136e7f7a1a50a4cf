import type { Sop } from '../kernel/sop.js';

const desk = ['mlaDesk', 'prosecutor'] as const;
const helpers = ['caseWorker', 'victimAdvocate', 'caseOfficer'] as const;
const bestInterests = ['childProtectionOfficer'] as const;

/** The guards in words. */
export const cooperationGuards: Sop['words']['guards'] = {
  isRequest: {
    needs: 'state',
    unmet: { en: 'This is no request.', ar: 'ليس هذا طلباً.' },
    by: desk,
  },
  isNotice: {
    needs: 'state',
    unmet: { en: 'This is no notice.', ar: 'ليست هذه نشرة.' },
    by: ['ncbDesk'],
  },
  isIncoming: {
    needs: 'state',
    unmet: { en: 'The request is ours.', ar: 'الطلب صادر عنا.' },
    by: desk,
  },
  extraditionIsLawful: {
    needs: 'state',
    unmet: {
      en: 'Before an extradition is asked for or granted, dual criminality and human rights must be checked, both with a good result.',
      ar: 'قبل طلب التسليم أو الإجابة إليه يجب التحقق من ازدواجية التجريم ومن احترام حقوق الإنسان، وأن تكون نتيجتهما إيجابية.',
    },
    by: ['prosecutor', 'investigativeJudge'],
  },
  silentForLong: {
    needs: 'state',
    unmet: {
      en: 'Ask again after 30, 60 and 90 days first, or look at the execution.',
      ar: 'كرر الاستفسار أولاً بعد 30 و60 و90 يوماً، أو تابع التنفيذ.',
    },
    by: desk,
  },
  arrestIsOver: {
    needs: 'state',
    unmet: {
      en: 'Somebody is still held provisionally for extradition. Record first how that ended.',
      ar: 'ما زال شخص موقوفاً مؤقتاً لغرض التسليم. سجّل أولاً كيف انتهى ذلك.',
    },
    by: desk,
  },
  arrestRunsStill: {
    needs: 'state',
    unmet: { en: 'Nobody is held for extradition.', ar: 'لا يوجد موقوف لغرض التسليم.' },
    by: desk,
  },
  becomesExhibit: {
    needs: 'event',
    unmet: { en: 'No exhibit is named.', ar: 'لم يُذكر مبرز.' },
    by: desk,
  },
  informationIsNew: {
    needs: 'event',
    unmet: { en: 'Information with this token is known already.', ar: 'توجد معلومة بهذا الرمز.' },
    by: desk,
  },
  informationIsKnown: {
    needs: 'event',
    unmet: { en: 'No information with this token is known.', ar: 'لا توجد معلومة بهذا الرمز.' },
    by: desk,
  },
  informationIsConfirmed: {
    needs: 'event',
    unmet: {
      en: 'Information from another police is no evidence until it is confirmed by a request, a certificate or a witness.',
      ar: 'معلومات الشرطة الأجنبية ليست دليلاً ما لم تؤكَّد بطلب مساعدة قانونية أو شهادة قضائية أو شاهد.',
    },
    by: ['prosecutor', 'investigativeJudge', 'mlaDesk'],
  },
  termIsKnown: {
    needs: 'event',
    unmet: {
      en: 'Give the end of the arrest, unless it is under the Riyadh Agreement, which sets it.',
      ar: 'حدّد نهاية التوقيف، إلا إذا كان بموجب اتفاقية الرياض التي تحددها.',
    },
    by: desk,
  },
  notExtendedYet: {
    needs: 'state',
    unmet: { en: 'The arrest was extended once already.', ar: 'سبق تمديد التوقيف مرة واحدة.' },
    by: desk,
  },
  extensionIsKnown: {
    needs: 'event',
    unmet: {
      en: 'Give a later end of the arrest, unless it is under the Riyadh Agreement, which allows 60 days in all.',
      ar: 'حدّد نهاية لاحقة للتوقيف، إلا إذا كان بموجب اتفاقية الرياض التي تجيز ستين يوماً في المجموع.',
    },
    by: desk,
  },
  personWasReleased: {
    needs: 'event',
    unmet: { en: 'The person was not released.', ar: 'لم يُخلَ سبيل الشخص.' },
    by: desk,
  },
  noticeFitsSubject: {
    needs: 'event',
    unmet: {
      en: 'A red notice is about a suspect, a yellow one about a missing person.',
      ar: 'النشرة الحمراء تخص متهماً، والصفراء تخص شخصاً مفقوداً.',
    },
    by: ['ncbDesk'],
  },
  childNoticeIsAuthorised: {
    needs: 'event',
    unmet: {
      en: 'A notice for a missing child needs the guardian or the judge. An unclear age counts as a child’s.',
      ar: 'نشرة الطفل المفقود تستلزم الوصي أو القاضي. ويُعامل من لم يتضح عمره معاملة الطفل.',
    },
    by: ['guardian', 'investigativeJudge'],
  },
  redNoticeHasWarrant: {
    needs: 'event',
    unmet: { en: 'A red notice needs the number of an arrest warrant.', ar: 'النشرة الحمراء تستلزم رقم أمر قبض.' },
    by: ['investigativeJudge'],
  },
  bestInterestsFavourReturn: {
    needs: 'state',
    unmet: {
      en: 'For a child the best-interests determination comes first, and it must favour the return. An unclear age counts as a child’s.',
      ar: 'للطفل يسبق كل شيء تحديد مصلحته الفضلى، ويجب أن يكون لصالح العودة. ويُعامل من لم يتضح عمره معاملة الطفل.',
    },
    by: bestInterests,
  },
  childConsentComplete: {
    needs: 'event',
    unmet: { en: 'A child must agree and the guardian must consent.', ar: 'يلزم رضا الطفل وموافقة الوصي.' },
    by: ['guardian', 'caseWorker'],
  },
  consentStands: {
    needs: 'state',
    unmet: { en: 'There is no informed consent to the return.', ar: 'لا توجد موافقة مستنيرة على العودة.' },
    by: helpers,
  },
  documentIsIssued: {
    needs: 'state',
    unmet: { en: 'No travel document has been issued.', ar: 'لم تصدر وثيقة سفر.' },
    by: ['consularOfficer', 'caseWorker'],
  },
  receiverHasAccepted: {
    needs: 'state',
    unmet: {
      en: 'No organisation has agreed to receive the person there. The referral is open.',
      ar: 'لم تقبل جهة استقبال الشخص هناك، والإحالة ما زالت مفتوحة.',
    },
    by: helpers,
  },
  isReadyToGo: {
    needs: 'state',
    unmet: { en: 'Papers, booking or reception are missing.', ar: 'الوثائق أو الحجز أو الاستقبال غير مكتمل.' },
    by: helpers,
  },
  isNotReadyToGo: {
    needs: 'state',
    unmet: { en: 'Everything is prepared.', ar: 'اكتملت الاستعدادات.' },
    by: helpers,
  },
  concernsPerson: {
    needs: 'state',
    unmet: {
      en: 'This request is about no person whose consulate could be told.',
      ar: 'لا يخص هذا الطلب شخصاً يمكن إعلام قنصليته.',
    },
    by: desk,
  },
  isAsylumSeeker: {
    needs: 'state',
    unmet: { en: 'The person has not claimed asylum.', ar: 'لم يطلب الشخص اللجوء.' },
    by: helpers,
  },
  isNoAsylumSeeker: {
    needs: 'state',
    unmet: {
      en: 'The person has claimed asylum: the consulate is not contacted.',
      ar: 'طلب الشخص اللجوء: لا تُخاطَب القنصلية.',
    },
    by: [],
  },
  bestInterestsKnown: {
    needs: 'state',
    unmet: {
      en: 'For a child the consulate waits for the best-interests decision.',
      ar: 'للطفل ينتظر إعلام القنصلية البت في مصلحته الفضلى.',
    },
    by: bestInterests,
  },
  consulateWanted: {
    needs: 'event',
    unmet: { en: 'The person does not consent.', ar: 'الشخص غير موافق.' },
    by: helpers,
  },
  consulateNotWanted: {
    needs: 'event',
    unmet: { en: 'The person consents.', ar: 'الشخص موافق.' },
    by: helpers,
  },
  personIsUnreachable: {
    needs: 'event',
    unmet: { en: 'The person was reached.', ar: 'تم التواصل مع الشخص.' },
    by: helpers,
  },
  personIsInDanger: {
    needs: 'event',
    unmet: { en: 'The person is not in danger.', ar: 'الشخص ليس في خطر.' },
    by: helpers,
  },
  isLastFollowUp: {
    needs: 'state',
    unmet: { en: 'Further follow-ups are due.', ar: 'ما زالت هناك متابعات مستحقة.' },
    by: helpers,
  },
};
