import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';

const desk = ['dutyOfficer', 'caseOfficer', 'supervisor'] as const;

export const intakeWords = {
  states: {
    open: { en: 'Intake running', ar: 'الاستلام جارٍ' },
    'open.registration': { en: 'Registration', ar: 'التسجيل' },
    'open.registration.unassigned': { en: 'No officer yet', ar: 'لم تُسند إلى ضابط بعد' },
    'open.registration.unassigned.unregistered': { en: 'Not registered yet', ar: 'لم يُسجَّل بعد' },
    'open.registration.unassigned.unregistered.received': { en: 'Received', ar: 'ورد الإخبار' },
    'open.registration.unassigned.unregistered.safetyCheck': { en: 'Safety check', ar: 'التحقق من السلامة' },
    'open.registration.unassigned.unregistered.triage': { en: 'Triage', ar: 'الفرز' },
    'open.registration.unassigned.unregistered.duplicateCheck': {
      en: 'Search for duplicates and register',
      ar: 'البحث عن التكرار والقيد في السجل',
    },
    'open.registration.unassigned.unregistered.rejectionProposed': {
      en: 'Rejection waits for a second signature',
      ar: 'الرفض بانتظار مصادقة ثانية',
    },
    'open.registration.unassigned.registered': { en: 'Registered, waits for an officer', ar: 'مسجَّلة وتنتظر ضابطاً' },
    'open.registration.assigned': { en: 'Assigned, waits for acceptance', ar: 'مُسندة وتنتظر القبول' },
    'open.registration.accepted': { en: 'Accepted by the officer', ar: 'قبلها الضابط' },
    'open.notices': { en: 'Notices to judge and prosecutor', ar: 'إخبار القاضي والادعاء العام' },
    'open.notices.notFlagrant': { en: 'Not flagrant', ar: 'ليست جريمة مشهودة' },
    'open.notices.informing': {
      en: 'Judge and prosecutor to be informed',
      ar: 'يجب إخبار قاضي التحقيق والادعاء العام',
    },
    'open.notices.informed': { en: 'Judge and prosecutor informed', ar: 'أُخبر قاضي التحقيق والادعاء العام' },
    'open.child': { en: 'Child protection', ar: 'حماية الطفل' },
    'open.child.noChildKnown': { en: 'No child known', ar: 'لا يُعلم بوجود طفل' },
    'open.child.told': { en: 'The case knows of a child', ar: 'عُلم في القضية بوجود طفل' },
    done: { en: 'Accepted by an officer', ar: 'اكتمل الاستلام' },
    informationOnly: { en: 'Information only', ar: 'معلومات فقط' },
    duplicate: { en: 'Duplicate', ar: 'مكرر' },
    transferredToCompetentUnit: { en: 'Transferred to the competent unit', ar: 'أُحيل إلى الجهة المختصة' },
    rejectedWithReasons: { en: 'Rejected with reasons', ar: 'رُفض مع بيان الأسباب' },
  },
  guards: {
    jurisdictionResolved: {
      needs: 'state',
      unmet: {
        en: 'It is not known yet where the act was done, so not who has jurisdiction. Add it at triage or as more information.',
        ar: 'لم يُعرف بعد مكان ارتكاب الفعل، فلم يتحدد الاختصاص. أضفه عند الفرز أو ضمن المعلومات الإضافية.',
      },
      by: desk,
    },
    officerNotAccused: {
      needs: 'event',
      unmet: {
        en: 'The report accuses this official. Choose another officer.',
        ar: 'الإخبار يتناول هذا الموظف. اختر ضابطاً آخر.',
      },
      by: ['supervisor', 'unitHead'],
    },
    isAssignedOfficer: {
      needs: 'event',
      unmet: {
        en: 'Only the officer to whom the case was given can answer.',
        ar: 'لا يجيب إلا الضابط الذي أُسندت إليه القضية.',
      },
      by: ['caseOfficer', 'investigator'],
    },
    acceptingOfficerNotAccused: {
      needs: 'event',
      unmet: {
        en: 'The report accuses you. Decline; the supervisor chooses another officer.',
        ar: 'الإخبار يتناولك. اعتذر عن القضية ليختار المشرف ضابطاً آخر.',
      },
      by: ['supervisor', 'unitHead'],
    },
    anotherPersonSigns: {
      needs: 'event',
      unmet: {
        en: 'Whoever proposed the rejection cannot countersign it.',
        ar: 'لا يصادق على الرفض من اقترحه.',
      },
      by: ['supervisor', 'unitHead'],
    },
    judgeNotYetInformed: {
      needs: 'state',
      unmet: { en: 'The judge has been informed already.', ar: 'سبق إخبار القاضي.' },
      by: desk,
    },
    prosecutorNotYetInformed: {
      needs: 'state',
      unmet: { en: 'The prosecutor has been informed already.', ar: 'سبق إخبار الادعاء العام.' },
      by: desk,
    },
    offenceIsFlagrant: {
      needs: 'state',
      unmet: { en: 'No flagrant offence is recorded.', ar: 'لا توجد جريمة مشهودة مسجَّلة.' },
      by: desk,
    },
    bothInformed: {
      needs: 'state',
      unmet: { en: 'Judge and prosecutor are not both informed yet.', ar: 'لم يُخبَر القاضي والادعاء العام كلاهما بعد.' },
      by: desk,
    },
    flagrantNoticesMade: {
      needs: 'state',
      unmet: {
        en: 'The offence is flagrant: inform the investigative judge and the prosecutor first.',
        ar: 'الجريمة مشهودة: أخبر قاضي التحقيق والادعاء العام أولاً.',
      },
      by: desk,
    },
    childIsAffected: {
      needs: 'state',
      unmet: { en: 'No child is recorded as affected.', ar: 'لا يوجد طفل مسجَّل كمتضرر.' },
      by: desk,
    },
  },
  tasks: {
    checkSafety: { en: 'Check whether somebody is in danger', ar: 'تحقق هل يوجد شخص في خطر' },
    triage: { en: 'Triage the report', ar: 'افرز الإخبار' },
    searchDuplicates: { en: 'Search for duplicates and register', ar: 'ابحث عن التكرار وقيّد الإخبار' },
    countersignRejection: { en: 'Countersign or refuse the rejection', ar: 'صادق على الرفض أو ارفضه' },
    assignOfficer: { en: 'Give the case to an officer', ar: 'أسند القضية إلى ضابط' },
    acceptCase: { en: 'Accept or decline the case', ar: 'اقبل القضية أو اعتذر عنها' },
    informJudge: { en: 'Inform the investigative judge', ar: 'أخبر قاضي التحقيق' },
    informProsecutor: { en: 'Inform the prosecutor', ar: 'أخبر الادعاء العام' },
  },
  notices: {
    ...ladderNotices,
    receipt: { en: 'Your report has been received', ar: 'تم استلام إخبارك' },
    callerInDanger: { en: 'Somebody is in danger', ar: 'شخص في خطر' },
    moreInformation: { en: 'New information in this case', ar: 'معلومات جديدة في هذه القضية' },
    childAffected: { en: 'A child may be affected', ar: 'قد يكون هناك طفل متضرر' },
    caseAssigned: { en: 'A case was given to you', ar: 'أُسندت إليك قضية' },
    officerDeclined: { en: 'The officer declined the case', ar: 'اعتذر الضابط عن القضية' },
    rejectionProposed: { en: 'A rejection waits for your signature', ar: 'اقتراح رفض بانتظار مصادقتك' },
    transferred: { en: 'Your report went to the competent unit', ar: 'أُحيل إخبارك إلى الجهة المختصة' },
    rejected: { en: 'Your report was rejected with reasons', ar: 'رُفض إخبارك مع بيان الأسباب' },
  },
} as const satisfies Sop['words'];
