import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, confirmed, longText, optional, wholeNumber, yesNo } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { exhibitField, personField, suspectField } from '../kernel/subjects.js';
import { mostPeople } from './smuggling.context.js';
import { chargeGroundWords, noBenefitWords, offenderRoleWords } from './smuggling.options.js';

/** Who works with the group; the first of them owns it. */
export const officers: readonly Role[] = ['caseOfficer', 'borderOfficer', 'supervisor'];
const investigators: readonly Role[] = ['investigator', 'caseOfficer', 'supervisor'];
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });
const people = (en: string, ar: string) => wholeNumber({ min: 0, max: mostPeople }, { label: { en, ar } });

/** The group as a whole, and the offender side. */
export const groupEvents = {
  LOCATED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Group located', ar: 'تحديد مكان المجموعة' },
    consequence: { en: 'Saving life comes first.', ar: 'إنقاذ الأرواح أولاً.' },
  },
  RESCUE_STARTED: {
    schema: noFields,
    roles: [...officers, 'firstResponder'],
    from: 'person',
    title: { en: 'First contact: rescue begins', ar: 'أول تماس: بدء الإنقاذ' },
    consequence: {
      en: 'Count, basic needs and screening of everybody are owed from this moment.',
      ar: 'يُستحق العد وتلبية الحاجات الأساسية وفرز الجميع من هذه اللحظة.',
    },
  },
  RESCUED: {
    schema: noFields,
    roles: [...officers, 'firstResponder'],
    from: 'person',
    title: { en: 'Everybody out of danger', ar: 'الجميع خارج الخطر' },
    consequence: { en: 'The group is counted next.', ar: 'يلي ذلك عدّ المجموعة.' },
  },
  COUNTED: {
    schema: z.strictObject({ persons: people('People counted, the dead included', 'عدد الأشخاص ومنهم المتوفون') }),
    roles: [...officers, 'firstResponder'],
    from: 'person',
    title: { en: 'Group counted', ar: 'عُدّت المجموعة' },
    consequence: {
      en: 'Everybody counted must be registered. A group of more than 20 reaches the unit head at once; so does a count that changes.',
      ar: 'يجب تسجيل كل من عُدّ. تُبلَّغ المجموعة التي تزيد على 20 شخصاً فوراً إلى رئيس الوحدة، وكذلك العدد إذا تغيّر.',
    },
  },
  BASIC_NEEDS_MET: {
    schema: z.strictObject({
      given: choices(
        {
          water: { en: 'Water and food', ar: 'ماء وطعام' },
          warmth: { en: 'Clothes and warmth', ar: 'ملابس وتدفئة' },
          health: { en: 'Health check', ar: 'فحص طبي' },
          shelter: { en: 'A place to sleep', ar: 'مكان للنوم' },
          familiesTogether: { en: 'Families kept together', ar: 'عدم تفريق الأسر' },
        },
        { label: { en: 'Given to everybody', ar: 'ما قُدّم للجميع' } },
      ),
      noCell: confirmed({
        label: {
          en: 'Nobody is in a police cell for having been smuggled',
          ar: 'لا أحد في زنزانة بسبب كونه مهرَّباً',
        },
      }),
    }),
    roles: [...officers, 'medicalProvider', 'caseWorker'],
    from: 'person',
    title: { en: 'Basic needs met', ar: 'تلبية الحاجات الأساسية' },
    consequence: { en: 'Each person is looked at alone from now on.', ar: 'يُنظر في كل شخص على حدة من الآن.' },
  },
  GROUP_CLOSED: {
    schema: z.strictObject({
      incidentLog: optional(longText({ label: { en: 'Incident log', ar: 'سجل الحادث' }, dataClass: 'K3' })),
    }),
    roles: ['caseOfficer', 'supervisor'],
    from: 'person',
    title: { en: 'Close the group track', ar: 'إغلاق مسار المجموعة' },
    consequence: {
      en: 'Every person has a lawful, recorded solution; the offender side is with the investigation.',
      ar: 'لكل شخص حل قانوني مسجل، وجانب الجناة لدى التحقيق.',
    },
  },
  DOCUMENTS_SEIZED: {
    schema: z.strictObject({
      exhibitId: exhibitField,
      digital: yesNo({ label: { en: 'Digital', ar: 'رقمي' } }),
      receiptGiven: confirmed({ label: { en: 'The holder has a receipt', ar: 'سُلّم صاحبها وصلاً' } }),
    }),
    roles: [...officers, 'investigator', 'evidenceCustodian'],
    from: 'person',
    title: { en: 'Documents or devices seized', ar: 'ضبط وثائق أو أجهزة' },
    consequence: { en: 'Their chain of custody starts.', ar: 'تبدأ سلسلة حيازتها.' },
  },
  ROLE_MAPPED: {
    schema: z.strictObject({
      suspectId: suspectField,
      role: choice(offenderRoleWords, { label: { en: 'Role', ar: 'الدور' } }),
      note: optional(note),
    }),
    roles: [...investigators, 'borderOfficer'],
    from: 'person',
    title: { en: 'Role of an offender mapped', ar: 'تحديد دور أحد الجناة' },
    consequence: {
      en: 'A migrant who was forced to help is screened and goes to the non-punishment review.',
      ar: 'المهاجر الذي أُكره على المساعدة يُفرز ويُحال إلى مراجعة عدم المعاقبة.',
    },
  },
  PAYMENT_TRAIL: {
    schema: z.strictObject({
      showsBenefit: yesNo({ label: { en: 'It shows a benefit of the smugglers', ar: 'يثبت منفعة للمهربين' } }),
      abroad: yesNo({ label: { en: 'Money abroad', ar: 'أموال في الخارج' } }),
      note: optional(note),
    }),
    roles: investigators,
    from: 'person',
    title: { en: 'Payment trail found', ar: 'تتبّع المدفوعات' },
    consequence: {
      en: 'Benefit is an element of smuggling. Money abroad asks for a request to another country.',
      ar: 'المنفعة ركن في جريمة التهريب. والأموال في الخارج تستلزم طلباً إلى دولة أخرى.',
    },
  },
  NO_BENEFIT_FOUND: {
    schema: z.strictObject({
      kind: choice(noBenefitWords, { label: { en: 'What it was', ar: 'التوصيف' } }),
      reasons: longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' }),
    }),
    roles: ['investigator', 'prosecutor', 'supervisor'],
    from: 'person',
    title: { en: 'No benefit: this is not smuggling', ar: 'لا منفعة: ليس تهريباً' },
    consequence: {
      en: 'The offender side ends. The people of the group keep all help and every check.',
      ar: 'ينتهي جانب الجناة. ويحتفظ أفراد المجموعة بكل المساعدة والضمانات.',
    },
  },
  CHARGE_PROPOSED: {
    schema: z.strictObject({
      personId: personField,
      ground: choice(chargeGroundWords, { label: { en: 'For what', ar: 'التهمة' } }),
    }),
    roles: [...investigators, 'prosecutor'],
    from: 'person',
    title: { en: 'Propose a charge', ar: 'اقتراح توجيه تهمة' },
    consequence: {
      en: 'The prosecutor is told. Nobody is charged for having been smuggled.',
      ar: 'يُبلَّغ الادعاء العام. لا تُوجه تهمة إلى أحد بسبب كونه مهرَّباً.',
    },
  },
  OFFENDER_SIDE_HANDED_OVER: {
    schema: z.strictObject({
      offendersUnknown: optional(yesNo({ label: { en: 'No offender is known', ar: 'لا يُعرف أي جانٍ' } })),
    }),
    roles: ['caseOfficer', 'investigator', 'supervisor'],
    from: 'person',
    title: { en: 'Offender side handed to the investigation', ar: 'إحالة جانب الجناة إلى التحقيق' },
    consequence: { en: 'The investigation goes on with the roles found.', ar: 'يواصل التحقيق بالأدوار المحددة.' },
  },
} as const satisfies Record<string, EventDefinition>;
