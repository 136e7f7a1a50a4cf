import type { Role } from '../kernel/roles.js';
import type { Sop } from '../kernel/sop.js';
import type { firstResponseGuards as guards } from './first-response.guards.js';

type GuardWords = Sop['words']['guards'][string];
const atScene: readonly Role[] = ['firstResponder', 'dutyOfficer', 'caseOfficer'];
const state = (en: string, ar: string, by: readonly Role[] = atScene): GuardWords => ({
  needs: 'state',
  unmet: { en, ar },
  by,
});
const onForm = (en: string, ar: string, by: readonly Role[] = atScene): GuardWords => ({
  needs: 'event',
  unmet: { en, ar },
  by,
});

export const firstResponseGuardWords: Record<keyof typeof guards, GuardWords> = {
  cameToUs: state('The person did not come to the counter.', 'لم يحضر الشخص بنفسه.'),
  sceneIsSafe: state('The scene is not safe yet.', 'الموقع غير آمن بعد.'),
  personsAreApart: state('Victims and suspects are not apart yet.', 'لم يُفصل الضحايا عن المتهمين بعد.'),
  sceneIsSecured: state('The scene is not secured yet.', 'لم يُؤمَّن مسرح الجريمة بعد.'),
  someoneNeedsCare: state('Nobody waits for medical help.', 'لا أحد بانتظار الإسعاف.'),
  nobodyNeedsCare: state('Somebody still waits for medical help.', 'ما زال شخص بانتظار الإسعاف.', [
    'firstResponder',
    'medicalProvider',
  ]),
  everybodyChecked: state(
    'Not everybody has been looked at for injuries, or somebody waits for help.',
    'لم يُفحص الجميع تحرياً للإصابات، أو ما زال شخص بانتظار الإسعاف.',
    ['firstResponder', 'medicalProvider'],
  ),
  noMismatchOpen: state(
    'The count does not agree with the list. First explain the difference and close the headcount again.',
    'العدد غير مطابق للقائمة. وضّح الفرق أولاً ثم أغلق العد من جديد.',
    ['supervisor', 'firstResponder'],
  ),
  mismatchIsOpen: state('The count agrees.', 'العدد مطابق.'),
  headcountIsClosed: state('The headcount is not closed yet.', 'لم يُغلق العد بعد.'),
  sceneWorkDone: state(
    'Work at the scene is open: safety, injuries, separation, traces or headcount.',
    'العمل في الموقع لم يكتمل: الأمان أو الإصابات أو الفصل أو الآثار أو العد.',
  ),
  needsOfAllRecorded: state(
    'Somebody has not been asked about immediate needs yet.',
    'لم يُسأل أحد الأشخاص عن حاجاته الفورية بعد.',
  ),
  someNeedsMissing: state("Everybody's needs are recorded.", 'سُجلت حاجات الجميع.'),
  everyoneHandedOver: state(
    'Somebody on the list has no hand-over yet: shelter, hospital, home or custody.',
    'في القائمة شخص دون تسليم: دار إيواء أو مستشفى أو منزل أو توقيف.',
  ),
  everyObjectDecided: state(
    'An object was noted and is neither an exhibit nor released.',
    'قُيّد شيء ولم يُضبط كمبرز ولم يُترك.',
    ['evidenceCustodian', 'firstResponder'],
  ),
  groupIsNew: state('The case knows of the group already.', 'القضية على علم بالمجموعة.'),
  nobodyOwedAnything: state('The scene is open, or somebody waits for a doctor.', 'الموقع مفتوح أو شخص بانتظار طبيب.'),
  someoneWaitsForDoctor: state('Nobody waits for a doctor.', 'لا أحد بانتظار طبيب.'),
  nobodyWaitsForDoctor: state('Somebody waits for a doctor.', 'شخص بانتظار طبيب.', ['medicalProvider']),

  personIsNew: onForm('This token is on the list already.', 'هذا الرمز مدرج في القائمة.'),
  personIsListed: onForm(
    'This token is not on the list. Report the person as found first.',
    'هذا الرمز غير مدرج في القائمة. أبلغ أولاً عن العثور على الشخص.',
  ),
  suspectNotHeldYet: onForm('This person is held already.', 'هذا الشخص محتجز بالفعل.'),
  notYetDead: onForm('The death of this person is recorded already.', 'وفاة هذا الشخص مقيدة بالفعل.'),
  personIsAlive: onForm('This person is recorded as dead.', 'هذا الشخص مقيد كمتوفى.'),
  exposureInThePast: onForm('The time lies after the report of it.', 'الوقت لاحق لوقت الإبلاغ عنه.'),
  waitsForHelp: onForm('This person does not wait for emergency help.', 'هذا الشخص ليس بانتظار إسعاف طارئ.'),
  waitsForDoctor: onForm('No countdown runs for this person.', 'لا مهلة طبية جارية لهذا الشخص.'),
  womanByWoman: onForm(
    'A woman is searched by a woman only. Call a female officer.',
    'لا تُفتَّش المرأة إلا من امرأة. استدعِ منتسبة.',
    ['dutyOfficer', 'supervisor'],
  ),
  notHandedOverYet: onForm('This person has been handed over already.', 'سُلِّم هذا الشخص بالفعل.'),
  noCellForVictims: onForm(
    'No cell for somebody who may be a victim. Only a person held as a suspect goes to custody; choose a shelter, hospital or home.',
    'لا يوضع في الزنزانة من يُحتمل أنه ضحية. لا يُسلَّم إلى التوقيف إلا المحتجز بصفة متهم؛ اختر دار إيواء أو مستشفى أو منزلاً.',
    ['dutyOfficer', 'supervisor'],
  ),
  suspectNotLetGo: onForm(
    'A person held as a suspect goes to custody or hospital; release is decided in the custody procedure.',
    'يُسلَّم المحتجز بصفة متهم إلى التوقيف أو المستشفى؛ ويُبتّ في إخلاء سبيله ضمن إجراء التوقيف.',
    ['custodyOfficer', 'investigativeJudge'],
  ),
  deadToMortuary: onForm('Only the dead are handed to a mortuary.', 'لا يُسلَّم إلى الطب العدلي إلا المتوفى.'),
  shelterHasSaidYes: onForm(
    'No shelter has said yes for this person. Record the place of safety first.',
    'لم توافق دار إيواء على استقبال هذا الشخص. سجّل المكان الآمن أولاً.',
    ['firstResponder', 'victimAdvocate', 'shelterManager'],
  ),
  childWithProtection: onForm(
    'A child, or somebody who may be one, is handed over only as agreed with child protection, and never leaves alone.',
    'لا يُسلَّم الطفل أو من يُحتمل أنه طفل إلا بالاتفاق مع حماية الطفل، ولا يغادر بمفرده أبداً.',
    ['childProtectionOfficer'],
  ),
  countAgreesWithList: onForm(
    'The number is not that of the people list. Complete the list, or report that the count does not agree.',
    'العدد لا يطابق قائمة الأشخاص. أكمل القائمة أو أبلغ عن عدم التطابق.',
    ['firstResponder', 'supervisor'],
  ),
  differenceExplained: onForm('Say why the count did not agree.', 'اذكر سبب عدم التطابق.', ['supervisor']),
  countDiffers: onForm('The number agrees with the list.', 'العدد مطابق للقائمة.'),
  objectIsNew: onForm('This object is on record already.', 'هذا الشيء مقيد بالفعل.'),
  objectIsUndecided: onForm('What becomes of this object is decided already.', 'بُتّ في مصير هذا الشيء بالفعل.'),
  victimHasReceipt: onForm(
    'What is taken from somebody who is no suspect, a phone above all, needs a reason and a receipt.',
    'ما يؤخذ من غير المتهم، والهاتف خاصة، يستلزم سبباً ووصلاً.',
    ['firstResponder', 'evidenceCustodian'],
  ),
};
