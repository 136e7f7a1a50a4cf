import type { Words } from '../kernel/words.js';

type Options = Record<string, Words>;

/** Where the responsibility for a person goes (SOP-02, "Ends"), and the other lawful ways to leave a scene. */
export const handOverWords = {
  shelter: { en: 'Shelter', ar: 'دار إيواء' },
  hospital: { en: 'Hospital', ar: 'مستشفى' },
  home: { en: 'Home', ar: 'المنزل' },
  custody: { en: 'Custody (suspects only)', ar: 'التوقيف (للمتهمين فقط)' },
  mortuary: { en: 'Mortuary', ar: 'الطب العدلي (حفظ الجثمان)' },
  ownWay: { en: 'Left freely, of their own will', ar: 'غادر بإرادته الحرة' },
} as const satisfies Options;

export const safePlaceWords = {
  shelter: handOverWords.shelter,
  hospital: handOverWords.hospital,
  home: handOverWords.home,
} as const satisfies Options;

/** Services that a first response asks for; child protection comes with the child track (SOP-06). */
export const urgentServiceWords = {
  medical: { en: 'Medical care', ar: 'الرعاية الطبية' },
  shelter: { en: 'Shelter', ar: 'الإيواء' },
  psychosocial: { en: 'Psychosocial first aid', ar: 'الإسعاف النفسي الأولي' },
  interpreter: { en: 'Interpreter', ar: 'الترجمة الشفوية' },
} as const satisfies Options;

export const basicsWords = {
  water: { en: 'Water and food', ar: 'ماء وطعام' },
  warmth: { en: 'Clothes and warmth', ar: 'ملابس وتدفئة' },
  rest: { en: 'A quiet place to rest', ar: 'مكان هادئ للراحة' },
  hygiene: { en: 'Toilet and hygiene', ar: 'مرافق صحية ومستلزمات نظافة' },
  call: { en: 'A call to somebody trusted', ar: 'مكالمة مع شخص موثوق' },
} as const satisfies Options;

export const medicalHelpWords = {
  medicOnScene: { en: 'A medic treats the person on the scene', ar: 'مسعف يعالج الشخص في الموقع' },
  ambulance: { en: 'Ambulance', ar: 'سيارة إسعاف' },
  hospital: { en: 'Brought to hospital', ar: 'نُقل إلى المستشفى' },
  declined: { en: 'The person declined, informed', ar: 'رفض الشخص بعد إعلامه' },
} as const satisfies Options;

/** No treatment is named: what a doctor gives stays with the doctor (data class K4). */
export const doctorOutcomeWords = {
  seenInTime: { en: 'Seen by a doctor', ar: 'عاينه طبيب' },
  declined: { en: 'The person declined, informed', ar: 'رفض الشخص بعد إعلامه' },
  tooLate: { en: 'No doctor was reached in time', ar: 'تعذّر الوصول إلى طبيب في الوقت المناسب' },
} as const satisfies Options;

export const objectKindWords = {
  phone: { en: 'Phone or other device', ar: 'هاتف أو جهاز آخر' },
  document: { en: 'Document', ar: 'وثيقة' },
  money: { en: 'Money', ar: 'نقود' },
  vehicle: { en: 'Vehicle', ar: 'مركبة' },
  weapon: { en: 'Weapon', ar: 'سلاح' },
  other: { en: 'Another object', ar: 'شيء آخر' },
} as const satisfies Options;

export const searcherWords = {
  female: { en: 'A woman', ar: 'امرأة' },
  male: { en: 'A man', ar: 'رجل' },
} as const satisfies Options;

export const countReasonWords = {
  miscounted: { en: 'Counted wrongly', ar: 'خطأ في العد' },
  found: { en: 'The person was found', ar: 'عُثر على الشخص' },
  searched: { en: 'Searched for; recorded as missing', ar: 'جرى البحث؛ سُجّل مفقوداً' },
} as const satisfies Options;

export const abortWords = {
  falseReport: { en: 'Nothing there: the report was wrong', ar: 'لا شيء في الموقع: الإخبار غير صحيح' },
  tooDangerous: { en: 'Too dangerous without more forces', ar: 'خطر لا يمكن مواجهته دون قوة إضافية' },
  ordered: { en: 'Ordered by the judge or the command', ar: 'بأمر القاضي أو القيادة' },
  otherUnit: { en: 'Another unit has taken over', ar: 'تولّت وحدة أخرى' },
} as const satisfies Options;
