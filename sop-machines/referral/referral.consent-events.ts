import { z } from 'zod';
import { choice, choices, idOf, longText, optional, token, yesNo } from '../kernel/fields.js';
import { languageWords, serviceWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  consentMethodWords,
  organisationScopeWords,
  overrideGroundWords,
  packetWords,
  withdrawalWords,
} from './referral.options.js';

const officers = ['caseOfficer', 'victimAdvocate', 'supervisor'] as const;
const serviceField = choice(serviceWords, { label: { en: 'Service', ar: 'الخدمة' } });
const agencyLabel = { en: 'Organisation', ar: 'الجهة' };
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });

export const consentEvents = {
  CONSENT_RECORDED: {
    schema: z.strictObject({
      service: serviceField,
      organisations: choice(organisationScopeWords, { label: { en: 'Consent is for', ar: 'الموافقة تشمل' } }),
      agencyId: optional(
        idOf('agency', {
          label: agencyLabel,
          help: { en: 'Only for one named organisation.', ar: 'فقط عند تسمية جهة واحدة.' },
        }),
      ),
      packet: choices(packetWords, {
        label: { en: 'May be shared', ar: 'ما يجوز مشاركته' },
        help: { en: 'As little as the service needs.', ar: 'الحد الأدنى الذي تحتاجه الخدمة.' },
      }),
      method: choice(consentMethodWords, { label: { en: 'How consent was given', ar: 'طريقة إعطاء الموافقة' } }),
      language: choice(languageWords, { label: { en: 'Language of the explanation', ar: 'لغة الشرح' } }),
      interpreterId: optional(token({ label: { en: 'Interpreter (token)', ar: 'المترجم (رمز)' } })),
      assent: optional(yesNo({ label: { en: 'The child agrees', ar: 'الطفل موافق' } })),
      guardianConsent: optional(yesNo({ label: { en: 'The guardian consents', ar: 'الوصي موافق' } })),
      note: optional(note),
    }),
    roles: officers,
    from: 'person',
    title: { en: 'Consent given', ar: 'أُعطيت الموافقة' },
    consequence: {
      en: 'The packet holds only what is ticked. An organisation is asked at once. Consent can be withdrawn at any time.',
      ar: 'لا تتضمن حزمة الإحالة إلا ما أُشِّر عليه، وتُخاطَب الجهة فوراً. يجوز سحب الموافقة في أي وقت.',
    },
  },
  CONSENT_REFUSED: {
    schema: z.strictObject({
      agencyId: optional(idOf('agency', { label: agencyLabel })),
      note: optional(note),
    }),
    roles: officers,
    from: 'person',
    title: { en: 'Consent refused', ar: 'رُفضت الموافقة' },
    consequence: {
      en: 'Nothing is sent and no organisation sees the case. Other services go on. The service is offered once more later; a second refusal ends the referral.',
      ar: 'لا يُرسل شيء ولا تطّلع أي جهة على القضية، وتستمر الخدمات الأخرى. تُعرض الخدمة مرة أخرى لاحقاً، وينهي الرفض الثاني الإحالة.',
    },
  },
  CONSENT_WITHDRAWN: {
    schema: z.strictObject({
      reason: choice(withdrawalWords, { label: { en: 'Reason', ar: 'السبب' } }),
      note: optional(note),
    }),
    roles: [...officers, 'caseWorker', 'shelterManager', 'medicalProvider', 'legalAid', 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Consent withdrawn', ar: 'سُحبت الموافقة' },
    consequence: {
      en: 'The referral ends. The organisation loses access and is told to stop and to lock its data. The case itself goes on.',
      ar: 'تنتهي الإحالة، وتفقد الجهة حق الاطلاع وتُبلَّغ بالتوقف وإقفال البيانات. أما القضية فتستمر.',
    },
  },
  VITAL_INTEREST_OVERRIDE: {
    schema: z.strictObject({
      ground: choice(overrideGroundWords, { label: { en: 'Ground', ar: 'الأساس' } }),
      reason: longText({ label: { en: 'Reason', ar: 'التعليل' }, dataClass: 'K3' }),
    }),
    roles: officers,
    from: 'person',
    title: { en: 'Ask to refer without consent', ar: 'طلب الإحالة دون موافقة' },
    consequence: {
      en: 'Only for life in danger or a child at immediate risk. A second person must confirm before anything is sent.',
      ar: 'فقط عند الخطر على الحياة أو تعرّض طفل لخطر داهم. لا يُرسل شيء قبل تأكيد شخص ثانٍ.',
    },
  },
  OVERRIDE_CONFIRMED: {
    schema: z.strictObject({ reason: longText({ label: { en: 'Reason', ar: 'التعليل' }, dataClass: 'K3' }) }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Confirm: refer without consent', ar: 'تأكيد الإحالة دون موافقة' },
    consequence: {
      en: 'An organisation is asked at once with the least data the service needs. Both names stay on record.',
      ar: 'تُخاطَب جهة فوراً بالحد الأدنى من البيانات، ويُحفظ اسما الشخصين في السجل.',
    },
  },
  OVERRIDE_DENIED: {
    schema: z.strictObject({ reason: longText({ label: { en: 'Reason', ar: 'التعليل' }, dataClass: 'K3' }) }),
    roles: ['supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Do not refer without consent', ar: 'رفض الإحالة دون موافقة' },
    consequence: {
      en: 'Nothing is sent. The officer goes on asking for consent.',
      ar: 'لا يُرسل شيء، ويواصل الضابط طلب الموافقة.',
    },
  },
} satisfies Record<string, EventDefinition>;
