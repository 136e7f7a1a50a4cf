import { z } from 'zod';
import { told } from '../kernel/events.js';
import { choice, instant, line, longText, optional, token, yesNo } from '../kernel/fields.js';
import { dangerCauses } from '../kernel/hooks.js';
import type { EventDefinition } from '../kernel/sop.js';
import { suspectField } from '../kernel/subjects.js';
import { threatChannelWords } from './risk.options.js';

/** Whoever stands near the person may say that the danger has changed. */
export const witnesses = [
  'caseOfficer',
  'riskAssessor',
  'victimAdvocate',
  'caseWorker',
  'shelterManager',
  'childProtectionOfficer',
  'investigator',
  'dutyOfficer',
  'supervisor',
] as const;
const account = optional(longText({ label: { en: 'What happened', ar: 'ما حدث' }, dataClass: 'K3' }));
const assessedWithinHours = {
  en: 'The risk is assessed anew within four hours, counted from when it happened.',
  ar: 'يُعاد تقييم الخطر خلال أربع ساعات من وقت وقوعه.',
};

const seen = <Shape extends z.ZodRawShape>(
  shape: Shape,
  title: EventDefinition['title'],
  consequence: EventDefinition['consequence'] = assessedWithinHours,
) => ({ schema: z.strictObject({ ...shape, account }), roles: witnesses, from: 'person', title, consequence }) as const;

/** What may change the danger: as people report it here, and as the case tells it. */
export const dangerEvents = {
  THREAT_RECEIVED: seen(
    {
      channel: choice(threatChannelWords, { label: { en: 'How', ar: 'الوسيلة' } }),
      othersToo: yesNo({
        label: { en: 'Others of this case are threatened as well', ar: 'التهديد يشمل آخرين في هذه القضية' },
      }),
    },
    { en: 'Threat received', ar: 'ورد تهديد' },
  ),
  SUSPECT_RELEASED: seen({}, { en: 'A suspect is seen free', ar: 'شوهد متهم مخلىً سبيله' }),
  SUSPECT_ESCAPED: seen({}, { en: 'A suspect is said to have escaped', ar: 'ورد أن متهماً هرب' }),
  BEFORE_HEARING: seen(
    { hearingAt: instant({ label: { en: 'Hearing', ar: 'موعد الجلسة' } }) },
    { en: 'A hearing is near', ar: 'اقتراب جلسة' },
  ),
  BEFORE_RETURN: seen({}, { en: 'A return is near', ar: 'اقتراب العودة' }),
  LOCATION_KNOWN: seen(
    {},
    { en: 'The place of stay is known to those who are feared', ar: 'انكشف مكان الإقامة لمن يُخشى منهم' },
    {
      en: 'The unit head is alarmed; the risk is assessed anew within four hours.',
      ar: 'يُنبَّه رئيس الوحدة ويُعاد تقييم الخطر خلال أربع ساعات.',
    },
  ),
  MOVED: seen(
    { place: optional(line({ label: { en: 'New place', ar: 'المكان الجديد' }, dataClass: 'K5' })) },
    { en: 'The person moved', ar: 'انتقل الشخص' },
  ),
  STAFF_THREAT: seen(
    { staffId: token({ label: { en: 'Token of the member of staff', ar: 'رمز الموظف' } }) },
    { en: 'Staff threatened', ar: 'تهديد أحد العاملين' },
    {
      en: 'The unit head is alarmed; the danger to the member of staff and to this person is assessed.',
      ar: 'يُنبَّه رئيس الوحدة ويُقيَّم الخطر على الموظف وعلى هذا الشخص.',
    },
  ),
  DATA_LEAK: seen(
    {},
    { en: 'Data about the person leaked', ar: 'تسربت بيانات عن الشخص' },
    {
      en: 'The data protection officer is told and owes a report; everybody of the case is assessed anew.',
      ar: 'يُبلَّغ مسؤول حماية البيانات وعليه تقديم تقرير، ويُعاد تقييم الخطر على جميع أطراف القضية.',
    },
  ),
  MISSING: seen(
    {},
    { en: 'The person is missing', ar: 'فُقد الشخص' },
    {
      en: 'The unit head is alarmed at once; the person is reported missing within the hour.',
      ar: 'يُنبَّه رئيس الوحدة فوراً ويُبلَّغ عن الفقدان خلال ساعة.',
    },
  ),
  FOUND_AGAIN: seen({}, { en: 'The person is back', ar: 'عاد الشخص' }),
  DANGER_TOLD: told(
    z.strictObject({ cause: choice(dangerCauses, { label: { en: 'Cause', ar: 'السبب' } }) }),
    { en: 'The case reports a danger', ar: 'أبلغت القضية عن خطر' },
    assessedWithinHours,
  ),
  RELEASE_ORDERED: told(
    z.strictObject({ suspectId: suspectField }),
    { en: 'Release of a suspect ordered', ar: 'صدر قرار بإخلاء سبيل متهم' },
    {
      en: 'The person is warned at latest at the release, and the risk is assessed anew.',
      ar: 'يُنبَّه الشخص في موعد أقصاه إخلاء السبيل، ويُعاد تقييم الخطر.',
    },
  ),
  RELEASE_WARNING_SETTLED: told(
    z.strictObject({
      suspectId: suspectField,
      warned: yesNo({
        label: { en: 'The person was warned', ar: 'نُبّه الشخص' },
        help: { en: 'No: the warning was waived, or the order is off.', ar: 'لا: استُغني عن التنبيه أو أُلغي القرار.' },
      }),
    }),
    { en: 'Warning of the release settled', ar: 'حُسم أمر التنبيه إلى إخلاء السبيل' },
    { en: 'The clock of the warning ends.', ar: 'تنتهي مهلة التنبيه.' },
  ),
} as const satisfies Record<string, EventDefinition>;
