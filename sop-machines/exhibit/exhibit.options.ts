import type { Role } from '../kernel/roles.js';
import type { Words } from '../kernel/words.js';

/** What an exhibit is. A victim's own papers go back early (policy); everything else waits for a decision. */
export const exhibitKinds = {
  document: { en: 'Document', ar: 'وثيقة' },
  victimDocument: { en: "A victim's own identity or travel document", ar: 'وثيقة هوية أو سفر تعود للضحية' },
  device: { en: 'Telephone, computer or data carrier', ar: 'هاتف أو حاسوب أو وسيط بيانات' },
  recording: { en: 'Recording or data set', ar: 'تسجيل أو مجموعة بيانات' },
  biological: { en: 'Biological sample', ar: 'عيّنة بيولوجية' },
  clothing: { en: 'Clothing', ar: 'ملابس' },
  weapon: { en: 'Weapon', ar: 'سلاح' },
  drugs: { en: 'Drugs', ar: 'مواد مخدرة' },
  money: { en: 'Money or valuables', ar: 'نقود أو أشياء ثمينة' },
  vehicle: { en: 'Vehicle or vessel', ar: 'مركبة أو زورق' },
  other: { en: 'Another item', ar: 'شيء آخر' },
} as const satisfies Record<string, Words>;

/** Where an exhibit is kept. `scene`: still with those who collected it. */
export const places = {
  scene: { en: 'With those who collected it', ar: 'لدى من ضبطه' },
  store: { en: 'Evidence store', ar: 'مخزن المبرزات' },
  lab: { en: 'Laboratory', ar: 'المختبر' },
  court: { en: 'Court', ar: 'المحكمة' },
} as const satisfies Record<string, Words>;
export type Place = keyof typeof places;

/** Where an exhibit can be handed over to. */
export const destinations = { store: places.store, lab: places.lab, court: places.court };

export const collectors = [
  'firstResponder',
  'caseOfficer',
  'investigator',
  'borderOfficer',
  'evidenceCustodian',
] as const satisfies readonly Role[];
/** Who answers for an exhibit at each place: they offer it, and accept what comes there. */
export const keepersOf: Readonly<Record<Place, readonly [Role, ...Role[]]>> = {
  scene: collectors,
  store: ['evidenceCustodian'],
  lab: ['forensicLab'],
  court: ['courtClerk'],
};
export const keepers = [...collectors, 'forensicLab', 'courtClerk'] as const;

export const refusalReasons = {
  sealBroken: { en: 'The seal is broken', ar: 'الختم مكسور' },
  sealDiffers: { en: 'The number of the seal is another one', ar: 'رقم الختم مختلف' },
  notAnnounced: { en: 'Not announced, or papers are missing', ar: 'غير مُعلن عنه أو أوراقه ناقصة' },
  wrongItem: { en: 'Not the item that was offered', ar: 'ليس المبرز المعروض' },
  noCapacity: { en: 'It cannot be taken in now', ar: 'لا يمكن استلامه الآن' },
  other: { en: 'Another reason', ar: 'سبب آخر' },
} as const satisfies Record<string, Words>;

export const openingReasons = {
  examination: { en: 'Examination', ar: 'الفحص' },
  acquisition: { en: 'Acquisition of data', ar: 'استحصال البيانات' },
  hearing: { en: 'Shown at a hearing', ar: 'العرض في الجلسة' },
  inventory: { en: 'Inventory', ar: 'الجرد' },
  repacking: { en: 'Repacking', ar: 'إعادة التغليف' },
} as const satisfies Record<string, Words>;

export const disposals = {
  returned: { en: 'Return to its owner', ar: 'الإعادة إلى صاحبه' },
  destroyed: { en: 'Destruction', ar: 'الإتلاف' },
  confiscated: { en: 'Confiscation', ar: 'المصادرة' },
  archived: { en: 'Keeping with the file', ar: 'الحفظ مع الدعوى' },
} as const satisfies Record<string, Words>;

export const disposalBases = {
  finalJudgment: { en: 'Final judgment', ar: 'حكم اكتسب الدرجة القطعية' },
  judgeOrder: { en: "Judge's order", ar: 'أمر القاضي' },
} as const satisfies Record<string, Words>;
