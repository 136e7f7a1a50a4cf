import { z } from 'zod';
import { choice, date, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { arrestEndWords, confirmationWords, treatyWords } from './cooperation.options.js';

const desk: readonly Role[] = ['mlaDesk', 'ncbDesk', 'prosecutor', 'caseOfficer', 'investigator'];
const account = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });
const informationId = token({
  label: { en: 'Token of the information', ar: 'رمز المعلومة' },
  help: { en: 'Such as I-1.', ar: 'مثل I-1.' },
});
const until = optional(
  date({
    label: { en: 'Lasts until', ar: 'يستمر حتى' },
    help: { en: 'Only outside the Riyadh Agreement.', ar: 'فقط خارج اتفاقية الرياض.' },
  }),
);

/** Beside the course of a request: what police tell each other, and a person held for extradition. */
export const sideEvents = {
  POLICE_INFORMATION_RECEIVED: {
    schema: z.strictObject({ informationId, content: account('Information', 'المعلومة') }),
    roles: desk,
    from: 'person',
    title: { en: 'Information from another police', ar: 'معلومة من شرطة أخرى' },
    consequence: { en: 'It may lead further; it is no evidence.', ar: 'يُستأنس بها ولا تُعد دليلاً.' },
  },
  INFORMATION_CONFIRMED: {
    schema: z.strictObject({
      informationId,
      by: choice(confirmationWords, { label: { en: 'Confirmed by', ar: 'تأكدت بواسطة' } }),
    }),
    roles: ['prosecutor', 'investigativeJudge', 'mlaDesk'],
    from: 'person',
    title: { en: 'Information confirmed', ar: 'تأكيد المعلومة' },
    consequence: { en: 'It can be used as evidence.', ar: 'يجوز استعمالها دليلاً.' },
  },
  INFORMATION_USED_AS_EVIDENCE: {
    schema: z.strictObject({ informationId, digital: yesNo({ label: { en: 'Digital', ar: 'رقمي' } }) }),
    roles: ['prosecutor', 'investigator', 'caseOfficer'],
    from: 'person',
    title: { en: 'Information used as evidence', ar: 'استعمال المعلومة دليلاً' },
    consequence: { en: 'Its custody as an exhibit starts.', ar: 'تبدأ حيازتها مبرزاً.' },
  },
  PROVISIONALLY_ARRESTED: {
    schema: z.strictObject({
      treaty: choice(treatyWords, { label: { en: 'Under', ar: 'بموجب' } }),
      until,
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Provisionally arrested for extradition', ar: 'توقيف مؤقت لغرض التسليم' },
    consequence: {
      en: 'The papers must arrive before it ends: the clock counts from the arrest and stops for nothing.',
      ar: 'يجب أن تصل الأوراق قبل انتهائه: تُحتسب المدة من التوقيف ولا تتوقف لأي سبب.',
    },
  },
  ARREST_EXTENDED: {
    schema: z.strictObject({ until }),
    roles: desk,
    from: 'person',
    title: { en: 'Provisional arrest extended', ar: 'تمديد التوقيف المؤقت' },
    consequence: {
      en: 'Once only; under the Riyadh Agreement 60 days in all.',
      ar: 'مرة واحدة فقط، وبموجب اتفاقية الرياض ستون يوماً في المجموع.',
    },
  },
  PROVISIONAL_ARREST_ENDED: {
    schema: z.strictObject({ result: choice(arrestEndWords, { label: { en: 'How', ar: 'الكيفية' } }) }),
    roles: desk,
    from: 'person',
    title: { en: 'Provisional arrest ended', ar: 'انتهاء التوقيف المؤقت' },
    consequence: {
      en: 'After a release the risk to victims and witnesses is assessed anew.',
      ar: 'بعد إخلاء السبيل يُعاد تقييم الخطر على الضحايا والشهود.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
