import { z } from 'zod';
import { choice, instant, longText, optional, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { notSuccessfulWords, progressWords } from './referral.options.js';

/** Roles at the organisations that are asked. The guard `fromAskedAgency` lets only the one that is asked report. */
const agencyRoles = [
  'caseWorker',
  'shelterManager',
  'medicalProvider',
  'legalAid',
  'childProtectionOfficer',
  'interpreter',
] as const;
const careNote = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K4' });

/** What the organisation reports. */
export const agencyEvents = {
  ACCEPTED: {
    schema: z.strictObject({
      plannedArrivalAt: optional(
        instant({
          label: { en: 'Planned arrival of the person', ar: 'الموعد المقرر لوصول الشخص' },
          help: { en: 'Required in an emergency.', ar: 'إلزامي في الحالات الطارئة.' },
        }),
      ),
    }),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'Accept the referral', ar: 'قبول الإحالة' },
    consequence: {
      en: 'You take on the service. The officer is told, and the clock of your first report starts.',
      ar: 'تتولون تقديم الخدمة. يُبلَّغ الضابط وتبدأ مهلة تقريركم الأول.',
    },
  },
  REJECTED: {
    schema: z.strictObject({
      reason: choice(notSuccessfulWords, { label: { en: 'Reason', ar: 'السبب' } }),
      note: optional(careNote),
    }),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'Decline the referral', ar: 'الاعتذار عن الإحالة' },
    consequence: {
      en: 'You lose access to the packet and the next organisation is asked.',
      ar: 'تفقدون حق الاطلاع على حزمة الإحالة وتُخاطَب الجهة التالية.',
    },
  },
  INFO_REQUESTED: {
    schema: z.strictObject({ question: longText({ label: { en: 'Question', ar: 'السؤال' }, dataClass: 'K3' }) }),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'Ask for information', ar: 'طلب معلومات' },
    consequence: {
      en: 'The officer is told. Your time to answer goes on running.',
      ar: 'يُبلَّغ الضابط. لا تتوقف مهلة الرد.',
    },
  },
  PERSON_ARRIVED: {
    schema: z.strictObject({}),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'The person has arrived', ar: 'وصل الشخص' },
    consequence: { en: 'The watch on the arrival ends.', ar: 'تنتهي متابعة الوصول.' },
  },
  PERSON_NOT_ARRIVED: {
    schema: z.strictObject({ note: optional(careNote) }),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'The person has not arrived', ar: 'لم يصل الشخص' },
    consequence: {
      en: "The officer checks the person's safety; the unit head is alarmed.",
      ar: 'يتحقق الضابط من سلامة الشخص ويُنبَّه رئيس الوحدة.',
    },
  },
  SERVICE_STARTED: {
    schema: z.strictObject({}),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'The service has started', ar: 'بدأت الخدمة' },
    consequence: { en: 'The clock of the need ends; the officer is told.', ar: 'تنتهي مهلة الحاجة ويُبلَّغ الضابط.' },
  },
  PROGRESS_REPORTED: {
    schema: z.strictObject({
      progress: choice(progressWords, { label: { en: 'Progress', ar: 'سير الخدمة' } }),
      note: optional(careNote),
    }),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'Report progress', ar: 'تقرير عن سير الخدمة' },
    consequence: {
      en: 'The officer is told, and the clock of the next report starts.',
      ar: 'يُبلَّغ الضابط وتبدأ مهلة التقرير التالي.',
    },
  },
  OUTCOME: {
    schema: z.strictObject({
      successful: yesNo({ label: { en: 'Was the need met?', ar: 'هل لُبِّيت الحاجة؟' } }),
      reason: optional(
        choice(notSuccessfulWords, {
          label: { en: 'Reason, if not met', ar: 'السبب إن لم تُلبَّ' },
        }),
      ),
      note: optional(careNote),
    }),
    roles: agencyRoles,
    from: 'person',
    title: { en: 'Report the outcome', ar: 'الإبلاغ عن النتيجة' },
    consequence: {
      en: 'The officer is told and informs the person. Without an outcome no referral is closed.',
      ar: 'يُبلَّغ الضابط ويُعلِم الشخص. لا تُغلق إحالة دون نتيجة.',
    },
  },
} satisfies Record<string, EventDefinition>;
