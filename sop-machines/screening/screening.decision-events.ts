import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, confirmed, longText, optional, token } from '../kernel/fields.js';
import { languageWords } from '../kernel/options.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  authorityWords,
  findingWords,
  newInformationWords,
  otherNeedWords,
  reassessmentWords,
} from './screening.options.js';

const deciders: readonly Role[] = ['caseOfficer', 'investigator', 'supervisor', 'unitHead', 'childProtectionOfficer'];
const seniors: readonly Role[] = ['supervisor', 'unitHead', 'investigativeJudge'];
const recorders: readonly Role[] = [...deciders, 'investigativeJudge', 'courtClerk'];
const reasons = longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' });
const authority = choice(authorityWords, { label: { en: 'Who decided', ar: 'الجهة التي قررت' } });
const decisionNo = optional(token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } }));

/** What is decided about a person; each decision is somebody's, with reasons. */
export const decisionEvents = {
  PRESUMED: {
    schema: z.strictObject({ reasons }),
    roles: [...deciders, 'firstResponder', 'dutyOfficer', 'victimAdvocate'],
    from: 'person',
    title: { en: 'Presumed a victim', ar: 'يُعدّ ضحية مفترضة' },
    consequence: {
      en: 'Help starts at once and waits for no judge. The person may not be removed. Full assessment in five working days.',
      ar: 'تبدأ المساعدة فوراً ولا تنتظر القاضي. لا يجوز إبعاد الشخص. التقييم الكامل خلال خمسة أيام عمل.',
    },
  },
  OTHER_NEED_FOUND: {
    schema: z.strictObject({
      need: choice(otherNeedWords, { label: { en: 'Need for protection', ar: 'حاجة الحماية' } }),
      reasons,
    }),
    roles: deciders,
    from: 'person',
    title: { en: 'Another need for protection', ar: 'حاجة حماية أخرى' },
    consequence: {
      en: 'Screening ends; the recorded needs become referrals. New facts open it again.',
      ar: 'ينتهي الفرز وتتحول الحاجات المسجلة إلى إحالات. تفتحه الوقائع الجديدة من جديد.',
    },
  },
  ASSESSMENT_DONE: {
    schema: z.strictObject({
      finding: choice(findingWords, { label: { en: 'Finding', ar: 'النتيجة' } }),
      report: longText({ label: { en: 'Assessment', ar: 'التقييم' }, dataClass: 'K3' }),
    }),
    roles: deciders,
    from: 'person',
    title: { en: 'Full assessment done', ar: 'أُنجز التقييم الكامل' },
    consequence: {
      en: 'The person stays presumed until the competent authority has decided.',
      ar: 'يبقى الشخص ضحية مفترضة إلى أن تقرر الجهة المختصة.',
    },
  },
  SENT_TO_JUDGE: {
    schema: z.strictObject({
      requestNo: optional(token({ label: { en: 'Number of the request', ar: 'رقم الطلب' } })),
    }),
    roles: deciders,
    from: 'person',
    title: { en: 'Request for recognition sent', ar: 'أُرسل طلب الاعتراف' },
    consequence: {
      en: 'The judge, or the board where there is one, is asked. It is followed up every two weeks.',
      ar: 'يُعرض الأمر على القاضي أو على اللجنة حيث توجد، ويُتابَع كل أسبوعين.',
    },
  },
  DECISION_CHASED: {
    schema: noFields,
    roles: deciders,
    from: 'person',
    title: { en: 'Asked for the decision', ar: 'استُفسر عن القرار' },
    consequence: { en: 'It is asked for again in two weeks.', ar: 'يُستفسر عنه ثانية بعد أسبوعين.' },
  },
  RECOGNISED: {
    schema: z.strictObject({ authority, decisionNo }),
    roles: recorders,
    from: 'person',
    title: { en: 'Recognised as a victim', ar: 'اعتُرف به ضحية' },
    consequence: { en: 'The case is told; help goes on.', ar: 'تُبلَّغ القضية وتستمر المساعدة.' },
  },
  NOT_RECOGNISED: {
    schema: z.strictObject({ authority, decisionNo, reasons }),
    roles: recorders,
    from: 'person',
    title: { en: 'Negative proposed', ar: 'اقتُرح قرار سلبي' },
    consequence: {
      en: 'Nothing changes for the person until a second one confirms it with reasons.',
      ar: 'لا يتغير شيء للشخص إلى أن يؤكده شخص ثانٍ بأسباب مكتوبة.',
    },
  },
  NEGATIVE_CONFIRMED: {
    schema: z.strictObject({ reasons }),
    roles: seniors,
    from: 'person',
    title: { en: 'Negative confirmed', ar: 'أُكّد القرار السلبي' },
    consequence: {
      en: 'The person is told why and how to ask for a review. New information opens it again.',
      ar: 'يُعلَم الشخص بالأسباب وبسبيل المراجعة. تفتحه المعلومات الجديدة من جديد.',
    },
  },
  NEGATIVE_REJECTED: {
    schema: z.strictObject({ reasons }),
    roles: seniors,
    from: 'person',
    title: { en: 'Negative not confirmed', ar: 'لم يُؤكَّد القرار السلبي' },
    consequence: { en: 'Screening goes on as before.', ar: 'يستمر الفرز كما كان.' },
  },
  NEGATIVE_EXPLAINED: {
    schema: z.strictObject({
      language: choice(languageWords, { label: { en: 'Language', ar: 'اللغة' } }),
      reviewExplained: confirmed({
        label: { en: 'Reasons and the way to a review explained', ar: 'شُرحت الأسباب وسبيل المراجعة' },
      }),
    }),
    roles: [...deciders, 'victimAdvocate', 'legalAid'],
    from: 'person',
    title: { en: 'Decision explained to the person', ar: 'شُرح القرار للشخص' },
    consequence: {
      en: 'Screening rests. It no longer bars a removal.',
      ar: 'يتوقف الفرز، ولا يعود مانعاً من الإبعاد.',
    },
  },
  NEW_INFORMATION: {
    schema: z.strictObject({
      source: choice(newInformationWords, { label: { en: 'From', ar: 'المصدر' } }),
      information: longText({ label: { en: 'Information', ar: 'المعلومات' }, dataClass: 'K3' }),
    }),
    roles: [...deciders, 'victimAdvocate', 'legalAid', 'caseWorker'],
    from: 'person',
    title: { en: 'New information', ar: 'معلومات جديدة' },
    consequence: {
      en: 'The decision is looked at again within five working days; removal is barred meanwhile.',
      ar: 'يُعاد النظر في القرار خلال خمسة أيام عمل، ويُمنع الإبعاد في الأثناء.',
    },
  },
  REASSESSED: {
    schema: z.strictObject({
      outcome: choice(reassessmentWords, { label: { en: 'Outcome', ar: 'النتيجة' } }),
      reasons,
    }),
    roles: deciders,
    from: 'person',
    title: { en: 'Looked at again', ar: 'أُعيد النظر' },
    consequence: {
      en: 'A negative stands only if somebody says so who took no part in it.',
      ar: 'لا يبقى القرار السلبي إلا إذا أكده من لم يشارك فيه.',
    },
  },
} satisfies Record<string, EventDefinition>;
