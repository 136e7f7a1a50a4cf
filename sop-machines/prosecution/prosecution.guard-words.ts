import { ofEvent as event, ofState as state } from '../kernel/guard-words.js';
import type { Role } from '../kernel/roles.js';
import type { Sop } from '../kernel/sop.js';
import { court, lawyers } from './prosecution.reporters.js';

const judges: readonly Role[] = ['prosecutor', 'investigativeJudge'];
const grievanceOffice: readonly Role[] = ['grievanceOfficer', 'unitHead'];

/** The guards of SOP-13 in words. */
export const prosecutionGuards: Sop['words']['guards'] = {
  isReferred: state(court, 'The file is not at court yet.', 'لم تُحل الدعوى إلى المحكمة بعد.'),
  nothingIsOwed: state(
    court,
    'The judgment, the redress, a review or a grievance is still open.',
    'ما زال الحكم أو جبر الضرر أو مراجعة أو تظلم مفتوحاً.',
  ),
  someOffence: event(court, 'Choose at least one offence.', 'اختر جريمة واحدة على الأقل.'),
  notForBeingSmuggled: event(
    court,
    'Nobody is charged for having been smuggled (Smuggling of Migrants Protocol art. 5).',
    'لا يُتهم أحد لمجرد أنه كان مهاجراً مهرَّباً (بروتوكول تهريب المهاجرين، المادة 5).',
  ),
  chargeIsFramed: state(court, 'No charge is framed yet.', 'لم تُوجَّه التهمة بعد.'),
  newDateGiven: event(court, 'No new date is given.', 'لم يُحدد موعد جديد.'),
  testimonyIsExpected: state(court, 'No victim is to be heard.', 'لا ضحية ستُسمع.'),
  testimonyDateIsNew: state(court, 'No new date for hearing a victim is set.', 'لا موعد جديد لسماع ضحية.'),
  noTestimonyDate: state(court, 'A date for hearing a victim is set.', 'حُدد موعد لسماع ضحية.'),
  judgmentIs: state(court, 'The court found something else.', 'قضت المحكمة بغير ذلك.'),
  convictedInAbsence: state(court, 'There is no conviction in absence.', 'لا إدانة غيابية.'),
  cassationIsOwed: state(
    court,
    'The file goes to the Court of Cassation by itself only after a death or life sentence given in presence.',
    'تُرسل الدعوى تلقائياً إلى محكمة التمييز بعد حكم وجاهي بالإعدام أو السجن المؤبد فقط.',
  ),
  remediesRun: state(court, 'The time for a petition has not begun.', 'لم تبدأ مدة الطعن.'),
  petitionIsFiled: state(court, 'No petition is filed.', 'لم يُقدم طعن.'),
  petitionHasLapsed: state(court, 'The time for a petition has not passed.', 'لم تنقضِ مدة الطعن.'),
  judgmentWasQuashed: event(court, 'The judgment was not quashed.', 'لم يُنقض الحكم.'),
  judgmentWasAmended: event(court, 'The judgment was not amended.', 'لم يُعدّل الحكم.'),
  retrialIsRequested: state(lawyers, 'No review of the judgment is requested.', 'لم تُطلب إعادة المحاكمة.'),
  retrialIsGranted: event(court, 'The review was not granted.', 'لم يُقبل طلب إعادة المحاكمة.'),
  redressStandsAt: state(lawyers, 'The redress stands elsewhere.', 'جبر الضرر في مرحلة أخرى.'),
  withdrawalStandsAt: state(lawyers, 'The review of the withdrawal stands elsewhere.', 'مراجعة التنازل في مرحلة أخرى.'),
  reviewStandsAt: state(judges, 'The review stands elsewhere.', 'المراجعة في مرحلة أخرى.'),
  grievanceStandsAt: state(grievanceOffice, 'The grievance stands elsewhere.', 'التظلم في مرحلة أخرى.'),
  someVictimKnown: state(
    lawyers,
    'Nobody is presumed a victim in this case yet.',
    'لا توجد ضحية مفترضة في هذه القضية بعد.',
  ),
  isVictim: event(
    lawyers,
    'This person is not presumed a victim in this case.',
    'هذا الشخص ليس ضحية مفترضة في هذه القضية.',
  ),
  claimIsAt: event(
    lawyers,
    'This does not fit how the redress of this person stands.',
    'لا ينسجم هذا مع مرحلة جبر ضرر هذا الشخص.',
  ),
  claimMayEnd: event(
    lawyers,
    'Redress ends without payment only after the right was explained, or because the victim cannot be reached; an award that is due is followed first.',
    'لا ينتهي جبر الضرر دون دفع إلا بعد شرح الحق أو لتعذر الوصول إلى الضحية؛ ويُتابَع التعويض المحكوم به أولاً.',
  ),
  notUnderReview: event(
    ['prosecutor'],
    'A withdrawal of this person is under review already.',
    'تنازل هذا الشخص قيد المراجعة أصلاً.',
  ),
  withdrawalIsOpen: event(
    ['prosecutor'],
    'No withdrawal of this person is under review.',
    'لا يوجد تنازل لهذا الشخص قيد المراجعة.',
  ),
  pressureFound: event(['prosecutor'], 'No pressure was found.', 'لم يُعثر على ضغط.'),
  reviewIsAt: event(
    judges,
    'First raise, then review, then decide on this person.',
    'تُثار المسألة أولاً ثم تُراجع ثم يُبت فيها لهذا الشخص.',
  ),
  someoneIsConvicted: state(court, 'Nobody is convicted.', 'لا إدانة.'),
  grievanceIsNew: event(grievanceOffice, 'This grievance is on record already.', 'هذا التظلم مسجَّل مسبقاً.'),
  grievanceIsAt: event(
    grievanceOffice,
    'First acknowledge, then investigate, then answer this grievance; an answer can be appealed once.',
    'يُشعر باستلام التظلم أولاً ثم يُتحقق منه ثم يُرد عليه؛ ويجوز الاعتراض على الرد مرة واحدة.',
  ),
  notComplainedAbout: event(
    grievanceOffice,
    'The grievance is about you. Somebody else must deal with it.',
    'التظلم يتعلق بك، ويجب أن يتولاه شخص آخر.',
  ),
  notTheFirstToAnswer: event(
    grievanceOffice,
    'You gave the first answer. Somebody else must decide the appeal.',
    'أنت من قدّم الرد الأول، ويجب أن يبت في الاعتراض شخص آخر.',
  ),
};
