import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional, token } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';

/* From the file at court to the closed case. */

const investigators: readonly Role[] = ['caseOfficer', 'investigator', 'supervisor'];
const court: readonly Role[] = [...investigators, 'courtClerk', 'prosecutor'];
const heads: readonly Role[] = ['supervisor', 'unitHead'];
const decision = token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } });

export const courtEvents = {
  SUSPENDED: {
    schema: z.strictObject({
      ground: choice(
        {
          accusedUnfit: { en: 'Accused unfit to stand trial', ar: 'عدم قدرة المتهم على الدفاع عن نفسه' },
          preliminaryQuestion: { en: 'Another court must decide first', ar: 'مسألة مستأخرة أمام محكمة أخرى' },
          permissionPending: { en: 'Permission required by law is pending', ar: 'انتظار إذن يتطلبه القانون' },
          courtOrder: { en: 'Order of a court', ar: 'قرار من المحكمة' },
        },
        {
          label: { en: 'Ground in law', ar: 'السند القانوني' },
          help: {
            en: 'A criminal case stops only where the law says so (IQ CPC 23/1971 art. 2).',
            ar: 'لا يجوز وقف الدعوى الجزائية إلا في الأحوال المبينة في القانون (المادة 2 من قانون أصول المحاكمات الجزائية).',
          },
        },
      ),
      decision,
    }),
    roles: court,
    from: 'person',
    title: { en: 'Suspend on a ground in law', ar: 'وقف الإجراءات بسند قانوني' },
    consequence: { en: 'Liberty clocks and help for victims go on.', ar: 'تستمر مهل الحرية ومساعدة الضحايا.' },
  },
  RESUMED: {
    schema: z.strictObject({ decision }),
    roles: court,
    from: 'person',
    title: { en: 'Resume', ar: 'استئناف الإجراءات' },
    consequence: { en: 'The case goes on where it stood.', ar: 'تستمر القضية من حيث توقفت.' },
  },
  CLOSING_BEGUN: {
    schema: z.strictObject({
      ground: choice(
        {
          finalJudgment: { en: 'Final judgment', ar: 'حكم بات' },
          noOffence: { en: 'No offence', ar: 'عدم وجود جريمة' },
          unknownOffender: { en: 'Offender unknown', ar: 'مجهولية الفاعل' },
          transferred: { en: 'Transferred', ar: 'أُحيلت' },
          legalBar: { en: 'A bar in law', ar: 'مانع قانوني' },
          duplicate: { en: 'Duplicate', ar: 'مكررة' },
          victimWithdrew: { en: 'The victim withdrew (no ground in law)', ar: 'تنازل الضحية (ليس سبباً قانونياً)' },
        },
        { label: { en: 'Ground', ar: 'السبب' } },
      ),
    }),
    roles: ['caseOfficer', ...heads],
    from: 'person',
    title: { en: 'Begin to close', ar: 'البدء بإغلاق القضية' },
    consequence: {
      en: 'What is still owed must be done before a supervisor closes.',
      ar: 'يُنجز كل ما تبقى قبل أن يغلقها المشرف.',
    },
  },
  CLOSING_WITHDRAWN: {
    schema: noFields,
    roles: ['caseOfficer', ...heads],
    from: 'person',
    title: { en: 'Do not close', ar: 'العدول عن الإغلاق' },
    consequence: { en: 'The case goes on.', ar: 'تستمر القضية.' },
  },
  CLOSE: {
    schema: z.strictObject({
      reviewSheet: longText({
        label: { en: 'Review sheet: what went well, what must change', ar: 'ورقة المراجعة: ما نجح وما يجب تغييره' },
        dataClass: 'K3',
      }),
      victimsNotTold: optional(
        choice(
          {
            cannotBeReached: { en: 'Cannot be reached', ar: 'تعذر الوصول' },
            unsafeToContact: { en: 'Contact would be unsafe', ar: 'الاتصال غير آمن' },
            doesNotWish: { en: 'Does not wish to be told', ar: 'لا يرغب بالإعلام' },
          },
          { label: { en: 'Why a victim was not told', ar: 'سبب عدم إعلام الضحية' } },
        ),
      ),
      stillOpen: optional(
        choice(
          {
            helpContinues: { en: 'Help goes on after the case', ar: 'تستمر المساعدة بعد القضية' },
            handedOver: { en: 'Handed over to another body', ar: 'سُلّم إلى جهة أخرى' },
            endsWithCase: { en: 'Ends with the case', ar: 'ينتهي بانتهاء القضية' },
          },
          {
            label: { en: 'Why a procedure is still open', ar: 'سبب بقاء إجراء مفتوحاً' },
            help: {
              en: 'A suspect held, a referral, an exhibit or an unreviewed risk cannot be explained away.',
              ar: 'لا يُغني ذكر السبب عن توقيف قائم أو إحالة مفتوحة أو مبرز لم يُبت فيه أو خطر لم يُراجَع.',
            },
          },
        ),
      ),
    }),
    roles: heads,
    from: 'person',
    title: { en: 'Close the case', ar: 'إغلاق القضية' },
    consequence: {
      en: 'The case owes nothing any more; help that goes on keeps its own clocks. A new fact can reopen the case.',
      ar: 'لا يبقى على القضية واجب، وتحتفظ المساعدة المستمرة بمهلها. ويمكن لواقعة جديدة إعادة فتح القضية.',
    },
  },
  REOPENED: {
    schema: z.strictObject({
      ground: choice(
        {
          newEvidence: { en: 'New evidence', ar: 'أدلة جديدة' },
          offenderFound: { en: 'Offender found', ar: 'العثور على الفاعل' },
          courtOrder: { en: 'Order of a court', ar: 'قرار من المحكمة' },
        },
        { label: { en: 'Ground', ar: 'السبب' } },
      ),
    }),
    roles: [...heads, 'prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Reopen the case', ar: 'إعادة فتح القضية' },
    consequence: {
      en: 'The case must be given to an officer within one working day.',
      ar: 'يجب إسناد القضية إلى ضابط خلال يوم عمل واحد.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
