import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, idOf, instant, longText, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { flagGroundWords, informedWords, safetyResultWords, transferWords } from './referral.options.js';

const agency = idOf('agency', { label: { en: 'Organisation', ar: 'الجهة' } });
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });

/** What the office does, and what the system answers. */
export const officeEvents = {
  NEED_IDENTIFIED: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'Need identified', ar: 'حُدِّدت الحاجة' },
    consequence: { en: 'A referral begins.', ar: 'تبدأ إحالة.' },
  },
  PROVIDER_SELECTED: {
    schema: z.strictObject({ agencyId: agency }),
    roles: [],
    from: 'system',
    title: { en: 'Organisation found in the directory', ar: 'عُثر على جهة في الدليل' },
    consequence: { en: 'The referral is sent to it.', ar: 'تُرسل الإحالة إليها.' },
  },
  DIRECTORY_EXHAUSTED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'No further organisation in the directory', ar: 'لا توجد جهة أخرى في الدليل' },
    consequence: {
      en: 'The directorate is alarmed and the search goes on by hand.',
      ar: 'تُنبَّه المديرية ويستمر البحث يدوياً.',
    },
  },
  NEXT_PROVIDER: {
    schema: z.strictObject({ note: optional(note) }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Allow the next organisation', ar: 'الإذن بمخاطبة الجهة التالية' },
    consequence: {
      en: 'The next organisation of the directory is asked at once.',
      ar: 'تُخاطَب الجهة التالية في الدليل فوراً.',
    },
  },
  SENT: {
    schema: z.strictObject({ agencyId: agency, note: optional(note) }),
    roles: ['supervisor', 'caseOfficer'],
    from: 'person',
    title: { en: 'Send to an organisation found by hand', ar: 'الإرسال إلى جهة عُثر عليها يدوياً' },
    consequence: {
      en: 'The organisation sees the packet and has to answer in time.',
      ar: 'تطّلع الجهة على حزمة الإحالة وعليها الرد ضمن المهلة.',
    },
  },
  INFO_GIVEN: {
    schema: z.strictObject({ answer: longText({ label: { en: 'Answer', ar: 'الجواب' }, dataClass: 'K3' }) }),
    roles: ['caseOfficer', 'victimAdvocate', 'supervisor'],
    from: 'person',
    title: { en: 'Answer the question', ar: 'الإجابة عن الاستفسار' },
    consequence: {
      en: 'The organisation is told. Its time to answer went on running.',
      ar: 'تُبلَّغ الجهة بالجواب. لم تتوقف مهلة ردها.',
    },
  },
  PROVIDER_FLAGGED: {
    schema: z.strictObject({
      agencyId: agency,
      ground: choice(flagGroundWords, { label: { en: 'Tie to the alleged offender', ar: 'الصلة بالمشتبه به' } }),
      note: optional(note),
    }),
    roles: ['caseOfficer', 'investigator', 'supervisor'],
    from: 'person',
    title: { en: 'Organisation is tied to the alleged offender', ar: 'للجهة صلة بالمشتبه به' },
    consequence: {
      en: 'It is never asked again for this need. If it holds the referral, it loses access at once and the unit head is alarmed.',
      ar: 'لا تُخاطَب مجدداً بشأن هذه الحاجة. وإذا كانت الإحالة لديها تفقد حق الاطلاع فوراً ويُنبَّه رئيس الوحدة.',
    },
  },
  SAFETY_CHECKED: {
    schema: z.strictObject({
      result: choice(safetyResultWords, { label: { en: 'Result', ar: 'النتيجة' } }),
      plannedArrivalAt: optional(instant({ label: { en: 'New planned arrival', ar: 'موعد الوصول الجديد' } })),
      note: optional(note),
    }),
    roles: ['caseOfficer', 'victimAdvocate', 'supervisor'],
    from: 'person',
    title: { en: 'Safety checked', ar: 'تم التحقق من السلامة' },
    consequence: {
      en: 'If the person is in danger or missing, the unit head and the case are told again.',
      ar: 'إذا كان الشخص في خطر أو مفقوداً يُبلَّغ رئيس الوحدة والقضية مجدداً.',
    },
  },
  REFERRAL_CLOSED: {
    schema: z.strictObject({
      personInformed: choice(informedWords, { label: { en: 'Was the person told?', ar: 'هل أُبلغ الشخص؟' } }),
      note: optional(note),
    }),
    roles: ['caseOfficer', 'victimAdvocate', 'supervisor'],
    from: 'person',
    title: { en: 'Close the referral', ar: 'إغلاق الإحالة' },
    consequence: {
      en: 'The organisation loses access to the packet.',
      ar: 'تفقد الجهة حق الاطلاع على حزمة الإحالة.',
    },
  },
  NEED_WITHDRAWN: {
    schema: z.strictObject({ note: optional(note) }),
    roles: ['caseOfficer', 'victimAdvocate', 'supervisor'],
    from: 'person',
    title: { en: 'The need has ended', ar: 'انتهت الحاجة' },
    consequence: {
      en: 'The referral ends. An organisation that holds it is told to stop and to lock its data.',
      ar: 'تنتهي الإحالة، وتُبلَّغ الجهة التي لديها الإحالة بالتوقف وإقفال البيانات.',
    },
  },
  TRANSFERRED: {
    schema: z.strictObject({
      to: choice(transferWords, { label: { en: 'Transferred to', ar: 'أُحيلت إلى' } }),
      receiptNo: token({ label: { en: 'Number of the receipt', ar: 'رقم الاستلام' } }),
    }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Need handed over', ar: 'نُقلت الحاجة' },
    consequence: {
      en: 'The referral ends here; the receiver has confirmed with a receipt that it carries the need.',
      ar: 'تنتهي الإحالة هنا بعد أن أكّد المستلم بوصل استلام أنه يتولى الحاجة.',
    },
  },
} satisfies Record<string, EventDefinition>;
