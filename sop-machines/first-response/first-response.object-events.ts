import { z } from 'zod';
import { choice, optional, token, yesNo } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { exhibitField } from '../kernel/subjects.js';
import { objectKindWords } from './first-response.options.js';
import { responders } from './first-response.scene-events.js';

const collectors: readonly Role[] = [...responders, 'evidenceCustodian', 'investigator'];

/** Objects at the scene: each ends as an exhibit or is given back. */
export const objectEvents = {
  OBJECT_NOTED: {
    schema: z.strictObject({ exhibitId: exhibitField }),
    roles: collectors,
    from: 'person',
    title: { en: 'Object noted', ar: 'قيد شيء في الموقع' },
    consequence: {
      en: 'Before the scene is closed it is taken as an exhibit or released.',
      ar: 'قبل إغلاق الموقع يُضبط كمبرز أو يُترك.',
    },
  },
  EXHIBIT_FOUND: {
    schema: z.strictObject({
      exhibitId: exhibitField,
      kind: choice(objectKindWords, { label: { en: 'Kind', ar: 'النوع' } }),
      digital: yesNo({ label: { en: 'Digital', ar: 'رقمي' } }),
      takenFrom: optional(
        token({
          label: { en: 'Token of the person it was taken from', ar: 'رمز الشخص الذي أُخذ منه' },
          help: { en: 'Leave empty when it lay there.', ar: 'اتركه فارغاً إذا وُجد في المكان.' },
        }),
      ),
      reason: optional(
        choice(
          {
            evidence: { en: 'It proves the offence', ar: 'يثبت الجريمة' },
            safety: { en: 'It puts somebody in danger', ar: 'يعرّض شخصاً للخطر' },
            agreed: { en: 'The person agreed', ar: 'بموافقة الشخص' },
          },
          { label: { en: 'Why it is taken', ar: 'سبب الأخذ' } },
        ),
      ),
      receipt: optional(token({ label: { en: 'Number of the receipt given', ar: 'رقم الوصل المسلَّم' } })),
    }),
    roles: collectors,
    from: 'person',
    title: { en: 'Taken as an exhibit', ar: 'ضبط مبرز' },
    consequence: {
      en: 'Its chain of custody starts. What belongs to a victim is taken with a reason and a receipt only.',
      ar: 'تبدأ سلسلة حيازته. لا يؤخذ ما يخص الضحية إلا بسبب ووصل.',
    },
  },
  OBJECT_RELEASED: {
    schema: z.strictObject({ exhibitId: exhibitField }),
    roles: collectors,
    from: 'person',
    title: { en: 'Object released', ar: 'ترك شيء أو إعادته' },
    consequence: { en: 'It stays with its owner.', ar: 'يبقى لدى صاحبه.' },
  },
} as const satisfies Record<string, EventDefinition>;
