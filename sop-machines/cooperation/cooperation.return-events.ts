import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, confirmed, instant, longText, optional, token, yesNo } from '../kernel/fields.js';
import { languageWords } from '../kernel/options.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  consentMethodWords,
  returnWithdrawalWords,
  stayReasonWords,
  travelDocumentWords,
  wellbeingWords,
} from './cooperation.options.js';

const helpers: readonly Role[] = ['caseWorker', 'victimAdvocate', 'caseOfficer'];
const careful: readonly Role[] = [...helpers, 'riskAssessor', 'childProtectionOfficer', 'guardian'];
const account = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });
const departureAt = instant({ label: { en: 'Planned departure', ar: 'موعد المغادرة المقرر' } });

/** The return of one person: free, informed, safe in both places, received and followed up. */
export const returnEvents = {
  RISK_OK: {
    schema: z.strictObject({
      checkedHere: confirmed({ label: { en: 'Checked here', ar: 'جرى التقييم هنا' } }),
      checkedThere: confirmed({ label: { en: 'Checked at the place of return', ar: 'جرى التقييم في مكان العودة' } }),
      assessment: account('Assessment', 'التقييم'),
    }),
    roles: careful,
    from: 'person',
    title: { en: 'Risk checked in both places: return is possible', ar: 'تقييم الخطر في البلدين: العودة ممكنة' },
    consequence: { en: 'The person decides, knowing the result.', ar: 'يقرر الشخص بعد علمه بالنتيجة.' },
  },
  FAMILY_UNSAFE: {
    schema: z.strictObject({ assessment: account('Assessment', 'التقييم') }),
    roles: careful,
    from: 'person',
    title: { en: 'Family or place is not safe', ar: 'الأسرة أو المكان غير آمن' },
    consequence: {
      en: 'Nothing is prepared any more; another place or a way to stay is looked for.',
      ar: 'تتوقف الاستعدادات ويُبحث عن مكان آخر أو سبيل للبقاء.',
    },
  },
  RETURN_CONSENT: {
    schema: z.strictObject({
      understood: confirmed({
        label: {
          en: 'Risks, alternatives and the right to stay explained and understood',
          ar: 'شُرحت المخاطر والبدائل وحق البقاء وفُهمت',
        },
      }),
      free: confirmed({ label: { en: 'Without pressure, alone with the person', ar: 'دون ضغط وعلى انفراد مع الشخص' } }),
      method: choice(consentMethodWords, { label: { en: 'How', ar: 'الكيفية' } }),
      language: choice(languageWords, { label: { en: 'Language of the explanation', ar: 'لغة الشرح' } }),
      interpreterId: optional(token({ label: { en: 'Interpreter (token)', ar: 'المترجم (رمز)' } })),
      assent: optional(yesNo({ label: { en: 'The child agrees', ar: 'الطفل موافق' } })),
      guardianConsent: optional(yesNo({ label: { en: 'The guardian consents', ar: 'الوصي موافق' } })),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Informed consent to the return', ar: 'الموافقة المستنيرة على العودة' },
    consequence: {
      en: 'Papers, booking and a receiving organisation are prepared. Consent can be withdrawn at any time.',
      ar: 'تُهيأ الوثائق والحجز والجهة المستقبلة. يجوز سحب الموافقة في أي وقت.',
    },
  },
  CONSULAR_CONSENT: {
    schema: z.strictObject({
      consents: yesNo({ label: { en: 'The consulate may be told', ar: 'يجوز إعلام القنصلية' } }),
    }),
    roles: [...helpers, 'consularOfficer', 'guardian'],
    from: 'person',
    title: { en: 'Decision on the consulate', ar: 'القرار بشأن القنصلية' },
    consequence: { en: 'With consent it is told within 72 hours.', ar: 'بالموافقة تُعلَم القنصلية خلال 72 ساعة.' },
  },
  CONSULATE_INFORMED: {
    schema: noFields,
    roles: ['consularOfficer', 'caseOfficer', 'caseWorker'],
    from: 'person',
    title: { en: 'Consulate informed', ar: 'إعلام القنصلية' },
    consequence: { en: 'The duty is done.', ar: 'أُنجز الواجب.' },
  },
  DOCUMENT_ISSUED: {
    schema: z.strictObject({ document: choice(travelDocumentWords, { label: { en: 'Document', ar: 'الوثيقة' } }) }),
    roles: [...helpers, 'consularOfficer'],
    from: 'person',
    title: { en: 'Travel document issued', ar: 'إصدار وثيقة السفر' },
    consequence: { en: 'The journey can be booked.', ar: 'يمكن حجز السفر.' },
  },
  REINTEGRATION_PLANNED: {
    schema: z.strictObject({ plan: account('Plan and grant', 'الخطة والمنحة') }),
    roles: helpers,
    from: 'person',
    title: { en: 'Reintegration planned', ar: 'خطة إعادة الإدماج' },
    consequence: { en: 'The follow-ups look at it.', ar: 'تُتابع عند كل متابعة.' },
  },
  RETURN_BOOKED: {
    schema: z.strictObject({
      departureAt,
      route: longText({ label: { en: 'Route and company', ar: 'المسار والمرافقة' }, dataClass: 'K5' }),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Journey booked, or moved', ar: 'حجز السفر أو تأجيله' },
    consequence: { en: 'Nobody leaves without a receiving organisation.', ar: 'لا مغادرة دون جهة مستقبلة.' },
  },
  DEPARTED: {
    schema: z.strictObject({
      plannedArrivalAt: instant({ label: { en: 'Planned arrival', ar: 'موعد الوصول المقرر' } }),
    }),
    roles: [...helpers, 'borderOfficer'],
    from: 'person',
    title: { en: 'Departed', ar: 'غادر' },
    consequence: { en: 'The arrival is watched.', ar: 'يُتابَع الوصول.' },
  },
  ARRIVED: {
    schema: noFields,
    roles: helpers,
    from: 'person',
    title: { en: 'Arrived', ar: 'وصل' },
    consequence: { en: 'Follow-ups are due after 30, 90 and 180 days.', ar: 'تُستحق المتابعة بعد 30 و90 و180 يوماً.' },
  },
  RECEPTION_CONFIRMED: {
    schema: noFields,
    roles: helpers,
    from: 'person',
    title: { en: 'Received by the organisation', ar: 'استقبلته الجهة' },
    consequence: { en: 'Follow-up begins.', ar: 'تبدأ المتابعة.' },
  },
  FOLLOW_UP: {
    schema: z.strictObject({
      wellbeing: choice(wellbeingWords, { label: { en: 'How the person is', ar: 'حال الشخص' } }),
      note: optional(account('Note', 'ملاحظة')),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Follow-up', ar: 'متابعة' },
    consequence: {
      en: 'Danger or silence alarms, and the follow-up is made again.',
      ar: 'الخطر أو تعذّر التواصل يستدعي تنبيهاً وتُعاد المتابعة.',
    },
  },
  STAY_INSTEAD: {
    schema: z.strictObject({
      reason: choice(stayReasonWords, { label: { en: 'Why', ar: 'السبب' } }),
      note: optional(account('Note', 'ملاحظة')),
    }),
    roles: careful,
    from: 'person',
    title: { en: 'The person stays', ar: 'بقاء الشخص' },
    consequence: { en: 'The return ends; help goes on here.', ar: 'تنتهي إجراءات العودة وتستمر المساعدة هنا.' },
  },
  WITHDRAWN: {
    schema: z.strictObject({
      reason: choice(returnWithdrawalWords, { label: { en: 'Reason', ar: 'السبب' } }),
    }),
    roles: [...helpers, 'guardian'],
    from: 'person',
    title: { en: 'Wish or consent withdrawn', ar: 'سحب الرغبة أو الموافقة' },
    consequence: {
      en: 'Nothing goes on without it. Help does not depend on it.',
      ar: 'لا يستمر شيء بدونها، ولا تتوقف المساعدة عليها.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
