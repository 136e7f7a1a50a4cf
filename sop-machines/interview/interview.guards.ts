import { ofEvent as event, ofState as state } from '../kernel/guard-words.js';
import type { Role } from '../kernel/roles.js';
import type { GuardWords } from '../kernel/sop.js';

const office: readonly Role[] = ['investigator', 'caseOfficer'];
const heads: readonly Role[] = ['supervisor', 'unitHead'];

/** The guards of SOP-11 in words. */
export const interviewGuards: Readonly<Record<string, GuardWords>> = {
  isRepeat: state(office, 'It is the first account of this person.', 'هذه أول إفادة لهذا الشخص.'),
  isThirdOfVictim: state(
    office,
    'It is not the third account of this victim.',
    'ليست هذه الإفادة الثالثة لهذه الضحية.',
  ),
  waitsForReflection: state(office, 'No reflection period runs.', 'لا توجد فترة تفكير سارية.'),
  reflectionOverOrAsked: state(
    ['victimAdvocate', 'caseWorker', 'legalAid'],
    'The reflection period runs: no account is taken unless the adult asks for it.',
    'فترة التعافي والتفكير سارية: لا تؤخذ إفادة ما لم يطلب البالغ ذلك بنفسه.',
  ),
  notHeldInCustody: state(
    ['custodyOfficer', 'investigativeJudge'],
    'The victim is held in custody: nobody who may be a victim gives an account there.',
    'الضحية محتجزة: لا تؤخذ إفادة من يُحتمل أنه ضحية وهو محتجز.',
  ),
  sexChoiceHeeded: event(
    office,
    'A victim is asked whether a woman or a man should hold the interview, and the choice is heeded.',
    'تُسأل الضحية إن كانت تفضل أن تقابلها امرأة أو رجل، ويُحترم اختيارها.',
  ),
  interpreterVetted: event(office, 'The interpreter is not vetted.', 'لم يجرِ التحقق من المترجم.'),
  interpreterIsTiedToNobody: event(
    office,
    'Nobody interprets who is related to the person, comes from the employer or has a stake in the case.',
    'لا يترجم قريب للشخص ولا من هو من جهة صاحب العمل ولا صاحب مصلحة في القضية.',
  ),
  interpreterNotMandatory: event(
    office,
    'An interpreter is mandatory here for whoever does not know the language; the language on record is another one.',
    'المترجم إلزامي هنا لمن لا يعرف اللغة، واللغة المسجلة للشخص لغة أخرى.',
  ),
  interpreterSettled: state(
    office,
    'Confirm the interpreter, or that none is needed.',
    'أكّد المترجم أو عدم الحاجة إليه.',
  ),
  placeIsConfirmed: state(office, 'The place of this date is not confirmed.', 'لم يُؤكد المكان لهذا الموعد.'),
  needsAreMet: state(
    ['victimAdvocate', 'caseWorker', 'medicalProvider'],
    'Rest, food, health and safety come first: the needs are not met, or not checked for this date.',
    'الراحة والغذاء والصحة والسلامة أولاً: لم تُلبَّ الحاجات أو لم يُتحقق منها لهذا الموعد.',
  ),
  recordingIsDecided: state(
    office,
    'The person was not asked about the recording yet.',
    'لم يُسأل الشخص بعد عن التسجيل.',
  ),
  guardianFits: event(
    ['childProtectionOfficer', 'guardian'],
    'The guardian does not consent or may be involved: a court must consent instead.',
    'الوصي غير موافق أو يُحتمل ضلوعه: يلزم أن توافق المحكمة بدلاً منه.',
  ),
  childAgrees: event(
    ['childProtectionOfficer'],
    'The child does not agree: postpone.',
    'الطفل غير موافق: تؤجل المقابلة.',
  ),
  childIsSupported: state(
    ['childProtectionOfficer'],
    'A child is heard only by somebody trained, beside a support adult, with the consent of the guardian.',
    'لا يُستمع إلى طفل إلا من مدرَّب، وبحضور بالغ مرافق، وبموافقة الوصي.',
  ),
  childIsRecorded: state(
    office,
    "A child's account is recorded once, so that it need not be repeated.",
    'تُسجل إفادة الطفل مرة واحدة كي لا تُكرر.',
  ),
  rightsAreTold: state(office, 'The suspect was not told the rights.', 'لم يُبلَّغ المتهم بحقوقه.'),
  counselIsHeeded: state(
    ['legalAid', 'investigator'],
    'A lawyer was not offered, or is wanted and has not come.',
    'لم يُعرض المحامي على المتهم، أو طلبه ولم يحضر بعد.',
  ),
  custodyClockRuns: state(
    ['custodyOfficer'],
    'No clock of a lawful detention runs, and the suspect is not recorded as attending at liberty.',
    'لا توجد مهلة توقيف قانوني جارية، ولم يُثبت حضور المتهم طليقاً.',
  ),
  isAtLiberty: state(['custodyOfficer'], 'The suspect is held.', 'المتهم موقوف.'),
  losesLawfulBasis: event(['custodyOfficer'], 'The hold has a lawful basis.', 'للتوقيف سند قانوني.'),
  isSuspect: state(office, 'This is not the questioning of a suspect.', 'ليس هذا استجواب متهم.'),
  isVictimAccount: state(office, 'This is not the account of a victim.', 'ليست هذه إفادة ضحية.'),
  cooperates: event(['victimAdvocate'], 'The person does not cooperate.', 'الشخص لا يتعاون.'),
  anotherPerson: event(
    heads,
    'Whoever asks for the repeat cannot decide on it; another person must.',
    'لا يقرر في التكرار من طلبه؛ يلزم شخص آخر.',
  ),
  nothingSaid: state(
    office,
    'Something was said already: close the interview, so that it is kept.',
    'سبق أن قيل شيء: تُختم المقابلة كي يُحفظ.',
  ),
  somethingSaid: state(office, 'Nothing was said yet.', 'لم يُقل شيء بعد.'),
  isTalkAboutNeeds: state(office, 'This is not a talk about needs.', 'ليس هذا حديثاً عن الحاجات.'),
  isAdult: state(
    ['childProtectionOfficer'],
    'The person is a child or treated as one: the rules for children hold.',
    'الشخص طفل أو يُعامل كطفل: تسري قواعد الأطفال.',
  ),
  mayBeChild: state(['childProtectionOfficer'], 'The person is an adult.', 'الشخص بالغ.'),
  recordingHashGiven: event(
    office,
    'The interview was recorded: give the SHA-256 value of the recording.',
    'المقابلة مسجلة: أدخل قيمة SHA-256 للتسجيل.',
  ),
  causeIsOver: event(office, 'The cause of the postponement lasts.', 'سبب التأجيل قائم.'),
  postponedForFear: state(office, 'It is not postponed because of fear.', 'لم تؤجل بسبب الخوف.'),
  postponedForReflection: state(office, 'It is not postponed for reflection.', 'لم تؤجل لفترة التفكير.'),
  wasCoerced: event(['prosecutor', 'investigativeJudge'], 'No coercion was found.', 'لم يثبت إكراه.'),
  transcriptDue: state(office, 'There is nothing to transcribe yet.', 'لا يوجد ما يُدوَّن بعد.'),
  transcriptIsConfirmed: state(
    office,
    'The transcript was not read back to the person yet.',
    'لم يُتلَ المحضر على الشخص بعد.',
  ),
  afterCareOwed: state(['victimAdvocate'], 'No after-care is owed.', 'لا رعاية لاحقة مستحقة.'),
  afterCareIsSettled: state(
    ['victimAdvocate', 'caseWorker', 'medicalProvider'],
    'Psychosocial after-care is not settled yet.',
    'لم تُسوَّ الرعاية النفسية والاجتماعية اللاحقة بعد.',
  ),
};
