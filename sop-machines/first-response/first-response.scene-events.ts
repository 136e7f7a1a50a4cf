import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional, wholeNumber, yesNo } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { abortWords, countReasonWords } from './first-response.options.js';

/** Who works at the scene; the first of them owns the response. */
export const responders: readonly Role[] = ['firstResponder', 'dutyOfficer', 'caseOfficer', 'supervisor'];
const commanders: readonly Role[] = ['dutyOfficer', 'supervisor', 'unitHead'];
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });
const number = (en: string, ar: string) => wholeNumber({ min: 0, max: 5000 }, { label: { en, ar } });

/** How the response goes on, from the way there to the end of the scene. */
export const sceneEvents = {
  SCENE_REPORTED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'First response begun', ar: 'بدأت الاستجابة الأولى' },
    consequence: { en: 'The responders are on their way.', ar: 'المستجيبون في الطريق.' },
  },
  ARRIVED: {
    schema: noFields,
    roles: responders,
    from: 'person',
    title: { en: 'Arrived at the scene', ar: 'الوصول إلى الموقع' },
    consequence: {
      en: 'The headcount is due two hours from now. Life comes first, then safety, then traces.',
      ar: 'يُستحق إغلاق العد خلال ساعتين. الحياة أولاً ثم الأمان ثم الآثار.',
    },
  },
  SCENE_SAFE: {
    schema: noFields,
    roles: responders,
    from: 'person',
    title: { en: 'The scene is safe', ar: 'الموقع آمن' },
    consequence: { en: 'Talks and searches may begin.', ar: 'يجوز بدء الحديث والتفتيش.' },
  },
  SCENE_UNSAFE: {
    schema: z.strictObject({ note: optional(note) }),
    roles: responders,
    from: 'person',
    title: { en: 'Danger at the scene', ar: 'خطر في الموقع' },
    consequence: {
      en: 'The supervisor is alarmed; everybody is brought to safety before anything else goes on.',
      ar: 'يُنبَّه المشرف ويُنقل الجميع إلى مكان آمن قبل أي عمل آخر.',
    },
  },
  MEDICAL_CHECK_DONE: {
    schema: noFields,
    roles: [...responders, 'medicalProvider'],
    from: 'person',
    title: { en: 'Everybody looked at for injuries', ar: 'فُحص الجميع تحرياً للإصابات' },
    consequence: { en: 'Who needs help at once is on the list.', ar: 'من يحتاج إلى إسعاف فوري مدرج في القائمة.' },
  },
  PERSONS_SEPARATED: {
    schema: noFields,
    roles: responders,
    from: 'person',
    title: { en: 'Victims and suspects apart', ar: 'فُصل الضحايا عن المتهمين' },
    consequence: {
      en: 'Nobody who may be a victim sees, hears or rides with a suspect.',
      ar: 'لا يرى من يُحتمل أنه ضحية متهماً ولا يسمعه ولا ينقل معه.',
    },
  },
  SCENE_SECURED: {
    schema: z.strictObject({
      photoLog: optional(longText({ label: { en: 'Photo log', ar: 'سجل الصور' }, dataClass: 'K3' })),
    }),
    roles: [...responders, 'evidenceCustodian', 'investigator'],
    from: 'person',
    title: { en: 'Scene secured', ar: 'تأمين مسرح الجريمة' },
    consequence: { en: 'From now on nothing is moved without an entry.', ar: 'لا يُنقل شيء من الآن دون قيد.' },
  },
  HEADCOUNT_CLOSED: {
    schema: z.strictObject({
      persons: number('Persons counted, the dead included', 'عدد الأشخاص، ومنهم المتوفون'),
      reason: optional(
        choice(countReasonWords, { label: { en: 'If it did not agree before: why', ar: 'سبب عدم التطابق سابقاً' } }),
      ),
      note: optional(note),
    }),
    roles: responders,
    from: 'person',
    title: { en: 'Headcount closed', ar: 'إغلاق العد' },
    consequence: {
      en: 'The count agrees with the list: everybody has a token.',
      ar: 'العدد مطابق للقائمة: لكل شخص رمز.',
    },
  },
  HEADCOUNT_MISMATCH: {
    schema: z.strictObject({ counted: number('Counted now', 'العدد الآن'), note: optional(note) }),
    roles: [...responders, 'shelterManager', 'custodyOfficer'],
    from: 'person',
    title: { en: 'The count does not agree', ar: 'العدد غير مطابق' },
    consequence: {
      en: 'The unit head is alarmed. The scene cannot be closed until the difference is explained.',
      ar: 'يُنبَّه رئيس الوحدة. لا يُغلق الموقع قبل توضيح الفرق.',
    },
  },
  MASS_CASUALTY: {
    schema: z.strictObject({ injured: number('Injured, about', 'عدد المصابين تقريباً') }),
    roles: [...responders, 'medicalProvider'],
    from: 'person',
    title: { en: 'Many hurt: mass casualty', ar: 'حادث جماعي: مصابون كثيرون' },
    consequence: {
      en: 'The unit head is alarmed, civil defence and hospitals are called. Saving life comes before every trace.',
      ar: 'يُنبَّه رئيس الوحدة ويُستدعى الدفاع المدني والمستشفيات. إنقاذ الأرواح مقدم على كل أثر.',
    },
  },
  SITUATION_REPORTED: {
    schema: z.strictObject({
      found: number('Found', 'عُثر عليهم'),
      dead: number('Dead', 'المتوفون'),
      missing: number('Missing', 'المفقودون'),
    }),
    roles: [...responders, 'medicalProvider'],
    from: 'person',
    title: { en: 'Situation reported', ar: 'تقديم الموقف' },
    consequence: { en: 'The next report is due in an hour.', ar: 'يُستحق الموقف التالي خلال ساعة.' },
  },
  MASS_CASUALTY_ENDED: {
    schema: noFields,
    roles: commanders,
    from: 'person',
    title: { en: 'Mass casualty over', ar: 'انتهاء الحادث الجماعي' },
    consequence: { en: 'The work at the scene goes on as usual.', ar: 'يستمر العمل في الموقع كالمعتاد.' },
  },
  SCENE_CLOSED: {
    schema: z.strictObject({
      persons: number('Persons accounted for at hand-over', 'عدد الأشخاص المحسوبين عند التسليم'),
      sceneLog: optional(longText({ label: { en: 'Scene log', ar: 'سجل الموقع' }, dataClass: 'K3' })),
    }),
    roles: responders,
    from: 'person',
    title: { en: 'Close the scene', ar: 'إغلاق الموقع' },
    consequence: {
      en: 'Every person has a hand-over and every object an entry. Open medical countdowns go on.',
      ar: 'لكل شخص تسليم ولكل شيء قيد. تستمر المهل الطبية المفتوحة.',
    },
  },
  ABORTED: {
    schema: z.strictObject({
      reason: choice(abortWords, { label: { en: 'Reason', ar: 'السبب' } }),
      anotherUnitGoes: yesNo({ label: { en: 'Somebody else takes care of it', ar: 'جهة أخرى تتولى الأمر' } }),
      note: optional(note),
    }),
    roles: commanders,
    from: 'person',
    title: { en: 'Break off the response', ar: 'إيقاف الاستجابة' },
    consequence: {
      en: 'The supervisor is alarmed. Nobody who was found is left behind.',
      ar: 'يُنبَّه المشرف. لا يُترك أحد ممن عُثر عليهم.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
