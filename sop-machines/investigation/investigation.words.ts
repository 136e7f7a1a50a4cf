import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';
import type { Words } from '../kernel/words.js';
import { bodyWords, measureWords, strandWords } from './investigation.options.js';

const gathering = 'open.work.gathering';
const strandStates = Object.fromEntries(
  Object.entries(strandWords).flatMap(([strand, words]): [string, Words][] => [
    [`${gathering}.${strand}`, words],
    [`${gathering}.${strand}.open`, { en: `${words.en}: open`, ar: `${words.ar}: مفتوح` }],
    [`${gathering}.${strand}.done`, { en: `${words.en}: done`, ar: `${words.ar}: منجز` }],
  ]),
);
const measureStates = {
  notRequested: { en: 'not requested', ar: 'لم تُطلب' },
  requested: { en: 'requested', ar: 'طُلبت' },
  refused: { en: 'refused', ar: 'رُفضت' },
  authorised: { en: 'authorised', ar: 'مأذون بها' },
  running: { en: 'running', ar: 'جارية' },
  ended: { en: 'ended, report owed', ar: 'انتهت ويُستحق تقريرها' },
  reported: { en: 'reported', ar: 'قُدم تقريرها' },
} as const;
const specialMeansStates = Object.fromEntries(
  Object.entries(measureWords).flatMap(([measure, words]): [string, Words][] => [
    [`${gathering}.${measure}`, words],
    ...Object.entries(measureStates).map(([state, says]): [string, Words] => [
      `${gathering}.${measure}.${state}`,
      { en: `${words.en}: ${says.en}`, ar: `${words.ar}: ${says.ar}` },
    ]),
  ]),
);

export const investigationStates: Sop['words']['states'] = {
  open: { en: 'Open', ar: 'مفتوح' },
  'open.work': { en: 'Work', ar: 'العمل' },
  'open.work.planning': { en: 'Planning', ar: 'التخطيط' },
  'open.work.planning.drafting': { en: 'Plan being made', ar: 'إعداد خطة التحقيق' },
  'open.work.planning.toApprove': { en: 'Plan waits for the supervisor', ar: 'الخطة بانتظار المشرف' },
  'open.work.planning.toRevise': { en: 'Plan being revised', ar: 'تعديل الخطة' },
  'open.work.judgeDirections': { en: "Waiting for the judge's directions", ar: 'بانتظار توجيهات القاضي' },
  [gathering]: { en: 'Gathering proof', ar: 'جمع الأدلة' },
  ...strandStates,
  ...specialMeansStates,
  'open.work.elementsReview': { en: 'Review of the elements', ar: 'مراجعة الأركان' },
  'open.work.fileAssembly': { en: 'File being put together', ar: 'جمع ملف الدعوى' },
  'open.work.supervisorReview': { en: "Supervisor's review", ar: 'تدقيق المشرف' },
  'open.work.submittedToJudge': { en: 'With the judge', ar: 'لدى القاضي' },
  'open.work.moreInvestigation': { en: 'More investigation', ar: 'استكمال التحقيق' },
  'open.pace': { en: 'Time', ar: 'المدة' },
  'open.pace.onTime': { en: 'Within the time', ar: 'ضمن المدة' },
  'open.pace.late': { en: 'Beyond the time', ar: 'تجاوز المدة' },
  'open.pace.withJudge': { en: 'The judge has the file', ar: 'الأوراق لدى القاضي' },
  'open.team': { en: 'Team', ar: 'الفريق' },
  'open.team.ordinary': { en: 'Ordinary team', ar: 'الفريق المعتاد' },
  'open.team.toForm': { en: 'Restricted team to be formed', ar: 'فريق محدود الاطلاع قيد التشكيل' },
  'open.team.restricted': { en: 'Restricted team', ar: 'فريق محدود الاطلاع' },
  referredToCourt: { en: 'Referred to court', ar: 'أُحيلت الدعوى إلى المحكمة' },
  closedNoOffence: { en: 'Closed: no offence', ar: 'أُغلق: الفعل لا يشكل جريمة' },
  closedTemporarily: { en: 'Closed for the time being: offender unknown', ar: 'أُغلق مؤقتاً: الفاعل مجهول' },
  endedWithCase: { en: 'Ended with the case', ar: 'انتهى بانتهاء القضية' },
};

export const investigationTasks: Sop['words']['tasks'] = {
  writePlan: { en: 'Write the investigation plan', ar: 'إعداد خطة التحقيق' },
  approvePlan: { en: 'Decide on the plan', ar: 'البت في الخطة' },
  revisePlan: { en: 'Revise the plan', ar: 'تعديل الخطة' },
  askDirections: { en: "Ask for the judge's directions", ar: 'طلب توجيهات القاضي' },
  gatherScene: { en: 'Scene: gather proof', ar: 'مسرح الجريمة: جمع الأدلة' },
  gatherDocuments: { en: 'Documents: gather proof', ar: 'المستندات: جمع الأدلة' },
  gatherDigital: { en: 'Digital evidence: gather proof', ar: 'الأدلة الرقمية: جمع الأدلة' },
  gatherFinancial: { en: 'Follow the money', ar: 'تتبع الأموال' },
  gatherWitnesses: { en: 'Witnesses: gather proof', ar: 'الشهود: جمع الأدلة' },
  gatherOpenSource: { en: 'Open sources: gather proof', ar: 'المصادر المفتوحة: جمع الأدلة' },
  reportCovert: { en: 'Report to the judge on the covert means', ar: 'تقديم تقرير إلى القاضي عن الوسائل السرية' },
  reportInterception: { en: 'Report to the judge on the interception', ar: 'تقديم تقرير إلى القاضي عن الاعتراض' },
  reviewElements: { en: 'Review the elements of the offence', ar: 'مراجعة أركان الجريمة' },
  assembleFile: { en: 'Put the file together', ar: 'جمع ملف الدعوى' },
  reviewFile: { en: 'Review the file', ar: 'تدقيق الملف' },
  searchSuspect: { en: 'Search for the suspect', ar: 'البحث عن المتهم' },
  formTeam: { en: 'Form the restricted team', ar: 'تشكيل الفريق المحدود الاطلاع' },
  ...bodyWords,
};

export const investigationNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  authorityEnds: { en: 'An order of the judge is about to end', ar: 'قرار للقاضي يوشك على الانتهاء' },
  activityStopped: {
    en: 'An authorisation has ended; the activity must stop',
    ar: 'انتهى إذن القاضي ويجب وقف العمل',
  },
  noAction: { en: 'No action was logged for 15 days', ar: 'لم يُسجل أي إجراء منذ 15 يوماً' },
  investigationLate: { en: 'An investigation has passed its time', ar: 'تجاوز تحقيق مدته' },
  planSentBack: { en: 'The plan was sent back', ar: 'أُعيدت الخطة' },
  fileSentBack: { en: 'The file was sent back', ar: 'أُعيد الملف' },
  fileSubmitted: { en: 'A file was submitted to the judge', ar: 'رُفع ملف إلى القاضي' },
  fileReferred: { en: 'The file was referred to court', ar: 'أُحيلت الدعوى إلى المحكمة' },
  fileReturned: { en: 'The judge asks for more investigation', ar: 'القاضي يطلب استكمال التحقيق' },
  investigationClosed: { en: 'The judge has closed an investigation', ar: 'أغلق القاضي تحقيقاً' },
  suspectAbsconded: { en: 'A suspect has absconded', ar: 'توارى متهم عن الأنظار' },
  officialSuspected: { en: 'A case needs a restricted team', ar: 'قضية تستلزم فريقاً محدود الاطلاع' },
  reclassified: {
    en: 'The kind of offence has changed; evidence and clocks stay',
    ar: 'تغيّر نوع الجريمة، وتبقى الأدلة والمدد',
  },
};
