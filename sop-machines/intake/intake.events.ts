import { z } from 'zod';
import { type EventsOf, noFields } from '../kernel/events.js';
import { choice, confirmed, idOf, longText, optional, token, yesNo } from '../kernel/fields.js';
import {
  ageBandWords,
  classificationWords,
  consentWords,
  languageWords,
  priorityWords,
  sexWords,
} from '../kernel/options.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { accusedOfficerField, childField, flagrantField, placeOfActField, Report } from './intake.fields.js';

/** Small units have no separate duty desk, so a case officer may do its work (policy). */
const desk: readonly Role[] = ['dutyOfficer', 'caseOfficer', 'supervisor'];
const explanation = longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' });
const notified = z.strictObject({
  method: choice(
    {
      inPerson: { en: 'In person', ar: 'حضورياً' },
      telephone: { en: 'Telephone', ar: 'هاتفياً' },
      letter: { en: 'Letter', ar: 'بكتاب رسمي' },
    },
    { label: { en: 'How', ar: 'كيفية الإخبار' } },
  ),
  reference: optional(token({ label: { en: 'Number of the notice', ar: 'رقم كتاب الإخبار' } })),
});

/** How the reporter got the receipt with the number of the case, or why not. */
const receiptWords = {
  handedOver: { en: 'Handed over', ar: 'سُلّم باليد' },
  sent: { en: 'Sent in a safe way', ar: 'أُرسل بوسيلة آمنة' },
  anonymous: { en: 'Not given: the reporter is not known', ar: 'لم يُسلَّم: المُخبِر مجهول' },
  unsafe: { en: 'Not given: a receipt would be dangerous', ar: 'لم يُسلَّم: الوصل يشكل خطراً' },
} as const;

export const intakeEvents = {
  REPORT_RECEIVED: {
    schema: Report,
    roles: [...desk, 'firstResponder', 'borderOfficer'],
    from: 'person',
    title: { en: 'Report received', ar: 'ورود إخبار' },
    consequence: {
      en: 'A case begins. It must be registered within four hours, within one hour when someone is in danger.',
      ar: 'تُفتح قضية، ويجب تسجيلها خلال أربع ساعات، أو خلال ساعة واحدة إذا كان شخص في خطر.',
    },
  },
  CALLER_IN_DANGER: {
    schema: z.strictObject({
      personId: token({
        label: { en: 'Token of the person in danger', ar: 'رمز الشخص المعرَّض للخطر' },
        help: { en: 'Such as P-1. Never a name.', ar: 'مثل P-1، وليس اسماً أبداً.' },
      }),
      sex: choice(sexWords, { label: { en: 'Sex', ar: 'الجنس' } }),
      ageBand: choice(ageBandWords, { label: { en: 'Age', ar: 'العمر' } }),
      language: optional(choice(languageWords, { label: { en: 'Language', ar: 'اللغة' } })),
      medicalNeeded: yesNo({ label: { en: 'Needs medical care now', ar: 'بحاجة إلى رعاية طبية الآن' } }),
      shelterNeeded: yesNo({ label: { en: 'Needs a safe place now', ar: 'بحاجة إلى مكان آمن الآن' } }),
      consent: choice(consentWords, { label: { en: 'Consent to the referral', ar: 'الموافقة على الإحالة' } }),
    }),
    roles: [...desk, 'firstResponder'],
    from: 'person',
    title: { en: 'Somebody is in danger', ar: 'شخص في خطر' },
    consequence: {
      en: 'The report becomes a crisis, the supervisor is alarmed, and emergency referrals start before registration ends.',
      ar: 'يصبح الإخبار حالة طارئة ويُنبَّه المشرف، وتبدأ الإحالات الطارئة قبل اكتمال التسجيل.',
    },
  },
  SAFETY_CONFIRMED: {
    schema: noFields,
    roles: desk,
    from: 'person',
    title: { en: 'Nobody is in danger now', ar: 'لا أحد في خطر الآن' },
    consequence: { en: 'The report goes on to triage.', ar: 'ينتقل الإخبار إلى الفرز.' },
  },
  TRIAGED: {
    schema: z.strictObject({
      priority: choice(priorityWords, { label: { en: 'Priority', ar: 'الأولوية' } }),
      classification: choice(classificationWords, { label: { en: 'Kind of offence', ar: 'نوع الجريمة' } }),
      placeOfAct: placeOfActField,
      flagrant: flagrantField,
      childInvolved: childField,
      accusedOfficerId: accusedOfficerField,
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Triage', ar: 'فرز الإخبار' },
    consequence: {
      en: 'Priority and kind of offence are set; the limits of the case follow them.',
      ar: 'تُحدَّد الأولوية ونوع الجريمة، وتتبعهما مهل القضية.',
    },
  },
  DUPLICATE_FOUND: {
    schema: z.strictObject({
      duplicateOf: token({
        label: { en: 'Token of the case that has this report already', ar: 'رمز القضية التي سبق تسجيلها' },
      }),
      addedThere: confirmed({
        label: { en: 'What is new was added to that case', ar: 'أُضيفت المعلومات الجديدة إلى تلك القضية' },
      }),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Duplicate found', ar: 'الإخبار مكرر' },
    consequence: { en: 'The report is kept as information and ends here.', ar: 'يُحفظ الإخبار كمعلومة وينتهي هنا.' },
  },
  INFORMATION_ONLY: {
    schema: z.strictObject({ explanation }),
    roles: desk,
    from: 'person',
    title: { en: 'Information only', ar: 'معلومات فقط' },
    consequence: {
      en: 'No offence is reported; the information is kept and the intake ends.',
      ar: 'لا يتضمن الإخبار جريمة؛ تُحفظ المعلومات وينتهي الاستلام.',
    },
  },
  REGISTERED: {
    schema: z.strictObject({
      registerNumber: token({ label: { en: 'Number in the register', ar: 'رقم السجل' } }),
      duplicatesSearched: confirmed({
        label: { en: 'Duplicates were searched for', ar: 'جرى البحث عن إخبارات مكررة' },
      }),
      receipt: optional(choice(receiptWords, { label: { en: 'Receipt to the reporter', ar: 'وصل الاستلام للمُخبِر' } })),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Enter in the register', ar: 'القيد في السجل' },
    consequence: { en: 'The case has its number and waits for an officer.', ar: 'تحصل القضية على رقمها وتنتظر ضابطاً.' },
  },
  JUDGE_NOTIFIED: {
    schema: notified,
    roles: desk,
    from: 'person',
    title: { en: 'Investigative judge informed', ar: 'إخبار قاضي التحقيق' },
    consequence: { en: 'The notice to the judge is on record.', ar: 'يُثبَّت إخبار قاضي التحقيق.' },
  },
  PROSECUTOR_NOTIFIED: {
    schema: notified,
    roles: desk,
    from: 'person',
    title: { en: 'Prosecutor informed', ar: 'إخبار الادعاء العام' },
    consequence: { en: 'The notice to the prosecutor is on record.', ar: 'يُثبَّت إخبار الادعاء العام.' },
  },
  ASSIGNED: {
    schema: z.strictObject({ officerId: idOf('officer', { label: { en: 'Case officer', ar: 'ضابط القضية' } }) }),
    roles: ['dutyOfficer', 'supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Give to an officer', ar: 'إسناد القضية إلى ضابط' },
    consequence: {
      en: 'The officer is told and must accept: within four hours in a crisis, else within one working day.',
      ar: 'يُبلَّغ الضابط وعليه القبول خلال أربع ساعات في الحالة الطارئة، وإلا فخلال يوم عمل واحد.',
    },
  },
  ACCEPTED_BY_OFFICER: {
    schema: noFields,
    roles: ['caseOfficer', 'investigator'],
    from: 'person',
    title: { en: 'Accept the case', ar: 'قبول القضية' },
    consequence: { en: 'The case is yours.', ar: 'تصبح القضية في عهدتك.' },
  },
  DECLINED_BY_OFFICER: {
    schema: z.strictObject({
      reason: choice(
        {
          conflictOfInterest: { en: 'Conflict of interest', ar: 'تعارض مصالح' },
          offDuty: { en: 'Off duty', ar: 'خارج الواجب' },
          workload: { en: 'Workload', ar: 'كثرة القضايا' },
        },
        { label: { en: 'Reason', ar: 'السبب' } },
      ),
    }),
    roles: ['caseOfficer', 'investigator'],
    from: 'person',
    title: { en: 'Decline the case', ar: 'الاعتذار عن القضية' },
    consequence: {
      en: 'The supervisor must give the case to another officer.',
      ar: 'على المشرف إسناد القضية إلى ضابط آخر.',
    },
  },
  TRANSFERRED: {
    schema: z.strictObject({
      competentUnit: choice(
        {
          otherUnit: { en: 'Another unit', ar: 'وحدة أخرى' },
          federalAuthority: { en: 'Federal authority', ar: 'سلطة اتحادية' },
          kriAuthority: { en: 'Authority of the Kurdistan Region', ar: 'سلطة في إقليم كوردستان' },
          foreignAuthority: { en: 'Foreign authority', ar: 'سلطة أجنبية' },
        },
        { label: { en: 'Competent unit', ar: 'الجهة المختصة' } },
      ),
      receiptNumber: token({
        label: { en: 'Number of its receipt', ar: 'رقم وصل الاستلام' },
        help: { en: 'A report leaves only against a receipt.', ar: 'لا يُحال الإخبار إلا مقابل وصل استلام.' },
      }),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Transfer to the competent unit', ar: 'الإحالة إلى الجهة المختصة' },
    consequence: {
      en: 'The intake ends here; the other unit has the report.',
      ar: 'ينتهي الاستلام هنا وتتولى الجهة الأخرى الإخبار.',
    },
  },
  REJECTED: {
    schema: z.strictObject({
      reason: choice(
        {
          noOffence: { en: 'No offence is described', ar: 'لا يتضمن جريمة' },
          provenFalse: { en: 'Proven false', ar: 'ثبت عدم صحته' },
          legalBar: { en: 'A bar in law', ar: 'مانع قانوني' },
        },
        { label: { en: 'Reason', ar: 'السبب' } },
      ),
      explanation,
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Propose rejection', ar: 'اقتراح رفض الإخبار' },
    consequence: {
      en: 'Nothing is rejected until a supervisor countersigns.',
      ar: 'لا يُرفض الإخبار إلا بعد مصادقة المشرف.',
    },
  },
  REJECTION_COUNTERSIGNED: {
    schema: noFields,
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Countersign the rejection', ar: 'المصادقة على الرفض' },
    consequence: { en: 'The report is rejected with reasons.', ar: 'يُرفض الإخبار مع بيان الأسباب.' },
  },
  REJECTION_REFUSED: {
    schema: z.strictObject({ explanation }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Refuse the rejection', ar: 'عدم المصادقة على الرفض' },
    consequence: { en: 'The report goes back to triage.', ar: 'يعود الإخبار إلى الفرز.' },
  },
  MORE_INFO: {
    schema: z.strictObject({
      information: longText({ label: { en: 'What is new', ar: 'المعلومات الجديدة' }, dataClass: 'K3' }),
      placeOfAct: optional(placeOfActField),
      flagrant: optional(flagrantField),
      childInvolved: optional(childField),
      accusedOfficerId: accusedOfficerField,
    }),
    roles: [...desk, 'firstResponder'],
    from: 'person',
    title: { en: 'More information', ar: 'معلومات إضافية' },
    consequence: {
      en: 'It is added to the report. A child or a flagrant offence starts its clock at once.',
      ar: 'تُضاف إلى الإخبار. ووجود طفل أو جريمة مشهودة يبدأ مهلته فوراً.',
    },
  },
} as const satisfies Record<string, EventDefinition>;

export type IntakeEvent = EventsOf<typeof intakeEvents>;
