import type { GuardWords, Sop } from '../kernel/sop.js';
import { carersAndOfficer } from './protection.roles.js';

const guard =
  (needs: GuardWords['needs']) =>
  (en: string, ar: string, by: GuardWords['by'] = carersAndOfficer): GuardWords => ({ needs, unmet: { en, ar }, by });
const state = guard('state');
const event = guard('event');

/** The guards in words. */
export const protectionGuards: Sop['words']['guards'] = {
  placeIsEmergency: event('The place is not an emergency place.', 'المكان ليس مكان طوارئ.'),
  placeIsShelter: event('The place is not a shelter.', 'المكان ليس مأوى.'),
  placeIsTransitional: event('The place is not transitional.', 'المكان ليس سكناً انتقالياً.'),
  placeIsIndependent: event('The place is not independent.', 'المكان ليس سكناً مستقلاً.'),
  orderIfStateShelter: event(
    'The state shelter takes nobody here without an order of a court. Until then use an organisation, a hospital or a hotel.',
    'لا يستقبل المأوى الحكومي هنا أحداً دون قرار محكمة. استعمل إلى حين صدوره منظمة أو مستشفى أو فندقاً.',
    ['investigativeJudge', 'caseOfficer'],
  ),
  orderIsAwaited: state('No order of a court is awaited.', 'لا يُنتظر قرار محكمة.'),
  leftVoluntarily: event('The person did not leave of their own will.', 'لم يغادر الشخص بإرادته.'),
  leftAsAsked: event('The person was not asked to leave.', 'لم يُطلب من الشخص المغادرة.'),
  leftMissing: event('The person is not missing.', 'الشخص ليس مفقوداً.'),
  aimsAreMet: event('The outcome is not "aims met".', 'النتيجة ليست «تحققت الأهداف».'),
  planIsChanged: event('The outcome is not "changed".', 'النتيجة ليست «تُعدَّل».'),
  reflectionIsOwed: state('No reflection period is to run.', 'لا فترة تفكير مستحقة.'),
  reflectionWasNotHad: state('The reflection period has run already.', 'سبق أن جرت فترة التفكير.'),
  isOutsideReflection: state(
    'The person is in the reflection period: no interview about the offence unless the adult asks for one through those who care.',
    'الشخص في فترة التفكير: لا مقابلة بشأن الجريمة إلا إذا طلبها البالغ عن طريق من يرعاه.',
    ['caseWorker', 'victimAdvocate', 'legalAid'],
  ),
  isInReflection: state('No reflection period is running.', 'لا توجد فترة تفكير جارية.'),
  hasDeclined: state('The person has not declined to cooperate.', 'لم يرفض الشخص التعاون.'),
  temporaryHasEnd: event('Say until when the temporary stay lasts.', 'حدّد تاريخ انتهاء الإقامة المؤقتة.', [
    'residencyOfficer',
  ]),
  stayIsLonger: event('The stay is not a longer one.', 'الإقامة ليست طويلة الأمد.', ['residencyOfficer']),
  hasTemporaryStay: state('There is no temporary stay.', 'لا توجد إقامة مؤقتة.'),
  hasLongerStay: state('There is no longer stay.', 'لا توجد إقامة طويلة الأمد.'),
  rightsAreExplained: state('The rights were not explained.', 'لم تُشرح الحقوق.'),
  followUpIsPlanned: event('No date was agreed.', 'لم يُتفق على موعد.'),
  removalIsFree: state(
    'Removal is barred while the reflection period runs, while a stay is granted, and while the person is presumed or recognised as a victim.',
    'الإبعاد ممنوع أثناء فترة التفكير، وما دامت الإقامة ممنوحة، وما دام الشخص ضحية مفترضة أو معترفاً بها.',
    ['supervisor', 'unitHead'],
  ),
  removalIsBarred: state('Nothing here bars a removal.', 'لا يوجد هنا ما يمنع الإبعاد.'),
};
