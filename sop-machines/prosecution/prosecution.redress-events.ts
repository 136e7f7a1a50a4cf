import { z } from 'zod';
import { choice, optional, longText, token, wholeNumber } from '../kernel/fields.js';
import { consentWords, priorityWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personField } from '../kernel/subjects.js';
import { claimEndWords, currencyWords } from './prosecution.options.js';
import { court, lawyers, reported } from './prosecution.reporters.js';

const person = z.strictObject({ personId: personField });
const reference = token({ label: { en: 'Number of the file', ar: 'رقم الملف' } });
/** Whole units of the currency; the greatest whole number that is exact. */
const amount = wholeNumber(
  { min: 1, max: Number.MAX_SAFE_INTEGER },
  { label: { en: 'Amount', ar: 'المبلغ' }, help: { en: 'Whole units of the currency.', ar: 'وحدات كاملة من العملة.' } },
);
const claimants = [...lawyers, 'courtClerk'] as const;

/** What each victim is owed: told, claimed, awarded, paid. */
export const redressEvents = {
  REDRESS_RIGHTS_TOLD: reported(
    lawyers,
    person,
    { en: 'Right to redress explained', ar: 'شُرح الحق في جبر الضرر' },
    { en: 'The victim decides whether to claim.', ar: 'تقرر الضحية هل تطالب بالتعويض.' },
  ),
  CLAIM_PREPARED: reported(
    lawyers,
    person,
    { en: 'Claim prepared', ar: 'أُعد طلب التعويض' },
    { en: 'It must be filed before the trial closes.', ar: 'يجب تقديمه قبل ختام المرافعة.' },
  ),
  CLAIM_FILED: reported(
    claimants,
    z.strictObject({ personId: personField, reference }),
    { en: 'Claim for compensation filed', ar: 'قُدم طلب التعويض' },
    {
      en: 'The court decides on it with the judgment, or sends it to the civil court.',
      ar: 'تبت فيه المحكمة مع الحكم أو تحيله إلى المحكمة المدنية.',
    },
  ),
  AWARD: reported(
    court,
    z.strictObject({
      personId: personField,
      amount,
      currency: choice(currencyWords, { label: { en: 'Currency', ar: 'العملة' } }),
    }),
    { en: 'Compensation awarded', ar: 'الحكم بالتعويض' },
    {
      en: 'It stays open until it is paid in full or handed to civil execution.',
      ar: 'يبقى مفتوحاً حتى يُدفع كاملاً أو يُحال إلى التنفيذ المدني.',
    },
  ),
  CLAIM_REFUSED: reported(
    court,
    person,
    { en: 'Claim refused', ar: 'رُفض طلب التعويض' },
    { en: 'The lawyer explains the civil way.', ar: 'يشرح المحامي سبيل القضاء المدني.' },
  ),
  CIVIL_ROUTE_TAKEN: reported(
    claimants,
    z.strictObject({ personId: personField, reference }),
    { en: 'Claim brought to the civil court', ar: 'رُفعت الدعوى أمام المحكمة المدنية' },
    { en: 'It stays open until the civil court decides.', ar: 'تبقى مفتوحة حتى تبت المحكمة المدنية.' },
  ),
  PAID: reported(
    claimants,
    z.strictObject({ personId: personField, amount }),
    { en: 'Payment received by the victim', ar: 'استلمت الضحية دفعة' },
    { en: 'When the whole award is paid, this redress is settled.', ar: 'عند دفع كامل المبلغ يُعدّ جبر الضرر مسوّى.' },
  ),
  PAYMENT_MISSED: reported(
    claimants,
    person,
    { en: 'Not paid', ar: 'لم يُدفع' },
    { en: 'The award is prepared for civil execution.', ar: 'يُهيأ الحكم للتنفيذ المدني.' },
  ),
  EXECUTION_HANDED_OVER: reported(
    claimants,
    z.strictObject({ personId: personField, reference }),
    { en: 'Handed to civil execution', ar: 'أُحيل إلى دائرة التنفيذ' },
    { en: 'This redress is followed by the execution office from now on.', ar: 'تتابعه دائرة التنفيذ من الآن.' },
  ),
  CLAIM_ENDED: reported(
    lawyers,
    z.strictObject({
      personId: personField,
      reason: choice(claimEndWords, { label: { en: 'Reason', ar: 'السبب' } }),
      note: optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' })),
    }),
    { en: 'Redress ends without payment', ar: 'انتهاء جبر الضرر دون دفع' },
    { en: 'The supervisor is alarmed and the reason stays on record.', ar: 'يُنبَّه المشرف ويُحفظ السبب في السجل.' },
  ),
  SUPPORT_ASKED: reported(
    lawyers,
    z.strictObject({
      personId: personField,
      service: choice(
        {
          legalAid: { en: 'Legal aid', ar: 'المساعدة القانونية' },
          psychosocial: { en: 'Support before and after court', ar: 'دعم نفسي قبل الجلسة وبعدها' },
          interpreter: { en: 'Interpreter', ar: 'مترجم' },
        },
        { label: { en: 'Support', ar: 'الدعم' } },
      ),
      priority: choice(priorityWords, { label: { en: 'Priority', ar: 'الأولوية' } }),
      consent: choice(consentWords, { label: { en: 'Consent to this service', ar: 'الموافقة على هذه الخدمة' } }),
    }),
    { en: 'Support for the court asked for', ar: 'طلب دعم للمثول أمام المحكمة' },
    { en: 'A referral starts by itself.', ar: 'تبدأ الإحالة تلقائياً.' },
  ),
} as const satisfies Record<string, EventDefinition>;
