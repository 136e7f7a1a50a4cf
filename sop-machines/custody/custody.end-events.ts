import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, line, longText, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { mannerWords, releaseKindWords, waiverWords, warningMethodWords } from './custody.options.js';

const reporters = ['custodyOfficer', 'caseOfficer', 'investigator', 'supervisor'] as const;
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });

/**
 * The arrest record. Beside the exact time (`occurredAt`): reason, place, first words and incident, the list of the Afghan
 * Code of Criminal Procedure of 2014 art. 86 as a good minimum. Never required: a clock of liberty waits for no paper.
 */
export const arrestRecord = {
  reason: optional(longText({ label: { en: 'Reason of the arrest', ar: 'سبب القبض' }, dataClass: 'K3' })),
  place: optional(line({ label: { en: 'Place', ar: 'المكان' }, dataClass: 'K3' })),
  firstWords: optional(
    longText({ label: { en: 'First words of the person', ar: 'أول ما قاله الشخص' }, dataClass: 'K3' }),
  ),
  incident: optional(longText({ label: { en: 'What happened', ar: 'ما حدث' }, dataClass: 'K3' })),
};

/** How custody begins and ends. */
export const endEvents = {
  SUSPECT_NAMED: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'Custody record opened', ar: 'فُتح سجل التوقيف' },
    consequence: { en: 'The clocks of custody begin with the arrest.', ar: 'تبدأ مدد التوقيف من وقت القبض.' },
  },
  ARRESTED: {
    schema: z.strictObject({
      manner: choice(mannerWords, { label: { en: 'How', ar: 'الكيفية' } }),
      ...arrestRecord,
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Taken into custody', ar: 'أُخذ إلى التوقيف' },
    consequence: {
      en: 'All clocks count from the moment liberty was taken, not from now.',
      ar: 'تُحتسب جميع المدد من لحظة سلب الحرية لا من الآن.',
    },
  },
  RELEASE_ORDERED: {
    schema: z.strictObject({
      kind: choice(releaseKindWords, { label: { en: 'Release', ar: 'إخلاء السبيل' } }),
      decisionNo: optional(token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } })),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Release ordered', ar: 'صدر قرار إخلاء السبيل' },
    consequence: {
      en: 'All clocks of detention end. The victim is warned before the release is carried out.',
      ar: 'تنتهي جميع مدد التوقيف. تُنبَّه الضحية قبل تنفيذ إخلاء السبيل.',
    },
  },
  VICTIM_WARNED: {
    schema: z.strictObject({
      method: optional(choice(warningMethodWords, { label: { en: 'How', ar: 'الكيفية' } })),
      note: optional(note),
    }),
    roles: ['caseOfficer', 'victimAdvocate', 'supervisor'],
    from: 'person',
    title: { en: 'Every victim concerned is warned', ar: 'نُبّهت كل ضحية معنية' },
    consequence: {
      en: 'The release can be carried out. Of several victims record each in the case; it says so when all know.',
      ar: 'يمكن تنفيذ إخلاء السبيل. عند تعدد الضحايا سجّل كلاً منها في القضية، وهي تُعلم بذلك متى علم الجميع.',
    },
  },
  VICTIM_WARNING_WAIVED: {
    schema: z.strictObject({
      reason: choice(waiverWords, { label: { en: 'Reason', ar: 'السبب' } }),
      note: optional(note),
    }),
    roles: ['supervisor', 'caseOfficer'],
    from: 'person',
    title: { en: 'Release without warning the victim', ar: 'إخلاء السبيل دون تنبيه الضحية' },
    consequence: {
      en: 'The reason stays on record and the supervisor is alarmed.',
      ar: 'يُحفظ السبب في السجل ويُنبَّه المشرف.',
    },
  },
  RELEASED: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Released', ar: 'أُخلي سبيله' },
    consequence: { en: 'This procedure ends.', ar: 'ينتهي هذا الإجراء.' },
  },
  ESCAPED: {
    schema: z.strictObject({ note: optional(note) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Escaped', ar: 'هرب' },
    consequence: {
      en: 'The clocks end; the unit head is alarmed and the case is told for the safety of victims and witnesses.',
      ar: 'تنتهي المدد، ويُنبَّه رئيس الوحدة وتُبلَّغ القضية حفاظاً على سلامة الضحايا والشهود.',
    },
  },
  DIED_IN_CUSTODY: {
    schema: z.strictObject({ note: optional(note) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Died', ar: 'توفي' },
    consequence: {
      en: 'The directorate and the prosecutor are alarmed; an inquiry must be opened.',
      ar: 'تُنبَّه المديرية والادعاء العام، ويجب فتح تحقيق.',
    },
  },
  INQUIRY_OPENED: {
    schema: z.strictObject({
      inquiryNo: token({ label: { en: 'Number of the inquiry', ar: 'رقم التحقيق' } }),
    }),
    roles: ['unitHead', 'supervisor', 'prosecutor'],
    from: 'person',
    title: { en: 'Inquiry into the death opened', ar: 'فُتح تحقيق في الوفاة' },
    consequence: { en: 'This procedure ends; the inquiry goes on.', ar: 'ينتهي هذا الإجراء ويستمر التحقيق.' },
  },
  TRANSFERRED_JURISDICTION: {
    schema: z.strictObject({
      receiptNo: token({ label: { en: 'Number of the receipt', ar: 'رقم محضر الاستلام' } }),
    }),
    roles: ['supervisor', 'unitHead', 'caseOfficer'],
    from: 'person',
    title: { en: 'Handed over to another jurisdiction', ar: 'سُلّم إلى ولاية قضائية أخرى' },
    consequence: {
      en: 'The receiver has signed for the person and for the running clocks; this procedure ends.',
      ar: 'وقّع المستلم على تسلّم الشخص والمدد الجارية؛ ينتهي هذا الإجراء.',
    },
  },
} satisfies Record<string, EventDefinition>;
