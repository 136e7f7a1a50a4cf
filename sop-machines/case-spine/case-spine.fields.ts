import { z } from 'zod';
import { choice, idOf, optional, token, yesNo } from '../kernel/fields.js';
import { ageBandWords, consentWords, languageWords, priorityWords, serviceWords, sexWords } from '../kernel/options.js';
import { StoredReport } from '../intake/intake.fields.js';

export const personField = token({
  label: { en: 'Token of the person', ar: 'رمز الشخص' },
  help: { en: 'Such as P-1. Never a name.', ar: 'مثل P-1، وليس اسماً أبداً.' },
});

/** One need of one person: what a referral (SOP-04) is born from. */
export const needFields = {
  personId: personField,
  service: choice(serviceWords, { label: { en: 'Service', ar: 'الخدمة' } }),
  priority: choice(priorityWords, { label: { en: 'Priority', ar: 'الأولوية' } }),
  sex: choice(sexWords, { label: { en: 'Sex', ar: 'الجنس' } }),
  ageBand: choice(ageBandWords, { label: { en: 'Age', ar: 'العمر' } }),
  language: optional(choice(languageWords, { label: { en: 'Language', ar: 'اللغة' } })),
  disability: optional(
    yesNo({
      label: { en: 'Has a disability that the place must accommodate', ar: 'لديه إعاقة يجب أن تراعيها الجهة' },
      help: { en: 'Only organisations that can are asked.', ar: 'لا تُخاطَب إلا الجهات القادرة على ذلك.' },
    }),
  ),
  consent: choice(consentWords, { label: { en: 'Consent to this service', ar: 'الموافقة على هذه الخدمة' } }),
  consentedAgencyId: optional(
    idOf('agency', {
      label: { en: 'Only this organisation', ar: 'هذه المنظمة فقط' },
      help: { en: 'Leave empty when consent covers any organisation.', ar: 'اتركه فارغاً إذا شملت الموافقة أي منظمة.' },
    }),
  ),
};

type JSONType = z.infer<ReturnType<typeof z.json>>;

/** What a case is born with: the stored report of its intake, and when it was received (ISO 8601 in UTC). */
export const CaseInput = z.strictObject({ report: StoredReport, receivedAt: z.iso.datetime() });
export interface CaseInput {
  report: Record<string, JSONType>;
  receivedAt: string;
}
