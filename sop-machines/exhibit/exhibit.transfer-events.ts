import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import * as fields from './exhibit.fields.js';
import { destinations, keepers, places, refusalReasons } from './exhibit.options.js';

const receivers = ['evidenceCustodian', 'forensicLab', 'courtClerk'] as const;

/** A hand-over: one person offers, another one accepts. */
export const exhibitTransferEvents = {
  TRANSFER_OFFERED: {
    schema: z.strictObject({
      to: choice(destinations, { label: { en: 'To', ar: 'إلى' } }),
      receiverId: optional(fields.officer('To this person only', 'إلى هذا الشخص حصراً')),
      courier: optional(token({ label: { en: 'Courier (token)', ar: 'الناقل (رمز)' } })),
      request: optional(
        longText({ label: { en: 'What the laboratory is asked', ar: 'المطلوب من المختبر' }, dataClass: 'K3' }),
      ),
    }),
    roles: keepers,
    from: 'person',
    title: { en: 'Offer a transfer', ar: 'عرض تسليم المبرز' },
    consequence: {
      en: 'You answer for the item until another person has accepted it. Without an acceptance a gap is alarmed.',
      ar: 'تبقى مسؤولاً عن المبرز إلى أن يقبله شخص آخر. وإن لم يُقبل أُطلق إنذار بوجود ثغرة.',
    },
  },
  TRANSFER_ACCEPTED: {
    schema: z.strictObject({
      sealNo: fields.sealNo,
      condition: fields.condition,
      sha256: optional(fields.sha256),
      sha512: fields.sha512,
      labAnswerDue: optional(fields.labAnswerDue),
    }),
    roles: receivers,
    from: 'person',
    title: { en: 'Accept the transfer', ar: 'قبول التسليم' },
    consequence: {
      en: 'You answer for the item from now on. A hash value that differs alarms the unit head and the prosecutor at once.',
      ar: 'تصبح مسؤولاً عن المبرز من الآن. وإذا اختلفت قيمة الاختزال نُبِّه رئيس الوحدة والادعاء العام فوراً.',
    },
  },
  TRANSFER_REFUSED: {
    schema: z.strictObject({
      reason: choice(refusalReasons, { label: { en: 'Reason', ar: 'السبب' } }),
      note: fields.note,
    }),
    roles: receivers,
    from: 'person',
    title: { en: 'Refuse the transfer', ar: 'رفض التسليم' },
    consequence: {
      en: 'The item stays with the person who offered it. A seal that is broken or another one is alarmed.',
      ar: 'يبقى المبرز لدى من عرضه. ويُطلق إنذار إذا كان الختم مكسوراً أو مختلفاً.',
    },
  },
  LAB_DATE_AGREED: {
    schema: z.strictObject({ labAnswerDue: fields.labAnswerDue, reason: fields.reason }),
    roles: ['forensicLab', 'evidenceCustodian'],
    from: 'person',
    title: { en: "Another date for the laboratory's answer", ar: 'موعد آخر لجواب المختبر' },
    consequence: {
      en: 'The clock of the answer moves; the old date stays on record.',
      ar: 'تتغير مهلة الجواب ويبقى الموعد السابق في السجل.',
    },
  },
  LAB_RESULT: {
    schema: z.strictObject({
      reportNo: token({ label: { en: 'Number of the report', ar: 'رقم التقرير' } }),
      result: longText({ label: { en: 'Result', ar: 'النتيجة' }, dataClass: 'K3' }),
    }),
    roles: ['forensicLab'],
    from: 'person',
    title: { en: 'Report of the laboratory', ar: 'تقرير المختبر' },
    consequence: {
      en: 'The officer is told; the item goes back to the store.',
      ar: 'يُبلَّغ الضابط ويعود المبرز إلى المخزن.',
    },
  },
  COURT_PRODUCED: {
    schema: z.strictObject({
      hearing: token({ label: { en: 'Hearing (number)', ar: 'الجلسة (الرقم)' } }),
    }),
    roles: ['courtClerk', 'prosecutor'],
    from: 'person',
    title: { en: 'Produced in court', ar: 'عُرض على المحكمة' },
    consequence: { en: 'The log says in which hearing it was shown.', ar: 'يثبت السجل الجلسة التي عُرض فيها.' },
  },
  COURT_RETURNED: {
    schema: noFields,
    roles: ['courtClerk'],
    from: 'person',
    title: { en: 'The court needs it no more', ar: 'لم تعد المحكمة بحاجة إليه' },
    consequence: { en: 'The item goes back to the store by a transfer.', ar: 'يعود المبرز إلى المخزن بعملية تسليم.' },
  },
  GAP_REPORTED: {
    schema: z.strictObject({ reason: fields.reason }),
    roles: [...receivers, 'supervisor', 'prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Gap in the log found', ar: 'اكتشاف ثغرة في سجل الحيازة' },
    consequence: {
      en: 'Unit head and prosecutor are alarmed at once; the gap stays on record.',
      ar: 'يُنبَّه رئيس الوحدة والادعاء العام فوراً، وتبقى الثغرة في السجل.',
    },
  },
  GAP_EXPLAINED: {
    schema: z.strictObject({
      at: choice(places, { label: { en: 'Where the item is', ar: 'مكان المبرز' } }),
      labAnswerDue: optional(fields.labAnswerDue),
      reason: fields.reason,
    }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Explain the gap', ar: 'تفسير الثغرة' },
    consequence: {
      en: 'Custody goes on from the place named. The gap and its explanation stay on record for the court.',
      ar: 'تستمر الحيازة من المكان المذكور، وتبقى الثغرة وتفسيرها في السجل أمام المحكمة.',
    },
  },
  MISSING_REPORTED: {
    schema: z.strictObject({ reason: fields.reason }),
    roles: [...keepers, 'supervisor'],
    from: 'person',
    title: { en: 'Item missing', ar: 'فقدان المبرز' },
    consequence: {
      en: 'Unit head and prosecutor are alarmed at once and a search begins.',
      ar: 'يُنبَّه رئيس الوحدة والادعاء العام فوراً ويبدأ البحث.',
    },
  },
  FOUND_AGAIN: {
    schema: z.strictObject({ reason: fields.reason }),
    roles: [...keepers, 'supervisor'],
    from: 'person',
    title: { en: 'Item found again', ar: 'العثور على المبرز المفقود' },
    consequence: {
      en: 'The time in between is a gap that a superior explains.',
      ar: 'تُعد المدة الفاصلة ثغرة يفسرها مسؤول أعلى.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
