import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, idOf, longText, optional, token, yesNo } from '../kernel/fields.js';
import { foreignElements, interviewKinds } from '../kernel/hooks.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { exhibitField, personField, suspectField } from '../kernel/subjects.js';
import { bodyWords, closureWords, elementWords, strandResultWords, strandWords } from './investigation.options.js';

const team: readonly Role[] = ['investigator', 'caseOfficer', 'supervisor'];
const heads: readonly Role[] = ['supervisor', 'unitHead'];
const account = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });
const reasons = account('Reasons', 'الأسباب');
const strand = choice(strandWords, { label: { en: 'Strand', ar: 'المسار' } });
const strands = choices(strandWords, {
  label: { en: 'Strands to take up again', ar: 'المسارات التي يُعاد فتحها' },
  help: { en: 'The others stay done.', ar: 'تبقى المسارات الأخرى منجزة.' },
});
const element = choice(elementWords, { label: { en: 'Element', ar: 'الركن' } });

/** What the team records: the plan, the actions, the elements, the file. */
export const workEvents = {
  PLAN_RECORDED: {
    schema: z.strictObject({ plan: account('Investigation plan', 'خطة التحقيق') }),
    roles: team,
    from: 'person',
    title: { en: 'Investigation plan', ar: 'خطة التحقيق' },
    consequence: {
      en: 'The supervisor decides on it; it is reviewed every 15 days.',
      ar: 'يبتّ المشرف فيها، وتُراجع كل 15 يوماً.',
    },
  },
  PLAN_APPROVED: {
    schema: noFields,
    roles: heads,
    from: 'person',
    title: { en: 'Plan approved', ar: 'الموافقة على الخطة' },
    consequence: { en: "The judge's directions are asked for.", ar: 'تُطلب توجيهات القاضي.' },
  },
  PLAN_SENT_BACK: {
    schema: z.strictObject({ reasons }),
    roles: heads,
    from: 'person',
    title: { en: 'Plan sent back', ar: 'إعادة الخطة' },
    consequence: { en: 'A revised plan is due in two working days.', ar: 'تُقدم خطة معدلة خلال يومي عمل.' },
  },
  PLAN_REVIEWED: {
    schema: z.strictObject({ plan: account('What changes', 'ما الذي يتغير') }),
    roles: team,
    from: 'person',
    title: { en: 'Plan reviewed', ar: 'مراجعة الخطة' },
    consequence: {
      en: 'The next review stays due on the dates that count from the plan.',
      ar: 'تبقى مواعيد المراجعة محسوبة من تاريخ الخطة.',
    },
  },
  ACTION_LOGGED: {
    schema: z.strictObject({ strand, action: account('What was done', 'ما تم القيام به') }),
    roles: [...team, 'forensicLab'],
    from: 'person',
    title: { en: 'Action logged', ar: 'تسجيل إجراء' },
    consequence: { en: 'It stands in the action log.', ar: 'يُقيد في سجل الإجراءات.' },
  },
  STRAND_CLOSED: {
    schema: z.strictObject({
      strand,
      result: choice(strandResultWords, { label: { en: 'Result', ar: 'النتيجة' } }),
      reasons,
    }),
    roles: team,
    from: 'person',
    title: { en: 'Strand closed', ar: 'إنجاز مسار' },
    consequence: {
      en: 'When every strand is closed the elements can be reviewed.',
      ar: 'تُراجع الأركان بعد إنجاز جميع المسارات.',
    },
  },
  STRAND_REOPENED: {
    schema: z.strictObject({ strand, reasons }),
    roles: team,
    from: 'person',
    title: { en: 'Strand taken up again', ar: 'إعادة فتح مسار' },
    consequence: { en: 'Proof is gathered there again.', ar: 'يُستأنف جمع الأدلة فيه.' },
  },
  EXHIBIT_SECURED: {
    schema: z.strictObject({
      exhibitId: exhibitField,
      digital: yesNo({ label: { en: 'Digital', ar: 'رقمي' } }),
    }),
    roles: [...team, 'firstResponder', 'evidenceCustodian'],
    from: 'person',
    title: { en: 'Exhibit secured', ar: 'ضبط مبرز' },
    consequence: { en: 'Its custody starts by itself.', ar: 'تبدأ حيازته تلقائياً.' },
  },
  INTERVIEW_ASKED: {
    schema: z.strictObject({
      kind: choice(interviewKinds, { label: { en: 'Kind of interview', ar: 'نوع المقابلة' } }),
      personId: optional(personField),
      suspectId: optional(suspectField),
    }),
    roles: team,
    from: 'person',
    title: { en: 'Interview needed', ar: 'الحاجة إلى مقابلة' },
    consequence: {
      en: 'An interview is planned with its safeguards.',
      ar: 'تُخطط مقابلة بضماناتها.',
    },
  },
  FOREIGN_ELEMENT_FOUND: {
    schema: z.strictObject({
      element: choice(foreignElements, { label: { en: 'What lies abroad', ar: 'العنصر الخارجي' } }),
    }),
    roles: team,
    from: 'person',
    title: { en: 'Something lies abroad', ar: 'عنصر خارج البلاد' },
    consequence: { en: 'A request to another country is prepared.', ar: 'يُعدّ طلب إلى دولة أخرى.' },
  },
  BODY_ASKED: {
    schema: z.strictObject({
      body: choice(bodyWords, { label: { en: 'Body', ar: 'الجهة' } }),
      question: account('Question', 'السؤال'),
    }),
    roles: team,
    from: 'person',
    title: { en: 'Other body asked', ar: 'مخاطبة جهة مختصة' },
    consequence: {
      en: 'A task stays open until the answer is recorded.',
      ar: 'تبقى مهمة مفتوحة حتى تسجيل الرد.',
    },
  },
  BODY_ANSWERED: {
    schema: z.strictObject({
      body: choice(bodyWords, { label: { en: 'Body', ar: 'الجهة' } }),
      answer: account('Answer', 'الرد'),
    }),
    roles: team,
    from: 'person',
    title: { en: 'Other body answered', ar: 'رد الجهة المختصة' },
    consequence: { en: 'The task of this body is done.', ar: 'تُنجز مهمة هذه الجهة.' },
  },
  ELEMENT_PROVEN: {
    schema: z.strictObject({
      element,
      exhibitId: optional(exhibitField),
      evidence: account('Evidence that proves it', 'الدليل المثبت له'),
    }),
    roles: [...team, 'prosecutor'],
    from: 'person',
    title: { en: 'Element proven', ar: 'إثبات ركن' },
    consequence: {
      en: 'It stands in the matrix of elements with its evidence.',
      ar: 'يُدرج في مصفوفة الأركان مع دليله.',
    },
  },
  ELEMENT_NOT_PROVEN: {
    schema: z.strictObject({ element, reasons }),
    roles: [...team, 'prosecutor'],
    from: 'person',
    title: { en: 'Element no longer proven', ar: 'زوال إثبات ركن' },
    consequence: {
      en: 'A file that needs it goes back to the review of elements.',
      ar: 'يعود الملف الذي يستلزمه إلى مراجعة الأركان.',
    },
  },
  GATHERING_DONE: {
    schema: noFields,
    roles: team,
    from: 'person',
    title: { en: 'Gathering finished', ar: 'انتهاء جمع الأدلة' },
    consequence: { en: 'The elements of the offence are reviewed.', ar: 'تُراجع أركان الجريمة.' },
  },
  MORE_TO_GATHER: {
    schema: z.strictObject({ strands, reasons }),
    roles: [...team, 'prosecutor'],
    from: 'person',
    title: { en: 'More must be gathered', ar: 'الحاجة إلى أدلة إضافية' },
    consequence: { en: 'The named strands open again.', ar: 'تُفتح المسارات المحددة من جديد.' },
  },
  ELEMENTS_REVIEWED: {
    schema: z.strictObject({ review: account('Review', 'المراجعة') }),
    roles: [...team, 'prosecutor'],
    from: 'person',
    title: { en: 'Elements reviewed: complete', ar: 'اكتمال مراجعة الأركان' },
    consequence: { en: 'The file is put together.', ar: 'يُجمع ملف الدعوى.' },
  },
  CLOSURE_PROPOSED: {
    schema: z.strictObject({
      ground: choice(closureWords, { label: { en: 'Ground', ar: 'السبب' } }),
      reasons,
    }),
    roles: [...team, 'prosecutor'],
    from: 'person',
    title: { en: 'Closure proposed', ar: 'اقتراح غلق التحقيق' },
    consequence: {
      en: 'The supervisor reviews it; only the judge closes.',
      ar: 'يدققه المشرف، ولا يغلق إلا القاضي.',
    },
  },
  FILE_COMPLETE: {
    schema: z.strictObject({ fileIndex: account('Index of the file', 'فهرس الملف') }),
    roles: team,
    from: 'person',
    title: { en: 'File complete', ar: 'اكتمال الملف' },
    consequence: { en: 'A second person reviews the file.', ar: 'يدقق الملف شخص ثانٍ.' },
  },
  FILE_APPROVED: {
    schema: noFields,
    roles: heads,
    from: 'person',
    title: { en: 'File approved and submitted', ar: 'اعتماد الملف ورفعه' },
    consequence: { en: 'The file goes to the judge.', ar: 'يُرفع الملف إلى القاضي.' },
  },
  FILE_SENT_BACK: {
    schema: z.strictObject({ strands, reasons }),
    roles: heads,
    from: 'person',
    title: { en: 'File sent back by the supervisor', ar: 'إعادة الملف من المشرف' },
    consequence: { en: 'The named strands open again.', ar: 'تُفتح المسارات المحددة من جديد.' },
  },
  SUSPECT_ABSCONDED: {
    schema: z.strictObject({
      suspectId: suspectField,
      mayBeAbroad: yesNo({ label: { en: 'May be abroad', ar: 'يُحتمل وجوده خارج البلاد' } }),
      note: optional(account('Note', 'ملاحظة')),
    }),
    roles: team,
    from: 'person',
    title: { en: 'Suspect absconded', ar: 'تواري متهم عن الأنظار' },
    consequence: {
      en: 'The search begins, the risk to victims and witnesses is assessed anew, and other countries are asked if needed.',
      ar: 'يبدأ البحث، ويُعاد تقييم الخطر على الضحايا والشهود، وتُخاطَب دول أخرى عند الحاجة.',
    },
  },
  OFFICIAL_SUSPECTED: {
    schema: z.strictObject({
      officerId: optional(
        idOf('officer', {
          label: { en: 'Official, if of this system', ar: 'الموظف إن كان من مستخدمي النظام' },
          help: { en: 'Sees nothing of this case from now on.', ar: 'يُحجب عنه كل ما يتعلق بهذه القضية من الآن.' },
        }),
      ),
      note: longText({ label: { en: 'What is known', ar: 'ما هو معلوم' }, dataClass: 'K5' }),
    }),
    roles: [...team, 'unitHead', 'prosecutor'],
    from: 'person',
    title: { en: 'An official is suspected', ar: 'الاشتباه بموظف' },
    consequence: {
      en: 'A separate restricted team must be formed within a day; until then no warrant or special means is asked for.',
      ar: 'يجب تشكيل فريق مستقل محدود الاطلاع خلال يوم، ولا يُطلب قبل ذلك أمر أو وسيلة خاصة.',
    },
  },
  RESTRICTED_TEAM_FORMED: {
    schema: z.strictObject({
      leadOfficerId: idOf('officer', { label: { en: 'Lead of the team', ar: 'رئيس الفريق' } }),
      members: longText({ label: { en: 'Members', ar: 'الأعضاء' }, dataClass: 'K5' }),
      decisionNo: optional(token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } })),
    }),
    roles: ['unitHead', 'prosecutor'],
    from: 'person',
    title: { en: 'Restricted team formed', ar: 'تشكيل الفريق المحدود' },
    consequence: {
      en: 'Only these persons go on. Hand the case over to the lead if somebody else holds it.',
      ar: 'يواصل التحقيق هؤلاء دون غيرهم. سلّم القضية إلى رئيس الفريق إن كانت لدى غيره.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
