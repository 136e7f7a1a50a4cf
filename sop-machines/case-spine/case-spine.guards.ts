import { ofEvent as event, ofState as state } from '../kernel/guard-words.js';
import type { GuardWords } from '../kernel/sop.js';
import type { Role } from '../kernel/roles.js';

const investigators: readonly Role[] = ['caseOfficer', 'investigator', 'supervisor'];
const heads: readonly Role[] = ['supervisor', 'unitHead'];

/** The guards of SOP-00 in words. */
export const caseSpineGuards = {
  someVictimKnown: state(
    investigators,
    'Nobody is presumed a victim in this case yet.',
    'لا توجد ضحية مفترضة في هذه القضية بعد.',
  ),
  notYetPresumed: event(
    investigators,
    'This person is presumed a victim already.',
    'سبق اعتبار هذا الشخص ضحية مفترضة.',
  ),
  needsAreComplete: event(
    investigators,
    'To refer the person at once, say how urgent it is and whether the person consents.',
    'لإحالة الشخص فوراً بيّن درجة الإلحاح وموافقة الشخص.',
  ),
  interviewedPersonNamed: event(
    investigators,
    'Name the person to be interviewed; for the questioning of a suspect, the suspect.',
    'اذكر رمز الشخص المطلوب مقابلته، وفي استجواب المتهم رمز المتهم.',
  ),
  someRightsOwed: state(investigators, 'No one waits to have the rights explained.', 'لا يوجد من ينتظر شرح حقوقه.'),
  rightsOwedToPerson: event(
    investigators,
    'This person is not presumed a victim, or the rights were explained already.',
    'هذا الشخص ليس ضحية مفترضة أو سبق شرح حقوقه.',
  ),
  isPresumedVictim: event(
    investigators,
    'This person is not presumed a victim in this case.',
    'هذا الشخص ليس ضحية مفترضة في هذه القضية.',
  ),
  suspectHasNoCustody: event(
    investigators,
    'This suspect has a custody in this case already. Report there.',
    'لهذا المتهم إجراء توقيف قائم في هذه القضية. سجّل الواقعة هناك.',
  ),
  someSuspectKnown: state(investigators, 'No suspect was in custody in this case.', 'لم يُوقف متهم في هذه القضية.'),
  someSuspectHeld: state(investigators, 'No suspect is held.', 'لا يوجد متهم موقوف.'),
  noSuspectHeld: state(
    ['custodyOfficer', 'investigativeJudge', ...investigators],
    'A clock on the liberty of a suspect is still open.',
    'ما زالت مهلة تتعلق بحرية متهم مفتوحة.',
  ),
  releaseIsOrdered: state(
    ['investigativeJudge'],
    'No release is ordered in this case.',
    'لم يصدر قرار إخلاء سبيل في هذه القضية.',
  ),
  releaseOfSuspectIsOrdered: event(
    ['investigativeJudge'],
    'No release of this suspect is ordered.',
    'لم يصدر قرار إخلاء سبيل هذا المتهم.',
  ),
  custodyReportsReleaseOrder: event([], 'The custody reports something else.', 'يتضمن تقرير التوقيف أمراً آخر.'),
  custodyReportsEscape: event([], 'The custody reports something else.', 'يتضمن تقرير التوقيف أمراً آخر.'),
  custodyReportsDanger: event([], 'The custody reports something else.', 'يتضمن تقرير التوقيف أمراً آخر.'),
  exhibitIsNew: event(investigators, 'This exhibit is on record already.', 'هذا المبرز مسجَّل مسبقاً.'),
  someExhibitUndecided: state(investigators, 'No exhibit waits for a decision.', 'لا يوجد مبرز ينتظر البت في مصيره.'),
  exhibitsDecided: state(
    ['evidenceCustodian', ...investigators],
    'The disposal of an exhibit is not decided yet.',
    'لم يُبت في مصير أحد المبرزات بعد.',
  ),
  someExhibitDecided: state(investigators, 'No disposal is decided.', 'لم يُبت في مصير أي مبرز.'),
  someReferralOpen: state(investigators, 'No referral is open.', 'لا توجد إحالة مفتوحة.'),
  noReferralOpen: state(['caseOfficer', 'caseWorker'], 'A referral is still open.', 'ما زالت إحالة مفتوحة.'),
  riskIsUnassessed: state(investigators, 'No risk waits for an assessment.', 'لا يوجد خطر ينتظر التقييم.'),
  riskIsAssessed: state(['riskAssessor', ...investigators], 'The risk is not assessed yet.', 'لم يُقيَّم الخطر بعد.'),
  riskReviewDone: state(
    ['riskAssessor', ...investigators],
    'A risk to somebody was not assessed since closing began. It is done in the risk procedure of each person.',
    'لم يُقيَّم خطر محيط بشخص منذ بدء الإغلاق. يجري التقييم في إجراء الخطر الخاص بكل شخص.',
  ),
  investigationRuns: state(investigators, 'The investigation has ended.', 'انتهى التحقيق.'),
  investigationEnded: state(investigators, 'The investigation is under way.', 'التحقيق جارٍ.'),
  fileIsAtCourt: state(
    ['investigativeJudge', ...investigators],
    'The file is not with the court. The investigation refers it.',
    'الدعوى ليست أمام المحكمة، ويحيلها إجراء التحقيق.',
  ),
  fileNeverAtCourt: state([], 'The file is with the court.', 'الدعوى أمام المحكمة.'),
  classificationChanges: event(investigators, 'The case has this kind already.', 'القضية مصنفة بهذا النوع مسبقاً.'),
  hasOfficer: state(
    heads,
    'The case has no officer yet. The intake gives it to one.',
    'لا ضابط للقضية بعد، ويُسندها إجراء الاستلام.',
  ),
  otherOfficer: event(heads, 'This officer has the case already.', 'القضية لدى هذا الضابط أصلاً.'),
  officerNotAccused: event(
    heads,
    'The report accuses this official. Choose another officer.',
    'الإخبار يتناول هذا الموظف. اختر ضابطاً آخر.',
  ),
  intakeEndedWithoutOfficer: event([], 'The intake ended with an officer.', 'انتهى الاستلام بقبول ضابط.'),
  groundKnownToLaw: event(
    heads,
    'A case cannot be closed because the victim withdrew: a criminal case stops only where the law says so (IQ CPC 23/1971 art. 2).',
    'لا تُغلق القضية بسبب تنازل الضحية: لا يجوز وقف الدعوى الجزائية إلا في الأحوال المبينة في القانون (المادة 2 من قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971).',
  ),
  judgmentFinalIfGround: event(
    ['courtClerk', 'prosecutor'],
    'There is no final judgment in this case.',
    'لا يوجد حكم بات في هذه القضية.',
  ),
  judgmentIsGiven: state(['courtClerk', 'prosecutor'], 'No judgment was given.', 'لم يصدر حكم.'),
  judgmentIsFinal: state(
    ['courtClerk', 'prosecutor'],
    'There is no final judgment in this case.',
    'لا يوجد حكم بات في هذه القضية.',
  ),
  proceduresEnded: event(
    investigators,
    'A procedure of this case still owes something. Bring it to its end, or give the reason why it stays open.',
    'ما زال على أحد إجراءات القضية واجب. أنهِه أو اذكر سبب بقائه مفتوحاً.',
  ),
  victimsTold: event(
    investigators,
    'A presumed victim has not been told that the case is closing. Tell the person, or give the reason.',
    'لم تُعلَم إحدى الضحايا بإغلاق القضية. أعلِمها أو اذكر السبب.',
  ),
} as const satisfies Record<string, GuardWords>;
