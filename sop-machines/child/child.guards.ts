import type { Sop } from '../kernel/sop.js';

const protectors = ['childProtectionOfficer', 'caseWorker'] as const;
type Guard = Sop['words']['guards'][string];
const state = (en: string, ar: string, by: Guard['by'] = protectors): Guard => ({
  needs: 'state',
  unmet: { en, ar },
  by,
});
const event = (en: string, ar: string, by: Guard['by'] = protectors): Guard => ({
  needs: 'event',
  unmet: { en, ar },
  by,
});

/** The guards in words. */
export const childGuards: Sop['words']['guards'] = {
  otherToken: event(
    'Name the token of the other track of this child, not the one of this track.',
    'اذكر رمز المسار الآخر لهذا الطفل لا رمز هذا المسار.',
  ),
  notDetained: event(
    'No child is detained for immigration reasons. Find a safe place.',
    'لا يُحتجز طفل لأسباب تتعلق بالإقامة. ابحث عن مكان آمن.',
  ),
  familyCheckedBeforePlace: event(
    'A child goes to parents or relatives only after the family was checked and found safe.',
    'لا يُسلَّم الطفل إلى الوالدين أو الأقارب إلا بعد التحقق من أن الأسرة آمنة.',
  ),
  parentNotSuspected: event(
    'A parent of a family under suspicion does not stay with the child.',
    'لا يقيم مع الطفل أحد والديه ما دامت الأسرة موضع اشتباه.',
  ),
  guardianNotSuspected: event(
    'The family is suspected of taking part: neither a parent nor a relative can be the guardian.',
    'الأسرة موضع اشتباه في المشاركة: لا يجوز أن يكون أحد الوالدين أو الأقارب وصياً.',
    ['courtClerk', 'childProtectionOfficer'],
  ),
  guardianIsFamily: state('The guardian is not of the family.', 'الوصي ليس من الأسرة.'),
  isFullAssessment: event('This is not the full assessment.', 'هذا ليس التقييم الكامل.'),
  isInitialAssessment: event('This is not the first assessment.', 'هذا ليس التقييم الأول.'),
  childIsHeard: state(
    'The child must be heard first (CRC art. 12), or it is recorded why not.',
    'يجب الاستماع إلى الطفل أولاً (اتفاقية حقوق الطفل، المادة 12) أو تسجيل سبب عدم ذلك.',
  ),
  fullAssessmentDone: state(
    'The full best-interests assessment is not done.',
    'لم يُنجز التقييم الكامل للمصلحة الفضلى.',
  ),
  consulateInInterest: state(
    'No best-interests assessment says that contact with the consulate is in the child’s interest.',
    'لا يوجد تقييم للمصلحة الفضلى يرى أن الاتصال بالقنصلية في مصلحة الطفل.',
  ),
  consulateNotInInterest: state('Contact with the consulate is allowed.', 'الاتصال بالقنصلية مسموح.'),
  familyCheckedBeforeDecision: event(
    'No reunification before the family was checked and found safe.',
    'لا لم شمل قبل التحقق من أن الأسرة آمنة.',
  ),
  familyCheckedBeforeSolution: state(
    'The family is not (or no longer) found safe: no reunification.',
    'لم يثبت (أو لم يعد ثابتاً) أن الأسرة آمنة: لا لم شمل.',
  ),
  solutionIsAbroad: event('The solution lies in this country.', 'الحل في هذا البلد.'),
  solutionLeadsToFamily: state('The solution does not lead to the family.', 'الحل لا يؤدي إلى الأسرة.'),
  childIsThere: state('The child is missing.', 'الطفل مفقود.'),
  childIsUnsafe: event('The child is safe.', 'الطفل آمن.'),
  isLastFollowUp: state('More visits are due.', 'ما زالت هناك زيارات مستحقة.'),
  nothingHoldsOpen: state(
    'Proceedings go on, the child is missing, or turned 18 without a transition.',
    'الإجراءات القضائية مستمرة أو الطفل مفقود أو أتم 18 سنة دون خطة انتقال.',
  ),
  interviewerIsTrained: event(
    'Only a person trained for it interviews a child.',
    'لا يقابل الطفل إلا شخص مدرب على ذلك.',
    ['investigator', 'caseOfficer'],
  ),
  supportAdultIsThere: event('A support adult must be with the child.', 'يجب حضور بالغ مساند مع الطفل.', [
    'investigator',
    'caseOfficer',
  ]),
  oneSessionOrReason: event(
    'The child has given an account already. Say why another session is needed.',
    'سبق أن أدلى الطفل بإفادته. بيّن سبب الحاجة إلى جلسة أخرى.',
    ['investigator', 'caseOfficer'],
  ),
  schoolingIsWanted: event('No school is to be arranged.', 'لا حاجة إلى ترتيب الدراسة.'),
  staysChild: event('The result says that the person is an adult.', 'النتيجة تفيد بأن الشخص بالغ.'),
  adultBeyondDoubt: event(
    'A medical examination alone makes nobody an adult. In doubt the person is a child.',
    'الفحص الطبي وحده لا يُثبت البلوغ. وعند الشك يُعد الشخص طفلاً.',
  ),
  ageIsDisputed: state('The age is not disputed.', 'العمر ليس موضع شك.'),
  isAccused: state('The child is not accused.', 'الطفل ليس متهماً.'),
  isBelowCriminalAge: state(
    'The child is not proven to be below the age of criminal responsibility.',
    'لم يثبت أن الطفل دون سن المسؤولية الجزائية.',
  ),
  isOfCriminalAge: state(
    'The child is not proven to have reached the age of criminal responsibility: there is no criminal path.',
    'لم يثبت بلوغ الطفل سن المسؤولية الجزائية: لا مسار جزائياً.',
    ['prosecutor', 'childProtectionOfficer'],
  ),
  transitionIsDone: state(
    'Transition plan and consent taken anew are both needed.',
    'تلزم خطة الانتقال وأخذ الموافقة من جديد معاً.',
  ),
};
