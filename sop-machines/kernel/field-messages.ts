import type { Words } from './words.js';

/** What a form says about a field that zod's own texts do not cover. Schemas take the English text; the API gives the reader's. */
export const fieldMessages = {
  unsayable: {
    en: 'must not contain the NUL character (U+0000) or half of a surrogate pair',
    ar: 'يجب ألا يحتوي على محرف NUL (U+0000) أو على نصف زوج بديل',
  },
  token: {
    en: 'letters, digits and -/. only, at most 60; a token, never a name',
    ar: 'أحرف لاتينية وأرقام والرموز -/. فقط، 60 محرفاً على الأكثر؛ رمز لا اسم',
  },
  sha256: {
    en: 'the 64 hexadecimal digits of a SHA-256 value',
    ar: 'أرقام قيمة SHA-256 الأربعة والستون بالنظام الست عشري',
  },
  sha512: {
    en: 'the 128 hexadecimal digits of a SHA-512 value',
    ar: 'أرقام قيمة SHA-512 المئة والثمانية والعشرون بالنظام الست عشري',
  },
  outOfRange: {
    en: 'must lie between the years 1900 and 2199',
    ar: 'يجب أن يقع بين عامي 1900 و2199',
  },
  timeOfDay: { en: 'a time of day as HH:MM', ar: 'وقت من اليوم بالصيغة HH:MM' },
  closesLater: { en: 'must be later than the opening hour', ar: 'يجب أن يكون بعد ساعة الافتتاح' },
  offsetDates: {
    en: 'the first offset has no date, and every later one says from when it holds',
    ar: 'الفارق الأول بلا تاريخ، وكل فارق لاحق يبيّن متى يبدأ سريانه',
  },
  offsetOrder: { en: 'later offsets must follow each other in time', ar: 'يجب أن تتتابع الفوارق اللاحقة زمنياً' },
  someDayOpen: {
    en: 'leave at least one day of the week open; close single dates in closures',
    ar: 'اترك يوماً واحداً من الأسبوع مفتوحاً على الأقل؛ وأغلق التواريخ المفردة ضمن أيام الإغلاق',
  },
  closedOnce: { en: 'is closed already; give each date once', ar: 'مغلق سابقاً؛ أدخل كل تاريخ مرة واحدة' },
  oneKindOfHours: {
    en: 'overlaps other special hours; a date can have one kind of hours',
    ar: 'يتداخل مع ساعات خاصة أخرى؛ لا يكون لليوم إلا دوام واحد',
  },
  firstDate: { en: 'must not be before the first date', ar: 'يجب ألا يسبق التاريخ الأول' },
} as const satisfies Record<string, Words>;
