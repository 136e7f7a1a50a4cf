import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional, token, years, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { cassationWords, outcomeWords } from './prosecution.options.js';
import { court, lawyers, reported } from './prosecution.reporters.js';

const decision = token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } });
const outcome = choice(outcomeWords, { label: { en: 'Judgment', ar: 'الحكم' } });

/** The judgment and what becomes of it. */
export const judgmentEvents = {
  JUDGMENT_GIVEN: reported(
    court,
    z.strictObject({
      decision,
      outcome,
      penaltyYears: optional(years({ label: { en: 'Imprisonment in years', ar: 'مدة السجن بالسنوات' } })),
      deathOrLife: yesNo({ label: { en: 'Death or life sentence', ar: 'حكم بالإعدام أو السجن المؤبد' } }),
      inPresence: yesNo({ label: { en: 'In the presence of the accused', ar: 'حكم وجاهي' } }),
    }),
    { en: 'Judgment', ar: 'صدور الحكم' },
    {
      en: 'The window for a petition opens. After a death or life sentence in presence the file goes to the Court of Cassation by itself; a conviction in absence waits for the accused.',
      ar: 'تبدأ مدة الطعن تمييزاً. بعد حكم وجاهي بالإعدام أو المؤبد تُرسل الدعوى تلقائياً إلى محكمة التمييز، وينتظر حكم الإدانة الغيابي حضور المحكوم عليه.',
    },
  ),
  SURRENDERED: reported(
    court,
    noFields,
    { en: 'The person judged in absence has come', ar: 'حضر المحكوم عليه غيابياً' },
    { en: 'The time to object to the judgment begins.', ar: 'تبدأ مدة الاعتراض على الحكم.' },
  ),
  OBJECTION_FILED: reported(
    court,
    z.strictObject({ reference: token({ label: { en: 'Number of the objection', ar: 'رقم الاعتراض' } }) }),
    { en: 'Objection to the judgment in absence', ar: 'الاعتراض على الحكم الغيابي' },
    { en: 'The court hears the case anew.', ar: 'تنظر المحكمة الدعوى مجدداً.' },
  ),
  PETITION_FILED: reported(
    [...court, 'legalAid'],
    z.strictObject({ reference: token({ label: { en: 'Number of the petition', ar: 'رقم اللائحة التمييزية' } }) }),
    { en: 'Petition to the Court of Cassation', ar: 'تقديم طعن تمييزي' },
    { en: 'The judgment waits for the Court of Cassation.', ar: 'ينتظر الحكم قرار محكمة التمييز.' },
  ),
  FILE_SENT_TO_CASSATION: reported(
    court,
    z.strictObject({
      reference: token({ label: { en: 'Number of the letter', ar: 'رقم الكتاب' } }),
      note: optional(longText({ label: { en: 'Note on the file', ar: 'مذكرة الإرسال' }, dataClass: 'K3' })),
    }),
    { en: 'File sent to the Court of Cassation', ar: 'إرسال الدعوى إلى محكمة التمييز' },
    {
      en: 'The duty of the law after a death or life sentence is done.',
      ar: 'يُعدّ الواجب القانوني بعد حكم الإعدام أو المؤبد منجزاً.',
    },
  ),
  CASSATION_DECIDED: reported(
    court,
    z.strictObject({
      decision,
      result: choice(cassationWords, { label: { en: 'Decision', ar: 'القرار' } }),
      outcome: optional(choice(outcomeWords, { label: { en: 'Judgment as amended', ar: 'الحكم بعد التعديل' } })),
    }),
    { en: 'Court of Cassation decided', ar: 'قرار محكمة التمييز' },
    { en: 'The judgment is final, or the trial begins anew.', ar: 'يصبح الحكم باتاً أو تُعاد المحاكمة.' },
  ),
  JUDGMENT_ENFORCED: reported(
    [...court, 'custodyOfficer'],
    noFields,
    { en: 'Judgment carried out', ar: 'نُفذ الحكم' },
    {
      en: 'The sentence has begun, or the acquitted are free. Redress stays open until it is settled.',
      ar: 'بدأ تنفيذ العقوبة أو أُطلق سراح من بُرّئ. يبقى جبر الضرر مفتوحاً حتى يُسوّى.',
    },
  ),
  RETRIAL_REQUESTED: reported(
    [...lawyers, 'unitHead'],
    z.strictObject({ reference: token({ label: { en: 'Number of the request', ar: 'رقم الطلب' } }) }),
    { en: 'Review of a final judgment requested', ar: 'طلب إعادة المحاكمة' },
    {
      en: 'The way for a convicted person who turns out to be a victim. The procedure does not end before the court decides.',
      ar: 'السبيل لمن أُدين ثم تبيّن أنه ضحية. لا ينتهي الإجراء قبل أن تبت المحكمة.',
    },
  ),
  RETRIAL_DECIDED: reported(
    court,
    z.strictObject({ decision, granted: yesNo({ label: { en: 'Granted', ar: 'قُبل الطلب' } }) }),
    { en: 'Decision on the review', ar: 'البت في طلب إعادة المحاكمة' },
    { en: 'If granted, the court begins anew.', ar: 'إذا قُبل تُعاد المحاكمة.' },
  ),
} as const satisfies Record<string, EventDefinition>;
