import type { Role } from '../kernel/roles.js';
import type { Sop } from '../kernel/sop.js';
import type { smugglingGuards as guards } from './smuggling.guards.js';

type GuardWords = Sop['words']['guards'][string];
const officers: readonly Role[] = ['caseOfficer', 'borderOfficer'];
const words =
  (needs: GuardWords['needs']) =>
  (en: string, ar: string, by: readonly Role[] = officers): GuardWords => ({ needs, unmet: { en, ar }, by });
const state = words('state');
const onForm = words('event');

export const smugglingGuardWords: Record<keyof typeof guards, GuardWords> = {
  inContact: state('The group has not been reached yet.', 'لم يتم الوصول إلى المجموعة بعد.'),
  isCounted: state('The group is not counted yet.', 'لم تُعدّ المجموعة بعد.'),
  basicNeedsAreMet: state('Basic needs are not met yet.', 'لم تُلبَّ الحاجات الأساسية بعد.'),
  everyoneHasOutcome: state(
    'Somebody who was counted is not registered, or has no outcome yet.',
    'من بين المعدودين من لم يُسجَّل أو لم تُقرَّر نتيجة فرزه.',
  ),
  someoneWithoutOutcome: state('Everybody has an outcome.', 'لكل شخص نتيجة.'),
  unitHeadMustKnow: state('The unit head knows.', 'رئيس الوحدة على علم.'),
  everyCountedIsListed: state(
    'The number of registered people is not that of the count. Register everybody, or count again.',
    'عدد المسجلين لا يطابق العدد. سجّل الجميع أو أعد العد.',
  ),
  everyoneHasSolution: state(
    'Somebody has no lawful, recorded solution yet.',
    'من بين الأشخاص من ليس له حل قانوني مسجل.',
    ['caseOfficer', 'residencyOfficer'],
  ),
  consularRightsExplained: state(
    'Somebody has not been told of the right to turn to the consulate.',
    'من بين الأشخاص من لم يُعلَم بحقه في اللجوء إلى قنصليته.',
  ),
  asylumClaimsReferred: state(
    'An asylum claim is not with the authority yet.',
    'طلب لجوء لم يُحل إلى الجهة المختصة بعد.',
    ['caseOfficer', 'residencyOfficer'],
  ),
  earlyEvidenceSettled: state(
    'An early hearing is owed: request it, or record that nobody wants to testify.',
    'تدوين مبكر للشهادة لم يُطلب: اطلبه أو سجّل أن لا أحد يرغب في الشهادة.',
    ['investigator', 'caseOfficer'],
  ),
  offenderSideEnded: state(
    'The offender side is not handed to the investigation yet.',
    'لم يُحل جانب الجناة إلى التحقيق بعد.',
    ['investigator', 'caseOfficer'],
  ),
  groupIsClosed: state('The group track is open.', 'مسار المجموعة مفتوح.'),
  benefitNotShown: state('A benefit of the smugglers is on record.', 'منفعة المهربين مثبتة في السجل.', ['prosecutor']),

  countChanges: onForm('The count is as before.', 'العدد كما كان.'),
  personIsNew: onForm('This token is registered already.', 'هذا الرمز مسجل بالفعل.'),
  listNotFull: state(
    'This track holds 500 people. Open a second group track for the others.',
    'يتسع هذا المسار لخمسمائة شخص. افتح مسار مجموعة آخر للباقين.',
  ),
  personIsListed: onForm(
    'This token is not registered in the group. Register the person first.',
    'هذا الرمز غير مسجل في المجموعة. سجّل الشخص أولاً.',
  ),
  personIsHere: onForm(
    'This person is not registered, has died, has left or was removed.',
    'هذا الشخص غير مسجل أو متوفى أو غادر أو أُبعد.',
  ),
  notYetDead: onForm('The death of this person is recorded already.', 'وفاة هذا الشخص مقيدة بالفعل.'),
  isDead: onForm('This person is not recorded as dead.', 'هذا الشخص غير مقيد كمتوفى.'),
  asylumReferralOwed: onForm('No claim of this person waits.', 'لا طلب معلّق لهذا الشخص.'),
  bothScreeningsDone: onForm(
    'Vulnerability and trafficking screening come first.',
    'يجب أولاً إتمام فرز حالات الضعف والفرز للكشف عن الاتجار.',
  ),
  outcomeFitsFacts: onForm(
    'This outcome overlooks or contradicts what was found of the person.',
    'هذه النتيجة تغفل ما ظهر عن الشخص أو تناقضه.',
  ),
  noSolutionYet: onForm('A solution is recorded for this person.', 'سُجّل حل لهذا الشخص.'),
  solutionFitsOutcome: onForm(
    'This solution does not fit the outcome. Return of a child is decided in the child track.',
    'هذا الحل لا يناسب النتيجة. ويُبتّ في عودة الطفل ضمن مسار الطفل.',
    ['caseOfficer', 'childProtectionOfficer'],
  ),
  bodyIdentifiedFirst: onForm('The body is examined first.', 'يُفحص الجثمان أولاً.', ['medicalProvider', 'forensicLab']),
  decisionIsTheirOwn: onForm(
    'This decision is on record for another person. Nobody is returned in a group: each person has a decision of their own.',
    'هذا القرار مقيد لشخص آخر. لا يُعاد أحد ضمن مجموعة: لكل شخص قرار خاص به.',
    ['residencyOfficer', 'investigativeJudge'],
  ),
  art5: onForm(
    'Nobody is charged for having been smuggled (Smuggling Protocol art. 5).',
    'لا يُلاحق أحد جنائياً لكونه هدفاً للتهريب (المادة 5 من بروتوكول التهريب).',
    ['prosecutor'],
  ),
  benefitIsShown: onForm(
    'Smuggling needs a financial or other material benefit, and none is shown. Help among family or for humanity is no smuggling.',
    'يشترط التهريب منفعة مالية أو مادية أخرى ولم تثبت. المساعدة العائلية أو الإنسانية ليست تهريباً.',
    ['investigator'],
  ),
  forcedRoleToReview: onForm(
    'This person says to have been forced: the non-punishment review comes first.',
    'هذا الشخص يدّعي الإكراه: تسبق مراجعة عدم المعاقبة أي تهمة.',
    ['prosecutor'],
  ),
  offendersMapped: onForm(
    'No offender is mapped. Say so if none is known.',
    'لم يُحدد أي جانٍ. اذكر ذلك إن لم يُعرف أحد.',
    ['investigator'],
  ),
  roleIsForced: onForm('The role is not that of somebody forced.', 'الدور ليس دور مُكرَه.'),
  trailIsAbroad: onForm('The money is not abroad.', 'الأموال ليست في الخارج.'),
  consularRightsToldFirst: onForm(
    'The person has not been asked, or does not want the consulate told.',
    'لم يُسأل الشخص أو لا يرغب في إعلام قنصليته.',
  ),
  noAsylumClaim: onForm(
    'This person claims asylum; the consulate is not contacted, and the claim is on record.',
    'هذا الشخص يطلب اللجوء؛ لا يُتصل بقنصليته، وطلبه مقيد.',
    ['residencyOfficer'],
  ),
  childInterestAssessed: onForm(
    'For a child the best-interests assessment comes first.',
    'في حالة الطفل يسبق ذلك تقييم مصلحته الفضلى.',
    ['childProtectionOfficer'],
  ),
  evidenceIsOwed: onForm('No early hearing is owed for this person.', 'لا يلزم تدوين مبكر لهذا الشخص.'),
  isWitness: onForm('This person is not recorded as a willing witness.', 'هذا الشخص غير مقيد كشاهد راغب.'),
  noWitnessNamed: state('A willing witness is on record.', 'في السجل شاهد راغب في الإدلاء بشهادته.'),
  removalIsBarred: onForm('Nothing bars this removal.', 'لا مانع من هذا الإبعاد.'),
  vulnerabilityScreened: onForm(
    'The person has not been screened for vulnerability: no removal.',
    'لم تُفرز حالات الضعف لدى الشخص: لا إبعاد.',
  ),
  tipScreened: onForm(
    'Screening for trafficking has no result yet: no removal.',
    'لم تظهر نتيجة الفرز للكشف عن الاتجار بعد: لا إبعاد.',
  ),
  asylumCheckedWithoutClaim: onForm(
    'The person was not asked about asylum, or claims it: no removal.',
    'لم يُسأل الشخص عن اللجوء أو أنه يطلبه: لا إبعاد.',
    ['residencyOfficer'],
  ),
  nothingForbidsRemoval: onForm(
    'The person is protected or may be a child, or the outcome of the screenings is not decided: no removal.',
    'الشخص محمي أو قد يكون طفلاً، أو لم تُقرَّر نتيجة الفرز: لا إبعاد.',
  ),
  testimonySecured: onForm(
    'This witness may leave only when the early hearing is requested.',
    'لا يغادر هذا الشاهد قبل طلب تدوين شهادته.',
    ['investigator'],
  ),
};
