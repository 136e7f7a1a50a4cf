import { z } from 'zod';
import { choice, idOf, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personField } from '../kernel/subjects.js';
import {
  foundWords,
  grievanceWords,
  reviewDecisionWords,
  reviewFindingWords,
  withdrawalWords,
} from './prosecution.options.js';
import { lawyers, reported } from './prosecution.reporters.js';

const everybodyAtWork: readonly Role[] = [...lawyers, 'supervisor', 'shelterManager', 'childProtectionOfficer'];
const judges: readonly Role[] = ['prosecutor', 'investigativeJudge'];
/** The unit head stands in where the complaint is about the grievance officer. */
const grievanceOffice: readonly Role[] = ['grievanceOfficer', 'unitHead'];
const text = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });
const grievanceId = token({
  label: { en: 'Number of the grievance', ar: 'رقم التظلم' },
  help: { en: 'Such as G-1. Never a name.', ar: 'مثل G-1، وليس اسماً أبداً.' },
});

/** Withdrawal, non-punishment, grievance: what is reviewed beside the trial. */
export const reviewEvents = {
  VICTIM_WITHDRAWS: reported(
    everybodyAtWork,
    z.strictObject({
      personId: personField,
      reason: choice(withdrawalWords, { label: { en: 'Reason given', ar: 'السبب المذكور' } }),
      note: optional(text('Words of the victim', 'أقوال الضحية')),
    }),
    { en: 'The victim withdraws', ar: 'تنازل الضحية' },
    {
      en: 'A review starts: pressure, safety, evidence without testimony. The danger is assessed within four hours. The case does not close and help goes on.',
      ar: 'تبدأ مراجعة: هل من ضغط، وهل الضحية آمنة، وهل تكفي الأدلة دون شهادتها. يُعاد تقييم الخطر خلال أربع ساعات. لا تُغلق القضية وتستمر المساعدة.',
    },
  ),
  WITHDRAWAL_REVIEWED: reported(
    ['prosecutor', 'caseOfficer', 'supervisor'],
    z.strictObject({
      personId: personField,
      pressure: choice(foundWords, { label: { en: 'Was there pressure?', ar: 'هل وُجد ضغط؟' } }),
      safe: choice(foundWords, { label: { en: 'Is the victim safe?', ar: 'هل الضحية آمنة؟' } }),
      evidenceWithoutTestimony: yesNo({
        label: { en: 'Evidence without the testimony', ar: 'توجد أدلة دون الشهادة' },
      }),
      testifies: yesNo({ label: { en: 'The victim testifies after all', ar: 'ستدلي الضحية بشهادتها' } }),
      note: optional(text('Note', 'ملاحظة')),
    }),
    { en: 'Withdrawal reviewed', ar: 'مراجعة التنازل' },
    { en: 'Pressure is told to the prosecutor. The case goes on.', ar: 'يُبلَّغ الادعاء العام بالضغط. تستمر القضية.' },
  ),
  NON_PUNISHMENT_RAISED: reported(
    [...lawyers, 'investigator', 'supervisor', 'investigativeJudge'],
    z.strictObject({ personId: personField }),
    { en: 'Non-punishment raised', ar: 'إثارة عدم المعاقبة' },
    {
      en: 'The prosecutor reviews whether the person acted as a victim.',
      ar: 'يراجع الادعاء العام ما إذا كان الشخص قد تصرف بوصفه ضحية.',
    },
  ),
  NON_PUNISHMENT_REVIEWED: reported(
    judges,
    z.strictObject({
      personId: personField,
      finding: choice(reviewFindingWords, { label: { en: 'Finding', ar: 'النتيجة' } }),
      reason: text('Reasons', 'التعليل'),
    }),
    { en: 'Non-punishment reviewed', ar: 'رُوجع عدم المعاقبة' },
    { en: 'A decision on the charge is owed.', ar: 'يجب البت في التهمة.' },
  ),
  NON_PUNISHMENT_DECIDED: reported(
    judges,
    z.strictObject({
      personId: personField,
      decision: choice(reviewDecisionWords, { label: { en: 'Decision', ar: 'القرار' } }),
    }),
    { en: 'Decision on non-punishment', ar: 'البت في عدم المعاقبة' },
    { en: 'The officer and the lawyer are told.', ar: 'يُبلَّغ الضابط والمحامي.' },
  ),
  GRIEVANCE_LODGED: reported(
    [...everybodyAtWork, ...grievanceOffice],
    z.strictObject({
      grievanceId,
      about: choice(grievanceWords, { label: { en: 'About', ar: 'الموضوع' } }),
      complainedAboutId: optional(
        idOf('officer', {
          label: { en: 'Official complained about', ar: 'الموظف المشكو منه' },
          help: { en: 'Has no part in the answer.', ar: 'لا يشارك في الرد.' },
        }),
      ),
      complaint: text('Complaint', 'الشكوى'),
    }),
    { en: 'Grievance lodged', ar: 'تقديم تظلم' },
    {
      en: 'Acknowledged within two, answered within ten working days.',
      ar: 'يُشعر باستلامه خلال يومي عمل ويُرد عليه خلال عشرة أيام عمل.',
    },
  ),
  GRIEVANCE_ACKNOWLEDGED: reported(
    grievanceOffice,
    z.strictObject({ grievanceId }),
    { en: 'Grievance acknowledged', ar: 'الإشعار باستلام التظلم' },
    { en: 'The person knows who deals with it and until when.', ar: 'يعلم صاحب التظلم بمن يتولاه وبالموعد.' },
  ),
  GRIEVANCE_INVESTIGATED: reported(
    grievanceOffice,
    z.strictObject({ grievanceId, findings: text('Findings', 'النتائج') }),
    { en: 'Grievance investigated', ar: 'التحقق من التظلم' },
    { en: 'The answer is owed.', ar: 'يجب تقديم الرد.' },
  ),
  GRIEVANCE_ANSWERED: reported(
    grievanceOffice,
    z.strictObject({ grievanceId, answer: text('Answer', 'الرد') }),
    { en: 'Grievance answered', ar: 'الرد على التظلم' },
    { en: 'The person is told how to appeal.', ar: 'يُبلَّغ صاحب التظلم بطريق الاعتراض.' },
  ),
  GRIEVANCE_APPEALED: reported(
    [...everybodyAtWork, ...grievanceOffice],
    z.strictObject({ grievanceId }),
    { en: 'Appeal against the answer', ar: 'الاعتراض على الرد' },
    { en: 'Somebody else decides.', ar: 'يبت فيه شخص آخر.' },
  ),
  GRIEVANCE_APPEAL_DECIDED: reported(
    grievanceOffice,
    z.strictObject({ grievanceId, answer: text('Decision', 'القرار') }),
    { en: 'Appeal decided', ar: 'البت في الاعتراض' },
    { en: 'The grievance is answered for good.', ar: 'يُعدّ التظلم محسوماً.' },
  ),
} as const satisfies Record<string, EventDefinition>;
