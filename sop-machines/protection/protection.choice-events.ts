import { z } from 'zod';
import { noFields, told } from '../kernel/events.js';
import { choice, confirmed, date, longText, optional, wholeNumber } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { removalEvents } from '../screening/removal-events.js';
import { stayWords } from './protection.options.js';
import { carers, carersAndOfficer } from './protection.roles.js';

const ownWill = {
  ownWill: confirmed({
    label: { en: 'Said freely, after the rights were explained', ar: 'قالها بحرية بعد شرح الحقوق' },
  }),
};

/** What the person decides, and what others may not do meanwhile. */
export const choiceEvents = {
  ...removalEvents,
  REFLECTION_STARTED: {
    schema: noFields,
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Reflection period begins', ar: 'بدأت فترة التفكير' },
    consequence: {
      en: 'No interview about the offence and no removal until it ends.',
      ar: 'لا مقابلة بشأن الجريمة ولا إبعاد حتى تنتهي.',
    },
  },
  REFLECTION_EXTENDED: {
    schema: z.strictObject({
      days: wholeNumber({ min: 1, max: 180 }, { label: { en: 'More days', ar: 'أيام إضافية' } }),
      reason: longText({ label: { en: 'Reason', ar: 'السبب' }, dataClass: 'K3' }),
    }),
    roles: ['caseWorker', 'legalAid', 'supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Reflection period extended', ar: 'مُدّدت فترة التفكير' },
    consequence: { en: 'It ends as many days later, once.', ar: 'تتأخر نهايتها بعدد الأيام، مرة واحدة.' },
  },
  DECIDES_TO_COOPERATE: {
    schema: z.strictObject(ownWill),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Decides to help the investigation', ar: 'قرر التعاون مع التحقيق' },
    consequence: {
      en: 'The reflection period ends and an interview can be planned. Shelter and care do not change.',
      ar: 'تنتهي فترة التفكير ويمكن التخطيط لمقابلة. لا يتغير الإيواء ولا الرعاية.',
    },
  },
  DECIDES_NOT_TO: {
    schema: z.strictObject(ownWill),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Decides not to', ar: 'قرر عدم التعاون' },
    consequence: {
      en: 'The reflection period runs to its end. Shelter and care do not change; the case is not closed by it.',
      ar: 'تستمر فترة التفكير حتى نهايتها. لا يتغير الإيواء ولا الرعاية، ولا تُغلق القضية بذلك.',
    },
  },
  INTERVIEW_REQUESTED: {
    schema: noFields,
    roles: ['investigator', 'caseOfficer', 'prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Interview requested', ar: 'طُلبت مقابلة' },
    consequence: {
      en: 'An interview is planned, outside of any reflection period.',
      ar: 'تُخطط مقابلة خارج أي فترة تفكير.',
    },
  },
  INTERVIEW_WISHED: {
    schema: z.strictObject(ownWill),
    roles: carers,
    from: 'person',
    title: { en: 'The person asks to be interviewed', ar: 'طلب الشخص إجراء مقابلة' },
    consequence: {
      en: 'An interview is planned; the reflection period goes on.',
      ar: 'تُخطط مقابلة وتستمر فترة التفكير.',
    },
  },
  STAY_GRANTED: {
    schema: z.strictObject({
      kind: choice(stayWords, { label: { en: 'Stay', ar: 'الإقامة' } }),
      until: optional(date({ label: { en: 'Until (if temporary)', ar: 'حتى (إن كانت مؤقتة)' } })),
    }),
    roles: [...carersAndOfficer, 'residencyOfficer'],
    from: 'person',
    title: { en: 'Stay granted', ar: 'مُنحت الإقامة' },
    consequence: {
      en: 'The end of a temporary stay is announced a month before.',
      ar: 'يُنبَّه إلى انتهاء الإقامة المؤقتة قبل شهر.',
    },
  },
  RETURN_ASKED: {
    schema: z.strictObject(ownWill),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Person wishes to return', ar: 'يرغب الشخص في العودة' },
    consequence: {
      en: 'A safe return is prepared. The wish can be taken back.',
      ar: 'تُعدّ عودة آمنة، ويمكن الرجوع عن الرغبة.',
    },
  },
  RETURN_NOT_WANTED: {
    schema: noFields,
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Return no longer wished', ar: 'لم يعد يرغب في العودة' },
    consequence: { en: 'Protection goes on as before.', ar: 'تستمر الحماية كما كانت.' },
  },
  AGE_DISPUTED: {
    schema: noFields,
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Age in doubt', ar: 'العمر محل شك' },
    consequence: {
      en: 'The child track starts at once; protection here goes on until it has taken over.',
      ar: 'يبدأ مسار الطفل فوراً، وتستمر الحماية هنا إلى أن يتولاها.',
    },
  },
  RIGHTS_EXPLAINED: told(
    noFields,
    { en: 'Rights explained', ar: 'شُرحت الحقوق' },
    { en: 'The person knows the rights.', ar: 'الشخص على علم بحقوقه.' },
  ),
  VICTIM_RECOGNISED: told(
    noFields,
    { en: 'Formally recognised', ar: 'اعتُرف به رسمياً' },
    { en: 'Protection goes on.', ar: 'تستمر الحماية.' },
  ),
  PRESUMPTION_ENDED: told(
    noFields,
    { en: 'Screening ended with a negative', ar: 'انتهى الفرز بقرار سلبي' },
    { en: 'Help is not cut off: an orderly exit is planned.', ar: 'لا تُقطع المساعدة: تُخطط مغادرة منظمة.' },
  ),
  CHILD_TRACK_STARTED: told(
    noFields,
    { en: 'Child track has taken over', ar: 'تولى مسار الطفل الأمر' },
    { en: 'The protection of adults ends.', ar: 'تنتهي حماية البالغين.' },
  ),
} satisfies Record<string, EventDefinition>;
