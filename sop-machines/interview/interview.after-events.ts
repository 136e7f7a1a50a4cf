import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, idOf, longText, optional } from '../kernel/fields.js';
import { dangerCauses, interviewKinds } from '../kernel/hooks.js';
import { priorityWords, serviceWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personFields } from '../kernel/subjects.js';
import { interviewers, readers } from './interview.options.js';

const helpers = ['victimAdvocate', 'caseWorker', 'childProtectionOfficer', 'caseOfficer'] as const;

/** Each once: a case officer interviews and helps. */
const listeners = [...interviewers, 'victimAdvocate', 'caseWorker'] as const;

/** What follows a session, and what comes to light in it. */
export const interviewAfterEvents = {
  TRANSCRIPT_READY: {
    schema: z.strictObject({
      transcript: longText({ label: { en: 'Transcript', ar: 'المحضر' }, dataClass: 'K3' }),
      checkedBy: idOf('officer', {
        label: { en: 'Checked against recording or notes by', ar: 'دقّقه على التسجيل أو الملاحظات' },
      }),
    }),
    roles: [...interviewers, 'interpreter'],
    from: 'person',
    title: { en: 'Transcript checked', ar: 'تدقيق المحضر' },
    consequence: { en: 'It is read back to the person.', ar: 'يُتلى على الشخص.' },
  },
  CONFIRMED_BY_PERSON: {
    schema: z.strictObject({
      answer: choice(
        {
          confirmed: { en: 'Confirmed', ar: 'أقرّه' },
          corrected: { en: 'Confirmed with corrections', ar: 'أقرّه بعد التصحيح' },
          notSigned: { en: 'Read back, not signed', ar: 'تُلي عليه ولم يوقّع' },
        },
        { label: { en: 'Answer of the person', ar: 'جواب الشخص' } },
      ),
      corrections: optional(longText({ label: { en: 'Corrections', ar: 'التصحيحات' }, dataClass: 'K3' })),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Read back to the person', ar: 'تلاوة المحضر على الشخص' },
    consequence: { en: 'The transcript stands as the person has left it.', ar: 'يُعتمد المحضر كما أقرّه الشخص.' },
  },
  AFTER_CARE_SETTLED: {
    schema: z.strictObject({
      answer: choice(
        {
          given: { en: 'After-care has begun', ar: 'بدأت الرعاية اللاحقة' },
          declined: { en: 'Offered and not wanted', ar: 'عُرضت ولم يرغب فيها' },
        },
        { label: { en: 'After-care', ar: 'الرعاية اللاحقة' } },
      ),
    }),
    roles: [...helpers, 'medicalProvider'],
    from: 'person',
    title: { en: 'Psychosocial after-care settled', ar: 'تسوية الرعاية النفسية والاجتماعية اللاحقة' },
    consequence: { en: 'It can be asked for later at any time.', ar: 'يمكن طلبها لاحقاً في أي وقت.' },
  },
  EVALUATED: {
    schema: z.strictObject({
      evaluation: longText({
        label: { en: 'What it adds, what stays open, how it was done', ar: 'ما أضافته وما بقي وكيف أُجريت' },
        dataClass: 'K3',
      }),
    }),
    roles: [...interviewers, 'supervisor'],
    from: 'person',
    title: { en: 'Evaluated', ar: 'تقييم المقابلة' },
    consequence: { en: 'The account can be shared with those allowed.', ar: 'يمكن مشاركة الإفادة مع المخوّلين.' },
  },
  FURTHER_INTERVIEW_NEEDED: {
    schema: z.strictObject({
      kind: choice(interviewKinds, { label: { en: 'Kind of interview', ar: 'نوع المقابلة' } }),
    }),
    roles: interviewers,
    from: 'person',
    title: { en: 'A further interview is needed', ar: 'الحاجة إلى مقابلة أخرى' },
    consequence: {
      en: 'It is asked for; a second account still needs a list of open questions and the approval of a supervisor.',
      ar: 'تُطلب المقابلة؛ وتبقى الإفادة الثانية بحاجة إلى قائمة أسئلة وموافقة المشرف.',
    },
  },
  SHARED: {
    schema: z.strictObject({ with: choices(readers, { label: { en: 'Copy to', ar: 'نسخة إلى' } }) }),
    roles: interviewers,
    from: 'person',
    title: { en: 'Share with those allowed', ar: 'المشاركة مع المخوّلين' },
    consequence: {
      en: 'They have a copy instead of a repeat. The interview ends.',
      ar: 'تغنيهم النسخة عن التكرار، وتنتهي المقابلة.',
    },
  },
  PERSON_NAMED: {
    schema: z.strictObject(personFields),
    roles: interviewers,
    from: 'person',
    title: { en: 'Another affected person was named', ar: 'ذُكر شخص متضرر آخر' },
    consequence: {
      en: 'That person is screened; a child has the child track at once.',
      ar: 'يُفرز ذلك الشخص، وللطفل مسار الطفل فوراً.',
    },
  },
  MAY_BE_CHILD: {
    schema: noFields,
    roles: listeners,
    from: 'person',
    title: { en: 'The person may be under 18', ar: 'يُحتمل أن الشخص دون 18 سنة' },
    consequence: {
      en: 'The child track starts, and the interview stops until the safeguards of a child are there.',
      ar: 'يبدأ مسار الطفل، وتتوقف المقابلة إلى أن تتوفر ضمانات الطفل.',
    },
  },
  FORCED_ROLE_CLAIMED: {
    schema: noFields,
    roles: [...interviewers, 'legalAid', 'victimAdvocate'],
    from: 'person',
    title: { en: 'The person says to have been forced', ar: 'الشخص يقول إنه أُكره على الفعل' },
    consequence: { en: 'Screening and the non-punishment review open.', ar: 'يُفتح الفرز ومراجعة عدم المعاقبة.' },
  },
  NEED_NAMED: {
    schema: z.strictObject({
      service: choice(serviceWords, { label: { en: 'Service', ar: 'الخدمة' } }),
      priority: choice(priorityWords, { label: { en: 'Priority', ar: 'الأولوية' } }),
    }),
    roles: listeners,
    from: 'person',
    title: { en: 'A need was named', ar: 'ذُكرت حاجة' },
    consequence: {
      en: 'A referral starts by itself; the person is asked for consent.',
      ar: 'تبدأ الإحالة تلقائياً وتُطلب موافقة الشخص.',
    },
  },
  DANGER_NAMED: {
    schema: z.strictObject({ cause: choice(dangerCauses, { label: { en: 'Cause', ar: 'السبب' } }) }),
    roles: listeners,
    from: 'person',
    title: { en: 'A danger was named', ar: 'ذُكر خطر' },
    consequence: { en: 'The risk is assessed anew within hours.', ar: 'يُقيَّم الخطر من جديد خلال ساعات.' },
  },
} as const satisfies Record<string, EventDefinition>;
