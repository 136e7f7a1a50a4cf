import type { Words } from '../kernel/words.js';

type Options = Record<string, Words>;

/** Where a person can be placed. */
export const placeWords = {
  emergencyCentre: { en: 'Centre for first stays', ar: 'مركز إيواء أولي' },
  hospital: { en: 'Hospital', ar: 'مستشفى' },
  hotel: { en: 'Hotel or rented room', ar: 'فندق أو غرفة مستأجرة' },
  ngoShelter: { en: 'Shelter of an organisation', ar: 'مأوى منظمة غير حكومية' },
  stateShelter: { en: 'State shelter', ar: 'مأوى حكومي' },
  transitional: { en: 'Transitional housing', ar: 'سكن انتقالي' },
  independent: { en: 'Own home or with family', ar: 'سكن مستقل أو مع الأسرة' },
} as const satisfies Options;

/** How somebody left the place. */
export const leftWords = {
  voluntary: { en: 'Of their own will', ar: 'بإرادته' },
  asked: { en: 'Asked to leave', ar: 'طُلب منه المغادرة' },
  missing: { en: 'Missing', ar: 'مفقود' },
} as const satisfies Options;

/** On what a restriction of going out may rest; a rule of the house is none. */
export const restrictionBasisWords = {
  courtOrder: { en: 'Order of a court', ar: 'قرار محكمة' },
  publicHealth: { en: 'Order of the health authority', ar: 'قرار السلطة الصحية' },
} as const satisfies Options;

export const reviewOutcomeWords = {
  goesOn: { en: 'The plan goes on', ar: 'تستمر الخطة' },
  changed: { en: 'The plan is changed', ar: 'تُعدَّل الخطة' },
  aimsMet: { en: 'The aims are met', ar: 'تحققت الأهداف' },
} as const satisfies Options;

export const healthVisitWords = {
  seen: { en: 'Seen', ar: 'حضر' },
  declined: { en: 'Declined', ar: 'رفض' },
  notReached: { en: 'Could not be reached', ar: 'تعذّر الوصول إليه' },
  pastBeforeKnown: { en: 'The time had passed before it was known', ar: 'انقضى الموعد قبل العلم بالأمر' },
} as const satisfies Options;

export const stayWords = {
  temporary: { en: 'Temporary', ar: 'مؤقتة' },
  longer: { en: 'Longer or permanent', ar: 'طويلة الأمد أو دائمة' },
} as const satisfies Options;

export const leaveWords = {
  aimsMet: { en: 'Aims of the plan met', ar: 'تحققت أهداف الخطة' },
  ownWish: { en: 'Own wish', ar: 'رغبته' },
  returns: { en: 'Returns home', ar: 'العودة إلى الديار' },
  moves: { en: 'Moves to another place or programme', ar: 'الانتقال إلى مكان أو برنامج آخر' },
} as const satisfies Options;

/** What becomes of health appointments that are still to come. */
export const openHealthWords = {
  none: { en: 'None are open', ar: 'لا مواعيد قادمة' },
  handedOver: { en: 'Handed over to a provider', ar: 'سُلّمت إلى مقدّم رعاية' },
  declined: { en: 'Declined by the person', ar: 'رفضها الشخص' },
} as const satisfies Options;

export const exitTalkWords = {
  held: { en: 'Held', ar: 'أُجريت' },
  declined: { en: 'Declined by the person', ar: 'رفضها الشخص' },
  notReached: { en: 'The person could not be reached', ar: 'تعذّر الوصول إلى الشخص' },
} as const satisfies Options;
