import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';

const agencies = [
  'caseWorker',
  'shelterManager',
  'medicalProvider',
  'legalAid',
  'childProtectionOfficer',
  'interpreter',
] as const;

export const referralStates: Sop['words']['states'] = {
  draft: { en: 'Draft', ar: 'مسودة' },
  consentPending: { en: 'Waiting for consent', ar: 'بانتظار الموافقة' },
  'consentPending.asked': { en: 'The person is asked', ar: 'يُسأل الشخص' },
  'consentPending.overrideProposed': {
    en: 'A second person decides on referring without consent',
    ar: 'شخص ثانٍ يبتّ في الإحالة دون موافقة',
  },
  consentRefused: { en: 'Consent refused', ar: 'رُفضت الموافقة' },
  consentGiven: { en: 'Consent given', ar: 'أُعطيت الموافقة' },
  consentNotRequired: { en: 'No consent required', ar: 'لا تلزم موافقة' },
  matching: { en: 'Looking for an organisation', ar: 'البحث عن جهة' },
  rerouted: { en: 'Passed to the next organisation', ar: 'محوَّلة إلى الجهة التالية' },
  'rerouted.searching': { en: 'Looking for the next organisation', ar: 'البحث عن الجهة التالية' },
  'rerouted.approvalPending': {
    en: 'Waiting for the supervisor to allow the next one',
    ar: 'بانتظار إذن المشرف بالجهة التالية',
  },
  sent: { en: 'Sent', ar: 'أُرسلت' },
  'sent.awaitingAcceptance': { en: 'Waiting for acceptance', ar: 'بانتظار القبول' },
  'sent.returnedForInfo': { en: 'The organisation asks for information', ar: 'الجهة تطلب معلومات' },
  timedOut: { en: 'No answer in time', ar: 'لم يرد جواب ضمن المهلة' },
  rejected: { en: 'Declined', ar: 'اعتذرت الجهة' },
  recalled: { en: 'Taken back from the organisation', ar: 'سُحبت من الجهة' },
  noProvider: { en: 'No organisation found', ar: 'لم يُعثر على جهة' },
  manualSearch: { en: 'Search by hand', ar: 'بحث يدوي' },
  delivery: { en: 'With the organisation', ar: 'لدى الجهة' },
  'delivery.service': { en: 'Service', ar: 'الخدمة' },
  'delivery.service.accepted': { en: 'Accepted', ar: 'مقبولة' },
  'delivery.service.accepted.agreed': { en: 'Agreed', ar: 'متفق عليها' },
  'delivery.service.accepted.arrivalAwaited': { en: 'Arrival is watched', ar: 'الوصول قيد المتابعة' },
  'delivery.service.accepted.arranged': { en: 'Service arranged', ar: 'رُتِّبت الخدمة' },
  'delivery.service.accepted.arrived': { en: 'The person has arrived', ar: 'وصل الشخص' },
  'delivery.service.accepted.safetyCheck': { en: 'Safety check: not arrived', ar: 'التحقق من السلامة: لم يصل' },
  'delivery.service.inService': { en: 'In service', ar: 'الخدمة جارية' },
  'delivery.feedback': { en: 'Reports', ar: 'التقارير' },
  'delivery.feedback.first': { en: 'First report awaited', ar: 'بانتظار التقرير الأول' },
  'delivery.feedback.further': { en: 'Further reports', ar: 'تقارير لاحقة' },
  outcomeReported: { en: 'Outcome reported', ar: 'أُبلغت النتيجة' },
  revoked: { en: 'Ended: consent withdrawn', ar: 'منتهية: سُحبت الموافقة' },
  transferred: { en: 'Ended: handed over', ar: 'منتهية: نُقلت' },
  closed: { en: 'Closed', ar: 'مغلقة' },
};

export const referralGuards: Sop['words']['guards'] = {
  consentIsGiven: {
    needs: 'state',
    unmet: { en: 'No consent is on record that could be withdrawn.', ar: 'لا توجد موافقة مسجلة يمكن سحبها.' },
    by: ['caseOfficer', 'victimAdvocate'],
  },
  consentIsRefused: {
    needs: 'state',
    unmet: { en: 'Consent has not been refused.', ar: 'لم تُرفض الموافقة.' },
    by: ['caseOfficer'],
  },
  consentIsNotRequired: {
    needs: 'state',
    unmet: { en: 'This service requires consent.', ar: 'هذه الخدمة تستلزم الموافقة.' },
    by: ['caseOfficer'],
  },
  consentForThisService: {
    needs: 'event',
    unmet: {
      en: 'Consent is per service and per organisation: choose the service of this referral, and an organisation only if one is named.',
      ar: 'الموافقة لكل خدمة ولكل جهة: اختر خدمة هذه الإحالة، وحدّد الجهة فقط إذا كانت مسمّاة.',
    },
    by: ['caseOfficer', 'victimAdvocate'],
  },
  childConsentComplete: {
    needs: 'event',
    unmet: {
      en: "A child must agree and the guardian must consent; in an emergency the child's agreement is enough. An unclear age counts as a child's.",
      ar: 'يلزم رضا الطفل وموافقة الوصي، ويكفي رضا الطفل في الحالات الطارئة. ويُعامل من لم يتضح عمره معاملة الطفل.',
    },
    by: ['guardian', 'caseOfficer'],
  },
  packetAllowed: {
    needs: 'event',
    unmet: {
      en: 'The packet holds more than this service needs. Tick fewer kinds of data.',
      ar: 'تتضمن الحزمة أكثر مما تحتاجه الخدمة. أشّر على أنواع أقل من البيانات.',
    },
    by: ['caseOfficer', 'victimAdvocate'],
  },
  overrideGroundMet: {
    needs: 'event',
    unmet: {
      en: 'Consent is overridden only for life in danger, or for a child at immediate risk.',
      ar: 'لا تُتجاوز الموافقة إلا عند الخطر على الحياة أو تعرّض طفل لخطر داهم.',
    },
    by: ['caseOfficer'],
  },
  anotherPerson: {
    needs: 'event',
    unmet: {
      en: 'A second person must decide, not the one who asked.',
      ar: 'يجب أن يقرر شخص ثانٍ غير مقدّم الطلب.',
    },
    by: ['supervisor', 'unitHead'],
  },
  fromAskedAgency: {
    needs: 'event',
    unmet: { en: 'Only the organisation that is asked can report this.', ar: 'لا يبلّغ بذلك إلا الجهة المخاطَبة.' },
    by: agencies,
  },
  consentCoversAnother: {
    needs: 'state',
    unmet: {
      en: 'Consent names only an organisation that has been asked already. Record consent for another one first.',
      ar: 'الموافقة تخص جهة سبقت مخاطبتها. سجّل أولاً موافقة على جهة أخرى.',
    },
    by: ['caseOfficer', 'victimAdvocate'],
  },
  providerCovered: {
    needs: 'event',
    unmet: {
      en: 'Consent does not cover this organisation. Record consent for it first.',
      ar: 'الموافقة لا تشمل هذه الجهة. سجّل الموافقة عليها أولاً.',
    },
    by: ['caseOfficer', 'victimAdvocate'],
  },
  providerNotFlagged: {
    needs: 'event',
    unmet: {
      en: 'This organisation is flagged as tied to the alleged offender. Choose another one.',
      ar: 'هذه الجهة مؤشَّرة بصلة بالمشتبه به. اختر جهة أخرى.',
    },
    by: ['supervisor'],
  },
  flagsAskedAgency: {
    needs: 'event',
    unmet: { en: 'This organisation does not hold the referral.', ar: 'الإحالة ليست لدى هذه الجهة.' },
    by: ['caseOfficer', 'supervisor'],
  },
  nextNeedsSupervisor: {
    needs: 'state',
    unmet: { en: 'Fewer than two attempts have failed.', ar: 'لم تفشل محاولتان بعد.' },
    by: ['supervisor'],
  },
  automaticAttemptsUsed: {
    needs: 'state',
    unmet: { en: 'Fewer than three attempts have failed.', ar: 'لم تفشل ثلاث محاولات بعد.' },
    by: ['supervisor'],
  },
  arrivalPlanned: {
    needs: 'event',
    unmet: {
      en: 'In an emergency give the planned arrival of the person.',
      ar: 'في الحالات الطارئة حدّد الموعد المقرر لوصول الشخص.',
    },
    by: agencies,
  },
  arrivalIsWatched: {
    needs: 'state',
    unmet: { en: 'The arrival is watched only in an emergency.', ar: 'لا يُتابَع الوصول إلا في الحالات الطارئة.' },
    by: agencies,
  },
  personIsComing: {
    needs: 'event',
    unmet: { en: 'The result is not "on the way".', ar: 'النتيجة ليست «في الطريق».' },
    by: ['caseOfficer'],
  },
  personNoLongerWants: {
    needs: 'event',
    unmet: { en: 'The result is not "no longer wants the service".', ar: 'النتيجة ليست «لم يعد يرغب في الخدمة».' },
    by: ['caseOfficer'],
  },
  reasonGiven: {
    needs: 'event',
    unmet: { en: 'A need that was not met requires a reason.', ar: 'عدم تلبية الحاجة يستلزم ذكر السبب.' },
    by: agencies,
  },
  outcomeNotSuccessful: {
    needs: 'state',
    unmet: { en: 'The need was met; there is nothing to send on.', ar: 'لُبِّيت الحاجة، ولا موجب لإحالة أخرى.' },
    by: agencies,
  },
};

export const referralTasks: Sop['words']['tasks'] = {
  askConsent: { en: 'Ask the person for consent', ar: 'طلب موافقة الشخص' },
  confirmOverride: { en: 'Decide on referring without consent', ar: 'البت في الإحالة دون موافقة' },
  offerAgain: { en: 'Offer the service again', ar: 'إعادة عرض الخدمة' },
  allowNextProvider: { en: 'Allow the next organisation', ar: 'الإذن بمخاطبة الجهة التالية' },
  answerInfo: { en: "Answer the organisation's question", ar: 'الإجابة عن استفسار الجهة' },
  findProvider: { en: 'Find an organisation by hand', ar: 'البحث عن جهة يدوياً' },
  checkSafety: { en: "Check the person's safety", ar: 'التحقق من سلامة الشخص' },
  informPerson: { en: 'Tell the person the outcome and close', ar: 'إبلاغ الشخص بالنتيجة وإغلاق الإحالة' },
};

export const referralNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  referralOffered: { en: 'A referral waits for your answer', ar: 'إحالة بانتظار ردكم' },
  referralAccepted: { en: 'A referral was accepted', ar: 'قُبلت إحالة' },
  referralRejected: { en: 'A referral was declined', ar: 'اعتذرت الجهة عن إحالة' },
  secondRefusal: {
    en: 'Two organisations declined; the next one waits for the supervisor',
    ar: 'اعتذرت جهتان؛ الجهة التالية بانتظار إذن المشرف',
  },
  referralClosed: { en: 'A referral is closed; your access has ended', ar: 'أُغلقت إحالة وانتهى حق اطلاعكم' },
  accessEnded: {
    en: 'No answer in time; your access to the referral has ended',
    ar: 'لم يرد جواب ضمن المهلة؛ انتهى حق اطلاعكم على الإحالة',
  },
  stopAndLock: { en: 'Stop work on a referral and lock its data', ar: 'أوقفوا العمل على إحالة وأقفلوا بياناتها' },
  acceptanceTimedOut: { en: 'An organisation did not answer in time', ar: 'لم ترد جهة ضمن المهلة' },
  secondTimeout: {
    en: 'The second attempt got no answer; the next one waits for the supervisor',
    ar: 'بقيت المحاولة الثانية دون جواب؛ التالية بانتظار إذن المشرف',
  },
  providerFlagged: {
    en: 'A referral was taken back from an organisation tied to the alleged offender',
    ar: 'سُحبت إحالة من جهة لها صلة بالمشتبه به',
  },
  noProvider: { en: 'No organisation was found for a need', ar: 'لم يُعثر على جهة لتلبية حاجة' },
  manualSearch: { en: 'A referral needs a search by hand', ar: 'إحالة تحتاج إلى بحث يدوي' },
  infoRequested: { en: 'An organisation asks for information', ar: 'جهة تطلب معلومات' },
  infoGiven: { en: 'Your question on a referral is answered', ar: 'أُجيب عن استفساركم بشأن إحالة' },
  serviceStarted: { en: 'A service has started', ar: 'بدأت خدمة' },
  progressReported: { en: 'An organisation reported progress', ar: 'أبلغت جهة عن سير الخدمة' },
  personNotArrived: { en: 'A person did not arrive: check safety', ar: 'لم يصل شخص: تحقق من سلامته' },
  outcomeReported: { en: 'The outcome of a referral is known', ar: 'عُرفت نتيجة إحالة' },
  nextProvider: { en: 'The next organisation is asked', ar: 'تُخاطَب الجهة التالية' },
  consentWithdrawn: { en: 'Consent was withdrawn', ar: 'سُحبت الموافقة' },
  overrideProposed: {
    en: 'Referring without consent waits for a second person',
    ar: 'إحالة دون موافقة بانتظار شخص ثانٍ',
  },
  overrideConfirmed: { en: 'Referring without consent was confirmed', ar: 'أُكِّدت الإحالة دون موافقة' },
  overrideDenied: { en: 'Referring without consent was denied', ar: 'رُفضت الإحالة دون موافقة' },
};
