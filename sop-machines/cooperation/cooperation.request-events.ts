import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, confirmed, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { exhibitField } from '../kernel/subjects.js';
import { refusalGroundWords, requestEndWords, requestTypeWords } from './cooperation.options.js';

const desk: readonly Role[] = ['mlaDesk', 'prosecutor', 'caseOfficer', 'investigator'];
const deskAlone: readonly Role[] = ['mlaDesk', 'prosecutor'];
const court: readonly Role[] = ['investigativeJudge', 'courtClerk', 'prosecutor'];
const account = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });
const reasons = account('Reasons', 'الأسباب');
const orderNo = token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } });
const referenceNo = token({ label: { en: 'Reference of the other country', ar: 'مرجع الدولة الأخرى' } });

/** A request to another country, from the draft to the use of its answer. */
export const requestEvents = {
  CHECKS_RECORDED: {
    schema: z.strictObject({
      dualCriminality: yesNo({ label: { en: 'An offence in both countries', ar: 'الفعل مجرَّم في البلدين' } }),
      humanRightsSafe: yesNo({
        label: { en: 'No danger to human rights', ar: 'لا خطر على حقوق الإنسان' },
        help: {
          en: 'Torture, persecution, unfair trial, death penalty.',
          ar: 'التعذيب والاضطهاد والمحاكمة غير العادلة وعقوبة الإعدام.',
        },
      }),
      reasons,
    }),
    roles: ['prosecutor', 'mlaDesk', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Dual criminality and human rights checked', ar: 'التحقق من ازدواجية التجريم وحقوق الإنسان' },
    consequence: {
      en: 'Without both no extradition is asked for or granted.',
      ar: 'لا يُطلب تسليم ولا يُجاب إليه دون تحققهما معاً.',
    },
  },
  REQUEST_DRAFTED: {
    schema: z.strictObject({
      requestType: choice(requestTypeWords, { label: { en: 'Request for', ar: 'موضوع الطلب' } }),
      country: token({
        label: { en: 'Country (code)', ar: 'الدولة (الرمز)' },
        help: { en: 'ISO 3166 code of two letters.', ar: 'رمز ISO 3166 من حرفين.' },
      }),
      file: account('Request', 'الطلب'),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Request drafted', ar: 'إعداد مسودة الطلب' },
    consequence: { en: 'The judge decides on it.', ar: 'يبتّ القاضي فيه.' },
  },
  APPROVED: {
    schema: z.strictObject({ orderNo }),
    roles: court,
    from: 'person',
    title: { en: 'Request approved by the judge', ar: 'موافقة القاضي على الطلب' },
    consequence: { en: 'It goes to the central authority.', ar: 'يُرفع إلى السلطة المركزية.' },
  },
  NOT_APPROVED: {
    schema: z.strictObject({ reasons }),
    roles: court,
    from: 'person',
    title: { en: 'Request sent back by the judge', ar: 'إعادة الطلب من القاضي' },
    consequence: { en: 'It is drafted anew.', ar: 'يُعدّ من جديد.' },
  },
  PASSED_TO_CENTRAL_AUTHORITY: {
    schema: z.strictObject({
      fileNo: token({ label: { en: 'Number of the file', ar: 'رقم الملف' } }),
      translated: confirmed({ label: { en: 'With its translations', ar: 'مرفقاً بالترجمات' } }),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'With the central authority', ar: 'لدى السلطة المركزية' },
    consequence: { en: 'It is watched until it is sent.', ar: 'يُتابَع حتى إرساله.' },
  },
  SENT: {
    schema: z.strictObject({
      transmissionNo: token({ label: { en: 'Proof of transmission', ar: 'إثبات الإرسال' } }),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Request sent', ar: 'إرسال الطلب' },
    consequence: {
      en: 'Without an acknowledgement somebody asks after 30, 60 and 90 days.',
      ar: 'عند عدم ورود إشعار بالاستلام يُكرر الاستفسار بعد 30 و60 و90 يوماً.',
    },
  },
  CHASER_SENT: {
    schema: z.strictObject({ note: optional(account('Note', 'ملاحظة')) }),
    roles: desk,
    from: 'person',
    title: { en: 'Reminder sent', ar: 'إرسال تذكير' },
    consequence: { en: 'The next reminder stays due on its date.', ar: 'يبقى التذكير التالي في موعده.' },
  },
  ACK: {
    schema: z.strictObject({ referenceNo }),
    roles: desk,
    from: 'person',
    title: { en: 'Acknowledged', ar: 'ورود إشعار بالاستلام' },
    consequence: {
      en: 'The alerts for silence end; a look at the execution stays due.',
      ar: 'تنتهي تنبيهات عدم الرد، وتبقى متابعة التنفيذ مستحقة.',
    },
  },
  EXECUTION_STARTED: {
    schema: noFields,
    roles: desk,
    from: 'person',
    title: { en: 'Execution has begun', ar: 'بدء التنفيذ' },
    consequence: { en: 'The result is awaited.', ar: 'تُنتظر النتيجة.' },
  },
  EXECUTION_REVIEWED: {
    schema: z.strictObject({ note: account('How it stands', 'الوضع الراهن') }),
    roles: desk,
    from: 'person',
    title: { en: 'Execution looked at', ar: 'متابعة التنفيذ' },
    consequence: { en: 'The next look is due in 30 days.', ar: 'تُستحق المتابعة التالية بعد 30 يوماً.' },
  },
  EXECUTED: {
    schema: z.strictObject({ record: account('Record of the execution', 'محضر التنفيذ') }),
    roles: desk,
    from: 'person',
    title: { en: 'Executed', ar: 'نُفذ الطلب' },
    consequence: { en: 'The answer is put to use.', ar: 'يُستفاد من الجواب.' },
  },
  PARTLY_EXECUTED: {
    schema: z.strictObject({
      record: account('Record of the execution', 'محضر التنفيذ'),
      missing: account('What is missing', 'ما لم يُنفذ'),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Partly executed', ar: 'نُفذ الطلب جزئياً' },
    consequence: {
      en: 'What came is used, or the rest is asked for anew.',
      ar: 'يُستفاد مما ورد أو يُطلب الباقي من جديد.',
    },
  },
  REFUSED: {
    schema: z.strictObject({
      ground: choice(refusalGroundWords, { label: { en: 'Ground', ar: 'السبب' } }),
      note: optional(account('Note', 'ملاحظة')),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Refused', ar: 'رُفض الطلب' },
    consequence: { en: 'It is asked anew, or closed with a reason.', ar: 'يُجدد الطلب أو يُغلق مع بيان السبب.' },
  },
  NO_ANSWER_RECORDED: {
    schema: z.strictObject({ reasons }),
    roles: deskAlone,
    from: 'person',
    title: { en: 'No answer came', ar: 'لم يرد جواب' },
    consequence: {
      en: 'Another way is tried, or the request is closed. A late answer can still be recorded.',
      ar: 'يُسلك طريق آخر أو يُغلق الطلب، ويجوز تسجيل جواب متأخر.',
    },
  },
  RESULT_USED: {
    schema: z.strictObject({
      use: account('How it was used', 'كيفية الاستفادة'),
      exhibitId: optional(exhibitField),
      digital: optional(yesNo({ label: { en: 'Digital', ar: 'رقمي' } })),
    }),
    roles: ['prosecutor', 'investigator', 'caseOfficer'],
    from: 'person',
    title: { en: 'Answer used', ar: 'الاستفادة من الجواب' },
    consequence: {
      en: 'The request is done; an exhibit gets its custody.',
      ar: 'ينتهي الطلب، وتبدأ حيازة المبرز إن وُجد.',
    },
  },
  REQUEST_RENEWED: {
    schema: z.strictObject({ reasons }),
    roles: deskAlone,
    from: 'person',
    title: { en: 'Ask anew', ar: 'تجديد الطلب' },
    consequence: { en: 'A new draft is due in ten working days.', ar: 'تُقدم مسودة جديدة خلال عشرة أيام عمل.' },
  },
  REQUEST_CLOSED: {
    schema: z.strictObject({
      reason: choice(requestEndWords, { label: { en: 'Reason', ar: 'السبب' } }),
      note: optional(account('Note', 'ملاحظة')),
    }),
    roles: deskAlone,
    from: 'person',
    title: { en: 'Request closed', ar: 'غلق الطلب' },
    consequence: { en: 'Nothing more is asked.', ar: 'لا يُطلب شيء آخر.' },
  },
  INCOMING_ACKNOWLEDGED: {
    schema: z.strictObject({
      requestType: choice(requestTypeWords, { label: { en: 'Request for', ar: 'موضوع الطلب' } }),
      referenceNo,
      request: account('Request', 'الطلب'),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Request of another country acknowledged', ar: 'الإشعار باستلام طلب دولة أخرى' },
    consequence: { en: 'It is decided on.', ar: 'يُبت فيه.' },
  },
  INCOMING_APPROVED: {
    schema: z.strictObject({ orderNo }),
    roles: court,
    from: 'person',
    title: { en: 'To be carried out', ar: 'الموافقة على التنفيذ' },
    consequence: { en: 'It is carried out and answered.', ar: 'يُنفذ ويُجاب عنه.' },
  },
  INCOMING_DECLINED: {
    schema: z.strictObject({
      ground: choice(refusalGroundWords, { label: { en: 'Ground', ar: 'السبب' } }),
      reasons,
    }),
    roles: court,
    from: 'person',
    title: { en: 'Request of another country refused', ar: 'رفض طلب دولة أخرى' },
    consequence: { en: 'The other country is told why.', ar: 'تُعلَم الدولة الأخرى بالأسباب.' },
  },
  ANSWER_SENT: {
    schema: z.strictObject({
      answer: account('Answer', 'الرد'),
      transmissionNo: token({ label: { en: 'Proof of transmission', ar: 'إثبات الإرسال' } }),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Answer sent', ar: 'إرسال الرد' },
    consequence: { en: 'The request of the other country is done.', ar: 'ينتهي طلب الدولة الأخرى.' },
  },
} as const satisfies Record<string, EventDefinition>;
