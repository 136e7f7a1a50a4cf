import { z } from 'zod';
import { storedSchema } from '../kernel/events.js';
import { choice, idOf, line, longText, optional, wholeNumber, yesNo } from '../kernel/fields.js';
import { languageWords } from '../kernel/options.js';

/** Who has the power to deal with an act by where it was done: federal Iraq or the Kurdistan Region (SOP-01 guard). */
export const placeOfActField = choice(
  {
    federal: { en: 'Federal Iraq', ar: 'العراق الاتحادي' },
    kri: { en: 'Kurdistan Region', ar: 'إقليم كوردستان' },
    abroad: { en: 'Abroad', ar: 'خارج العراق' },
    unknown: { en: 'Not known yet', ar: 'غير معروف بعد' },
  },
  { label: { en: 'Where the act was done', ar: 'مكان ارتكاب الفعل' } },
);
export type PlaceOfAct = z.infer<typeof placeOfActField>;

export const accusedOfficerField = optional(
  idOf('officer', {
    label: { en: 'An official of this system who is accused', ar: 'موظف في هذا النظام تتناوله الشكوى' },
    help: {
      en: 'The case will never be given to this person.',
      ar: 'لن تُسند القضية إلى هذا الشخص.',
    },
  }),
);

export const childField = yesNo({
  label: { en: 'A child is or may be affected', ar: 'يوجد طفل متضرر أو يُحتمل تضرره' },
  help: { en: 'Child protection is told at once.', ar: 'تُبلَّغ جهة حماية الطفل فوراً.' },
});

export const flagrantField = yesNo({
  label: { en: 'The offence is flagrant (happening now or just over)', ar: 'الجريمة مشهودة' },
  help: {
    en: 'The investigative judge and the prosecutor must be informed at once.',
    ar: 'يجب إخبار قاضي التحقيق والادعاء العام فوراً.',
  },
});

/**
 * The report form: what, where, when, who and how known. Anyone who knows of the act may report it, also without a name
 * (IQ CPC 23/1971 art. 1); so nothing here asks whether the reporter is the victim.
 */
export const Report = z.strictObject({
  channel: choice(
    {
      complaint: { en: 'Complaint in person', ar: 'شكوى حضورية' },
      hotline: { en: 'Hotline', ar: 'الخط الساخن' },
      organisation: { en: 'Organisation', ar: 'منظمة' },
      border: { en: 'Border post', ar: 'منفذ حدودي' },
      labour: { en: 'Labour inspection', ar: 'تفتيش العمل' },
      hospital: { en: 'Hospital', ar: 'مستشفى' },
      online: { en: 'Online', ar: 'عبر الإنترنت' },
      otherCase: { en: 'Another case', ar: 'قضية أخرى' },
      foreignRequest: { en: 'Foreign request', ar: 'طلب أجنبي' },
      selfReport: { en: 'The person affected', ar: 'الشخص المتضرر نفسه' },
    },
    { label: { en: 'How the report came in', ar: 'طريقة ورود الإخبار' } },
  ),
  whatHappened: longText({ label: { en: 'What happened', ar: 'ماذا حدث' }, dataClass: 'K3' }),
  where: optional(line({ label: { en: 'Where', ar: 'أين' }, dataClass: 'K3' })),
  when: optional(line({ label: { en: 'When', ar: 'متى' }, dataClass: 'K3' })),
  howKnown: choice(
    {
      happenedToMe: { en: 'It happened to the reporter', ar: 'وقع على المُخبِر نفسه' },
      saw: { en: 'The reporter saw it', ar: 'شاهده المُخبِر' },
      wasTold: { en: 'The reporter was told', ar: 'أُخبِر به المُخبِر' },
      officialDuty: { en: 'Official duty', ar: 'بحكم الوظيفة' },
      notSaid: { en: 'Not said', ar: 'لم يُذكر' },
    },
    { label: { en: 'How it is known', ar: 'كيف عُلم به' } },
  ),
  reporterName: optional(
    line({
      label: { en: 'Name of the reporter', ar: 'اسم المُخبِر' },
      help: { en: 'Leave empty for an anonymous report.', ar: 'اتركه فارغاً إذا كان الإخبار مجهول المصدر.' },
      dataClass: 'K2',
    }),
  ),
  reporterContact: optional(
    line({ label: { en: 'A safe way to reach the reporter', ar: 'وسيلة آمنة للاتصال بالمُخبِر' }, dataClass: 'K2' }),
  ),
  reporterLanguage: optional(choice(languageWords, { label: { en: 'Language of the reporter', ar: 'لغة المُخبِر' } })),
  accusedPersons: optional(longText({ label: { en: 'Persons accused', ar: 'الأشخاص المشكو منهم' }, dataClass: 'K3' })),
  accusedOfficerId: accusedOfficerField,
  placeOfAct: placeOfActField,
  personsAffected: wholeNumber(
    { min: 0, max: 9999 },
    { label: { en: 'Number of persons affected, as far as known', ar: 'عدد المتضررين بحسب المعلوم' } },
  ),
  inDanger: yesNo({ label: { en: 'Someone is in danger now', ar: 'يوجد شخص في خطر الآن' } }),
  childInvolved: childField,
  flagrant: flagrantField,
});

/** The report as it travels and is kept: personal content as record ids. */
export const StoredReport = storedSchema({ schema: Report });
/** The codes of a report that rules may read; of personal content only that it is there. */
export type StoredReport = Omit<z.infer<typeof Report>, 'whatHappened'>;

/** What an intake is born with: the stored report, and when it was received (ISO 8601 in UTC). */
export const IntakeInput = StoredReport.extend({ receivedAt: z.iso.datetime() });
export type IntakeInput = StoredReport & { receivedAt: string };
