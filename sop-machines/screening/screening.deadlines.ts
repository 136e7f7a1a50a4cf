import type { Amount, DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, protectingLadder, shortLadder } from '../kernel/ladders.js';

const fixed = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;
const aDay: Amount = { kind: 'elapsedHours', hours: 24 };
const workingDays = (days: number): Amount => ({ kind: 'workingDays', days });

/** D07. 24 hours from the first contact, and always before a removal or a hand-over (policy). */
const preliminary = {
  ...fixed,
  catalogue: 'D07',
  label: { en: 'Preliminary screening', ar: 'الفرز الأولي' },
  trigger: { context: 'contactAt' },
  instanceKey: 'contactAt',
  metBy: ['PRESUMED', 'NOT_RECOGNISED', 'OTHER_NEED_FOUND', 'DECLINED', 'REFUSAL_CONFIRMED'],
  basis: policy({
    en: 'Policy: within a day, and always before a removal; no limit in law was found',
    ar: 'سياسة: خلال يوم، ودائماً قبل أي إبعاد؛ لم يُعثر على مهلة قانونية',
  }),
  owner: 'caseOfficer',
} as const;

export const screeningDeadlines = [
  {
    ...preliminary,
    id: 'screening',
    amount: { by: 'ageBand', of: { adult: aDay, child: null, unknown: null } },
    ladder: shortLadder,
  },
  {
    ...preliminary,
    id: 'screeningOfChild',
    nature: 'child',
    amount: { by: 'ageBand', of: { adult: null, child: aDay, unknown: aDay } },
    ladder: protectingLadder,
  },
  {
    ...fixed,
    id: 'assessment',
    catalogue: 'D08',
    label: { en: 'Full assessment', ar: 'التقييم الكامل' },
    /** 5 working days from the presumption (policy, after the time of the United Kingdom's first decision). */
    amount: workingDays(5),
    trigger: { context: 'presumedAt' },
    instanceKey: 'presumedAt',
    metBy: ['ASSESSMENT_DONE', 'RECOGNISED', 'NOT_RECOGNISED'],
    basis: policy({
      en: 'Policy, modelled on the five working days of the United Kingdom’s reasonable-grounds decision',
      ar: 'سياسة على غرار أيام العمل الخمسة لقرار «الأسباب المعقولة» في المملكة المتحدة',
    }),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'recognitionRequest',
    catalogue: 'D09',
    label: { en: 'Request for recognition', ar: 'طلب الاعتراف بصفة الضحية' },
    /** 72 hours from the presumption, where a judge or a board recognises (policy). */
    amount: {
      by: 'recognition',
      of: {
        police: null,
        judge: { kind: 'elapsedHours', hours: 72 },
        board: { kind: 'elapsedHours', hours: 72 },
      },
    },
    trigger: { context: 'presumedAt' },
    instanceKey: 'presumedAt',
    metBy: ['SENT_TO_JUDGE', 'RECOGNISED'],
    basis: policy({
      en: 'Policy: the authority is asked within three days; help does not wait for its answer',
      ar: 'سياسة: تُخاطَب الجهة المختصة خلال ثلاثة أيام، ولا تنتظر المساعدة جوابها',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'decisionFollowUp',
    catalogue: null,
    label: { en: 'Ask for the decision', ar: 'متابعة القرار' },
    /** 10 working days from the request, or from when it was last asked for (policy). */
    amount: workingDays(10),
    trigger: { context: 'requestedAt' },
    instanceKey: 'requestedAt',
    metBy: ['DECISION_CHASED', 'RECOGNISED', 'NOT_RECOGNISED'],
    basis: policy({
      en: 'Policy: no law binds the authority to a time; a silent request is asked about every two weeks',
      ar: 'سياسة: لا يُلزم قانون الجهة المختصة بمدة؛ يُستفسر عن الطلب كل أسبوعين',
    }),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'ownDecision',
    catalogue: null,
    label: { en: 'Decision on the recognition', ar: 'البت في الاعتراف بصفة الضحية' },
    /** 2 working days from the assessment, where the police recognise (policy). */
    amount: workingDays(2),
    trigger: { context: 'assessedAt' },
    metBy: ['RECOGNISED', 'NOT_RECOGNISED'],
    basis: policy({
      en: 'Policy: whoever has assessed has all that the decision needs',
      ar: 'سياسة: بعد التقييم يتوافر كل ما يحتاجه القرار',
    }),
    ladder: longLadder,
    owner: 'supervisor',
  },
  {
    ...fixed,
    id: 'secondDecision',
    catalogue: null,
    label: { en: 'Second look at a negative', ar: 'نظر شخص ثانٍ في القرار السلبي' },
    /** 2 working days from the proposal (policy). */
    amount: workingDays(2),
    trigger: { context: 'proposedAt' },
    instanceKey: 'proposedAt',
    metBy: ['NEGATIVE_CONFIRMED', 'NEGATIVE_REJECTED'],
    basis: policy({
      en: 'Policy: two persons say no, or nobody does; the person waits no longer than needed',
      ar: 'سياسة: لا يُرفض أحد إلا بقرار شخصين، ودون إطالة انتظاره',
    }),
    ladder: longLadder,
    owner: 'supervisor',
  },
  {
    ...fixed,
    id: 'reoffer',
    catalogue: 'D38',
    label: { en: 'Offer the screening again', ar: 'إعادة عرض الفرز' },
    /** 7 calendar days from the refusal, its own day not counted (policy). */
    amount: { kind: 'calendarDays', days: 7, count: 'exclusive' },
    trigger: { context: 'refusedAt' },
    instanceKey: 'refusedAt',
    metBy: ['SCREEN_STARTED', 'DECLINED', 'INDICATORS_RECORDED'],
    basis: policy({
      en: 'Policy: fear speaks first; a refusal is no last word and ends no protection from removal',
      ar: 'سياسة: قد يكون الرفض بدافع الخوف؛ ليس الرفض كلمة أخيرة ولا يرفع الحماية من الإبعاد',
    }),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'explainNegative',
    catalogue: null,
    label: { en: 'Explain the decision and the way to a review', ar: 'شرح القرار وسبيل مراجعته' },
    /** 5 working days from the decision (policy). */
    amount: workingDays(5),
    trigger: { context: 'decidedAt' },
    instanceKey: 'decidedAt',
    metBy: ['NEGATIVE_EXPLAINED'],
    basis: policy({
      en: 'Policy: whoever is refused knows why, and how to ask again',
      ar: 'سياسة: يعرف من رُفض سبب الرفض وكيف يطلب المراجعة',
    }),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'reassessment',
    catalogue: null,
    label: { en: 'Answer to new information', ar: 'الجواب عن المعلومات الجديدة' },
    /** 5 working days from the new information (policy). */
    amount: workingDays(5),
    trigger: { context: 'newInformationAt' },
    instanceKey: 'newInformationAt',
    metBy: ['REASSESSED'],
    basis: policy({
      en: 'Policy: a request to look again is answered within a week',
      ar: 'سياسة: يُجاب عن طلب إعادة النظر خلال أسبوع',
    }),
    ladder: longLadder,
    owner: 'supervisor',
  },
  {
    ...fixed,
    id: 'holdConfirmation',
    catalogue: null,
    label: { en: 'Removal held: confirmed by the authority', ar: 'تأكيد الجهة وقف الإبعاد' },
    /** 2 hours from the request (policy). */
    amount: { kind: 'elapsedHours', hours: 2 },
    trigger: 'entered',
    metBy: ['HOLD_CONFIRMED', 'REMOVAL_WITHDRAWN'],
    basis: policy({
      en: 'Policy: a removal cannot be undone, so its stop is confirmed within hours',
      ar: 'سياسة: لا رجعة في الإبعاد، لذا يُؤكَّد وقفه خلال ساعات',
    }),
    nature: 'liberty',
    ladder: protectingLadder,
    owner: 'unitHead',
  },
] as const satisfies readonly DeadlineDefinition[];
