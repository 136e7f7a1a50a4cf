import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';

const negativeProposed = { en: 'Negative proposed, second person asked', ar: 'اقتُرح قرار سلبي وبانتظار شخص ثانٍ' };
const within = (region: string, states: Sop['words']['states']): Sop['words']['states'] =>
  Object.fromEntries(Object.entries(states).map(([name, words]) => [`${region}.${name}`, words]));

const safeguards = within('open', {
  age: { en: 'Age', ar: 'العمر' },
  'age.clear': { en: 'Not in doubt', ar: 'لا شك فيه' },
  'age.ageDisputed': { en: 'In doubt: treated as a child', ar: 'محل شك: يُعامل معاملة الطفل' },
  law: { en: 'National law', ar: 'القانون الوطني' },
  'law.noGap': { en: 'No gap known', ar: 'لا نقص معروف' },
  'law.nationalLawGap': {
    en: 'Asks of a child what the Protocol does not ask',
    ar: 'يشترط في شأن الطفل ما لا يشترطه البروتوكول',
  },
  removal: { en: 'Removal', ar: 'الإبعاد' },
  'removal.notRequested': { en: 'Not asked for', ar: 'لم يُطلب' },
  'removal.holdOrdered': { en: 'Asked for; stop to be confirmed', ar: 'طُلب؛ بانتظار تأكيد وقفه' },
  'removal.held': { en: 'Held', ar: 'موقوف' },
});

const presumed = within('open.identification.presumedVictim', {
  assessment: { en: 'Assessment', ar: 'التقييم' },
  'assessment.fullAssessment': { en: 'Full assessment', ar: 'التقييم الكامل' },
  'assessment.assessed': { en: 'Assessed', ar: 'أُنجز التقييم' },
  recognition: { en: 'Recognition', ar: 'الاعتراف' },
  'recognition.competence': { en: 'Who decides', ar: 'تحديد الجهة المختصة' },
  'recognition.requestDue': { en: 'Request to be sent', ar: 'بانتظار إرسال الطلب' },
  'recognition.judgeRequestSent': { en: 'Request with the authority', ar: 'الطلب لدى الجهة المختصة' },
  'recognition.ownDecision': { en: 'Decided by the police', ar: 'القرار للشرطة' },
  'recognition.ownDecision.assessmentAwaited': { en: 'Waiting for the assessment', ar: 'بانتظار التقييم' },
  'recognition.ownDecision.due': { en: 'Decision due', ar: 'حان موعد القرار' },
  'recognition.negativeProposed': negativeProposed,
});

const identification = within('open.identification', {
  unscreened: { en: 'Not screened', ar: 'لم يُفرز' },
  rightsAndConsentExplained: { en: 'Being screened', ar: 'قيد الفرز' },
  consentDeclined: { en: 'Declined to be screened', ar: 'رفض الفرز' },
  'consentDeclined.rightsOwed': { en: 'Rights still to be explained', ar: 'لم تُشرح الحقوق بعد' },
  'consentDeclined.reofferPlanned': { en: 'To be offered again', ar: 'بانتظار إعادة العرض' },
  preliminary: { en: 'Preliminary conclusion', ar: 'خلاصة أولية' },
  'preliminary.weighed': { en: 'Weighed', ar: 'قيد التقدير' },
  'preliminary.noIndicators': { en: 'No indicators', ar: 'لا مؤشرات' },
  'preliminary.someIndicators': { en: 'Some indicators', ar: 'بعض المؤشرات' },
  'preliminary.strongIndicators': { en: 'Strong indicators', ar: 'مؤشرات قوية' },
  negativeProposed,
  presumedVictim: { en: 'Presumed victim', ar: 'ضحية مفترضة' },
  reassess: { en: 'Being looked at again', ar: 'قيد إعادة النظر' },
});

export const screeningStates: Sop['words']['states'] = {
  open: { en: 'Open', ar: 'مفتوح' },
  ...safeguards,
  'open.identification': { en: 'Identification', ar: 'تحديد الضحية' },
  ...identification,
  ...presumed,
  formallyRecognised: { en: 'Formally recognised', ar: 'معترف به رسمياً' },
  notRecognised: { en: 'Not recognised', ar: 'غير معترف به' },
  'notRecognised.toExplain': { en: 'Decision to be explained', ar: 'بانتظار شرح القرار' },
  'notRecognised.explained': { en: 'Decision explained', ar: 'شُرح القرار' },
  otherProtectionNeed: { en: 'Another need for protection', ar: 'حاجة حماية أخرى' },
  screeningRefused: { en: 'Screening refused twice', ar: 'رُفض الفرز مرتين' },
  removedDespiteHold: { en: 'Removed although it was barred', ar: 'أُبعد رغم المنع' },
  closed: { en: 'Closed', ar: 'مغلق' },
};

export const screeningTasks: Sop['words']['tasks'] = {
  screen: { en: 'Screen the person', ar: 'فرز الشخص' },
  explainRights: { en: 'Explain the rights all the same', ar: 'شرح الحقوق رغم الرفض' },
  offerAgain: { en: 'Offer the screening again, by somebody else', ar: 'إعادة عرض الفرز من شخص آخر' },
  decide: { en: 'Decide on the preliminary screening', ar: 'البت في الفرز الأولي' },
  confirmNegative: { en: 'Confirm or reject the negative', ar: 'تأكيد القرار السلبي أو رفضه' },
  assess: { en: 'Assess in full', ar: 'إجراء التقييم الكامل' },
  sendRequest: { en: 'Ask the authority for recognition', ar: 'طلب الاعتراف من الجهة المختصة' },
  askForDecision: { en: 'Ask for the decision', ar: 'الاستفسار عن القرار' },
  decideRecognition: { en: 'Decide on the recognition', ar: 'البت في الاعتراف' },
  explainNegative: { en: 'Explain the decision and the way to a review', ar: 'شرح القرار وسبيل مراجعته' },
  lookAgain: { en: 'Look at the decision again', ar: 'إعادة النظر في القرار' },
  holdRemoval: { en: 'Have the removal stopped', ar: 'وقف الإبعاد' },
  argueProtocol: {
    en: 'Tell the judge: of a child the Protocol asks for no means',
    ar: 'إبلاغ القاضي بأن البروتوكول لا يشترط الوسيلة في شأن الطفل',
  },
};

export const screeningNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  strongIndicators: { en: 'Strong indicators were found', ar: 'وُجدت مؤشرات قوية' },
  presumedVictim: { en: 'A person is presumed a victim', ar: 'شخص يُعدّ ضحية مفترضة' },
  ageDisputed: { en: 'An age is in doubt: a child until it is clear', ar: 'عمر محل شك: يُعامل كطفل إلى أن يتضح' },
  nationalLawGap: {
    en: 'A child is a victim by the Protocol and not by national law',
    ar: 'طفل ضحية بموجب البروتوكول دون القانون الوطني',
  },
  removalRequested: { en: 'A removal is asked for', ar: 'طُلب إبعاد شخص' },
  removedDespiteHold: { en: 'A person was removed although it was barred', ar: 'أُبعد شخص رغم المنع' },
  newInformation: { en: 'A decision is to be looked at again', ar: 'قرار يُعاد النظر فيه' },
};
