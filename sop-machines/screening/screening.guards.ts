import type { GuardWords, Sop } from '../kernel/sop.js';

const deciders = ['caseOfficer', 'investigator', 'supervisor', 'unitHead'] as const;
const seniors = ['supervisor', 'unitHead'] as const;
const state = (en: string, ar: string, by: GuardWords['by'] = deciders): GuardWords => ({
  needs: 'state',
  unmet: { en, ar },
  by,
});
const event = (en: string, ar: string, by: GuardWords['by'] = deciders): GuardWords => ({
  needs: 'event',
  unmet: { en, ar },
  by,
});

/** The guards in words. */
export const screeningGuards: Sop['words']['guards'] = {
  isAdult: state(
    'A child, or whoever may be one, is screened for their protection; a refusal is heard in the child track.',
    'يُفرز الطفل، ومن يُحتمل أنه طفل، لحمايته؛ ويُسمع رفضه في مسار الطفل.',
    ['childProtectionOfficer'],
  ),
  anotherHeardRefusal: event(
    'The screening must be offered again by somebody else than who recorded the first refusal.',
    'يجب أن يعيد عرض الفرز شخص غير الذي سجّل الرفض الأول.',
  ),
  isNotNegative: event(
    'Nobody was asked: what is seen may speak for the person, never against. Start the screening first.',
    'لم يُسأل الشخص: قد يكون ما لوحظ لصالحه لا ضده. ابدأ الفرز أولاً.',
  ),
  levelFitsIndicators: event(
    'The indicators noted make a dimension positive, so the conclusion cannot be that there are none.',
    'المؤشرات المسجلة تجعل أحد المجالات إيجابياً، فلا تصح الخلاصة بأنه لا مؤشرات.',
  ),
  levelIsNone: state('There are indicators.', 'توجد مؤشرات.'),
  levelIsStrong: state('The indicators are not strong.', 'المؤشرات ليست قوية.'),
  groundsToPresume: state(
    'Record indicators, or act and purpose (and for an adult a means), before presuming a victim.',
    'سجّل مؤشرات، أو الفعل والغرض (والوسيلة للبالغ)، قبل افتراض صفة الضحية.',
  ),
  decidesHere: state('The police may only presume here.', 'ليس للشرطة هنا إلا الافتراض.', ['investigativeJudge']),
  requestIsSent: state('No request for recognition was sent.', 'لم يُرسل طلب اعتراف.'),
  assessmentIsDone: state('The full assessment is not done.', 'لم يُنجز التقييم الكامل.'),
  assessedWhereDecidedHere: state('Finish the full assessment before the decision.', 'أكمل التقييم الكامل قبل القرار.'),
  byCompetentAuthority: event(
    'This authority does not decide here. In Iraq only the investigative judge recognises a victim; the police may only presume.',
    'ليست هذه الجهة المختصة هنا. في العراق لا يعترف بصفة الضحية إلا قاضي التحقيق، وليس للشرطة إلا الافتراض.',
    ['investigativeJudge', 'courtClerk'],
  ),
  elementsAreChecked: state('Check act, means and purpose first.', 'افحص الفعل والوسيلة والغرض أولاً.'),
  findingFitsElements: event(
    'The elements checked do not add up to trafficking. Check them again, or record that the finding does not support it.',
    'الأركان المفحوصة لا تشكل اتجاراً. أعد فحصها أو سجّل أن النتيجة لا تدعم ذلك.',
  ),
  anotherPerson: event(
    'A second person must decide, not the one who proposed it.',
    'يجب أن يقرر شخص ثانٍ غير مقدّم الاقتراح.',
    seniors,
  ),
  tookNoPart: event(
    'A negative stands only if somebody says so who took no part in it.',
    'لا يبقى القرار السلبي إلا إذا أكده من لم يشارك فيه.',
    seniors,
  ),
  reassessedAsVictim: event('The outcome is not "presumed".', 'النتيجة ليست «ضحية مفترضة».'),
  toBeScreenedAgain: event('The outcome is not "screen again".', 'النتيجة ليست «إعادة الفرز».'),
  ageIsDisputed: state('The age is not in doubt.', 'العمر ليس محل شك.'),
  foundAdult: event('The person is not found to be an adult.', 'لم يتبين أن الشخص بالغ.'),
  lawLeavesGap: state('No gap in the national law is known.', 'لا نقص معروف في القانون الوطني.'),
  lawLeavesNoGap: state('The national law leaves a gap.', 'في القانون الوطني نقص.'),
  removalIsRequested: state('No removal is asked for.', 'لم يُطلب إبعاد.'),
  removalIsBarred: state('Nothing here bars a removal.', 'لا يوجد هنا ما يمنع الإبعاد.'),
  removalIsFree: state(
    'Removal is barred: nobody is removed while unscreened, while being screened or while presumed, nor before a negative decision was explained.',
    'الإبعاد ممنوع: لا يُبعد أحد قبل الفرز أو أثناءه أو وهو ضحية مفترضة، ولا قبل شرح القرار السلبي له.',
    seniors,
  ),
};
