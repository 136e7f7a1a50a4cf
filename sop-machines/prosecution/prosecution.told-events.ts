import { z } from 'zod';
import { noFields, told } from '../kernel/events.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personField, personFields, suspectField } from '../kernel/subjects.js';

/** What the case tells a prosecution. */
export const toldEvents = {
  REFERRED: told(
    noFields,
    { en: 'File referred to the court', ar: 'إحالة الدعوى إلى المحكمة' },
    { en: 'The court is asked for a hearing.', ar: 'يُطلب من المحكمة تحديد موعد للجلسة.' },
  ),
  /** The judge closed the investigation: there will be no trial. What is open for the victims goes on. */
  NOT_REFERRED: told(
    noFields,
    { en: 'Investigation closed without a trial', ar: 'غلق التحقيق دون إحالة' },
    { en: 'There is no trial. Redress and grievances go on.', ar: 'لا محاكمة. يستمر جبر الضرر والتظلمات.' },
  ),
  VICTIM_JOINED: told(
    z.strictObject(personFields),
    { en: 'Another presumed victim', ar: 'ضحية مفترضة أخرى' },
    { en: 'The person is told the rights to redress.', ar: 'يُبلَّغ الشخص بحقه في جبر الضرر.' },
  ),
  /** From `FORCED_ROLE_REPORTED`: somebody who is or may be charged may have been forced. */
  FORCED_ROLE_TOLD: told(
    z.strictObject({ personId: personField }),
    { en: 'Forced role reported', ar: 'الإبلاغ عن دور قسري' },
    { en: 'The non-punishment review opens.', ar: 'تُفتح مراجعة عدم المعاقبة.' },
  ),
  /** From `VICTIM_PRESUMED` or `RECOGNITION_DECIDED` where the person is accused in this case. */
  ACCUSED_FOUND_VICTIM: told(
    z.strictObject({ personId: personField }),
    { en: 'An accused person is found to be a victim', ar: 'تبيّن أن متهماً ضحية' },
    {
      en: 'The non-punishment review opens; after a conviction the way of review is taken.',
      ar: 'تُفتح مراجعة عدم المعاقبة، وبعد الإدانة يُسلك طريق إعادة النظر.',
    },
  ),
  /** Somebody judged in absence was arrested or came of their own accord. */
  ACCUSED_TAKEN: told(
    z.strictObject({ suspectId: suspectField }),
    { en: 'The absent accused is in custody', ar: 'أصبح المتهم الغائب موقوفاً' },
    { en: 'The time to object to the judgment begins.', ar: 'تبدأ مدة الاعتراض على الحكم.' },
  ),
} as const satisfies Record<string, EventDefinition>;
