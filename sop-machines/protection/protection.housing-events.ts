import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { needFields } from '../kernel/subjects.js';
import { leftWords, placeWords, restrictionBasisWords } from './protection.options.js';
import { carersAndOfficer } from './protection.roles.js';

const { disability, consent, consentedAgencyId } = needFields;
const note = optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' }));
const decisionNo = token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } });

/** Where the person stays, and that they may go out. */
export const housingEvents = {
  BED_NEEDED: {
    schema: z.strictObject({ disability, consent, consentedAgencyId }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Bed needed', ar: 'الحاجة إلى مكان إيواء' },
    consequence: {
      en: 'Organisations are asked at once. Six hours without a bed alarm the unit head.',
      ar: 'تُخاطَب الجهات فوراً. ست ساعات دون مكان تُنبّه رئيس الوحدة.',
    },
  },
  BED_NOT_WANTED: {
    schema: noFields,
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'No bed wanted', ar: 'لا رغبة في الإيواء' },
    consequence: {
      en: 'All other help goes on. A bed can be asked for at any time.',
      ar: 'تستمر المساعدات الأخرى كلها، ويمكن طلب الإيواء في أي وقت.',
    },
  },
  SHELTER_PLACED: {
    schema: z.strictObject({
      place: choice(placeWords, {
        label: { en: 'Place', ar: 'المكان' },
        help: {
          en: 'Where a state shelter waits for a court, an organisation, a hospital or a hotel may take the person meanwhile.',
          ar: 'إذا كان المأوى الحكومي بانتظار المحكمة فيمكن لمنظمة أو مستشفى أو فندق استقبال الشخص في الأثناء.',
        },
      }),
      address: optional(longText({ label: { en: 'Address', ar: 'العنوان' }, dataClass: 'K5' })),
    }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Person placed', ar: 'استقر الشخص في مكان' },
    consequence: {
      en: 'The address is sealed. The search for a bed ends.',
      ar: 'يُحفظ العنوان مختوماً وينتهي البحث عن مكان.',
    },
  },
  STAY_PROLONGED: {
    schema: z.strictObject({
      reason: longText({ label: { en: 'Why no other place yet', ar: 'سبب عدم توفر مكان آخر' }, dataClass: 'K3' }),
    }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'First stay prolonged', ar: 'مُدّدت الإقامة الأولى' },
    consequence: { en: 'It is looked at again in a week.', ar: 'تُراجَع بعد أسبوع.' },
  },
  SHELTER_LEFT: {
    schema: z.strictObject({ how: choice(leftWords, { label: { en: 'How', ar: 'كيف' } }), note }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Person left the place', ar: 'غادر الشخص المكان' },
    consequence: {
      en: 'Of their own will: the offer stands. Asked to leave: a bed is searched at once. Missing: the unit head is alarmed.',
      ar: 'بإرادته: يبقى العرض قائماً. طُلب منه المغادرة: يُبحث عن مكان فوراً. مفقود: يُنبَّه رئيس الوحدة.',
    },
  },
  COURT_ORDER_FOR_SHELTER: {
    schema: z.strictObject({ decisionNo }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Court ordered the state shelter', ar: 'قررت المحكمة الإيواء في المأوى الحكومي' },
    consequence: { en: 'The state shelter may take the person.', ar: 'يجوز للمأوى الحكومي استقبال الشخص.' },
  },
  ORDER_NOT_NEEDED: {
    schema: noFields,
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'State shelter not wanted', ar: 'لا حاجة إلى المأوى الحكومي' },
    consequence: { en: 'No order is asked for.', ar: 'لا يُطلب قرار.' },
  },
  RESTRICTION_RECORDED: {
    schema: z.strictObject({
      basis: choice(restrictionBasisWords, {
        label: { en: 'Legal basis', ar: 'السند القانوني' },
        help: { en: 'A rule of the house is no basis.', ar: 'نظام المأوى ليس سنداً قانونياً.' },
      }),
      decisionNo,
      reason: longText({ label: { en: 'Reason', ar: 'السبب' }, dataClass: 'K3' }),
    }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Going out is restricted', ar: 'قُيّد الخروج' },
    consequence: {
      en: 'The unit head is told; it is looked at every three days. The person can leave protection all the same.',
      ar: 'يُبلَّغ رئيس الوحدة ويُراجَع كل ثلاثة أيام. ويبقى للشخص ترك الحماية.',
    },
  },
  RESTRICTION_REVIEWED: {
    schema: z.strictObject({
      reason: longText({ label: { en: 'Why it goes on', ar: 'سبب استمراره' }, dataClass: 'K3' }),
    }),
    roles: ['supervisor', 'unitHead', 'shelterManager', 'legalAid'],
    from: 'person',
    title: { en: 'Restriction reviewed', ar: 'رُوجع التقييد' },
    consequence: { en: 'The next review is due in three days.', ar: 'تحل المراجعة التالية بعد ثلاثة أيام.' },
  },
  RESTRICTION_LIFTED: {
    schema: noFields,
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Restriction lifted', ar: 'رُفع التقييد' },
    consequence: { en: 'The person goes out freely.', ar: 'يخرج الشخص بحرية.' },
  },
  MISSING: {
    schema: z.strictObject({ note }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Person is missing', ar: 'الشخص مفقود' },
    consequence: {
      en: 'The unit head is alarmed at once, the danger is assessed anew, a search begins. The bed is kept.',
      ar: 'يُنبَّه رئيس الوحدة فوراً ويُعاد تقييم الخطر ويبدأ البحث، ويُحتفظ بالمكان.',
    },
  },
  CONTACT_RESTORED: {
    schema: z.strictObject({ note }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Contact restored', ar: 'عاد الاتصال' },
    consequence: { en: 'The search ends.', ar: 'ينتهي البحث.' },
  },
} satisfies Record<string, EventDefinition>;
