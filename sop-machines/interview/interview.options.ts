import type { Role } from '../kernel/roles.js';
import type { Words } from '../kernel/words.js';

/** Who holds interviews. A child is heard only by somebody trained for it. */
export const interviewers = [
  'investigator',
  'caseOfficer',
  'childProtectionOfficer',
  'prosecutor',
  'investigativeJudge',
] as const satisfies readonly Role[];
/** Who may say that somebody is being coerced: whoever is in the room, and their superiors. */
export const watchers = [
  ...interviewers,
  'interpreter',
  'legalAid',
  'victimAdvocate',
  'guardian',
  'supervisor',
] as const;

export const sexChoices = {
  noPreference: { en: 'No preference', ar: 'لا تفضيل' },
  female: { en: 'A woman', ar: 'امرأة' },
  male: { en: 'A man', ar: 'رجل' },
} as const satisfies Record<string, Words>;
export const interviewerSexes = { female: sexChoices.female, male: sexChoices.male };

/** What ties an interpreter to the person or the case; only one who is tied to nobody may interpret. */
export const interpreterTies = {
  none: { en: 'No tie', ar: 'لا صلة' },
  relative: { en: 'Relative or friend of the person', ar: 'قريب أو صديق للشخص' },
  employer: { en: "From the employer's side", ar: 'من جهة صاحب العمل' },
  suspect: { en: 'Tie to a suspect', ar: 'صلة بمتهم' },
  other: { en: 'Another interest in the case', ar: 'مصلحة أخرى في القضية' },
} as const satisfies Record<string, Words>;

export const recordings = {
  video: { en: 'Video', ar: 'صوت وصورة' },
  audio: { en: 'Sound', ar: 'صوت' },
  refused: { en: 'Not wanted by the person: written only', ar: 'لا يرغب الشخص في التسجيل: تدوين كتابي فقط' },
} as const satisfies Record<string, Words>;

export const counselAnswers = {
  present: { en: 'A lawyer is present', ar: 'المحامي حاضر' },
  wanted: { en: 'A lawyer is wanted and has not come yet', ar: 'يطلب محامياً ولم يحضر بعد' },
  declined: { en: 'Declined after the offer was explained', ar: 'رفض بعد شرح العرض له' },
} as const satisfies Record<string, Words>;

export const guardianAnswers = {
  consents: { en: 'The guardian consents', ar: 'الوصي موافق' },
  courtInstead: { en: 'A court consents in place of the guardian', ar: 'المحكمة توافق بدلاً من الوصي' },
  refuses: { en: 'The guardian does not consent', ar: 'الوصي غير موافق' },
} as const satisfies Record<string, Words>;

export const postponements = {
  health: { en: 'Health', ar: 'الحالة الصحية' },
  fear: { en: 'Fear', ar: 'الخوف' },
  reflection: { en: 'Time to recover and decide', ar: 'فترة التعافي والتفكير' },
} as const satisfies Record<string, Words>;

export const repeatReasons = {
  newFacts: { en: 'New facts to be put to the person', ar: 'وقائع جديدة تُعرض على الشخص' },
  contradiction: { en: 'Contradiction with other evidence', ar: 'تعارض مع أدلة أخرى' },
  recordingLost: { en: 'The recording failed or was lost', ar: 'تعطل التسجيل أو فُقد' },
  personWishes: { en: 'The person wants to add something', ar: 'يرغب الشخص في إضافة شيء' },
  courtOrder: { en: 'Ordered by a court', ar: 'بقرار من المحكمة' },
} as const satisfies Record<string, Words>;

/** Those who may have the account (data class K3): a copy instead of a repeat. */
export const readers = {
  investigator: { en: 'Investigator', ar: 'المحقق' },
  prosecutor: { en: 'Public prosecution', ar: 'الادعاء العام' },
  investigativeJudge: { en: 'Investigative judge', ar: 'قاضي التحقيق' },
  trialCourt: { en: 'Trial court, as recorded testimony', ar: 'محكمة الموضوع، كشهادة مسجلة' },
  ownCounsel: { en: "The person's own lawyer", ar: 'محامي الشخص نفسه' },
} as const satisfies Record<string, Words>;
