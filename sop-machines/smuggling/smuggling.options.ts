import type { Words } from '../kernel/words.js';

type Options = Record<string, Words>;

/** What makes a person vulnerable; the last three make the smuggling aggravated (Smuggling Protocol art. 6(3)). */
export const vulnerabilityWords = {
  pregnant: { en: 'Pregnant', ar: 'حامل' },
  ill: { en: 'Ill or injured', ar: 'مريض أو مصاب' },
  disability: { en: 'Disability', ar: 'إعاقة' },
  elderly: { en: 'Elderly', ar: 'مسن' },
  familySeparated: { en: 'Separated from family', ar: 'منفصل عن أسرته' },
  violence: { en: 'Survivor of violence', ar: 'ناجٍ من عنف' },
  lifeEndangered: { en: 'Life was endangered on the way', ar: 'تعرّضت حياته للخطر في الطريق' },
  degraded: { en: 'Inhuman or degrading treatment', ar: 'معاملة لا إنسانية أو مهينة' },
  exploited: { en: 'Exploited on the way', ar: 'تعرّض للاستغلال في الطريق' },
} as const satisfies Options;
export type Vulnerability = keyof typeof vulnerabilityWords;

/** What follows from vulnerability and TIP screening and the asylum check, for one person. */
export const outcomeWords = {
  tipPresumed: { en: 'Presumed victim of trafficking', ar: 'ضحية اتجار مفترضة' },
  asylumClaim: { en: 'Asylum claim or other protection need', ar: 'طلب لجوء أو حاجة حماية أخرى' },
  childAlone: { en: 'Child alone', ar: 'طفل بمفرده' },
  aggravatedSmuggling: { en: 'Victim of aggravated smuggling', ar: 'ضحية تهريب مشدد' },
  noSpecialNeed: { en: 'No special need found', ar: 'لم تظهر حاجة خاصة' },
} as const satisfies Options;
export type Outcome = keyof typeof outcomeWords;

/** Lawful ways on for one person. A removal is reported as such and is no choice here. */
export const solutionWords = {
  victimProtection: { en: 'Protection as a victim', ar: 'الحماية بوصفه ضحية' },
  asylumProcedure: { en: 'Asylum procedure', ar: 'إجراءات اللجوء' },
  childTrack: { en: 'Child protection', ar: 'حماية الطفل' },
  familyReunited: { en: 'Reunited with the family', ar: 'لم الشمل مع الأسرة' },
  residence: { en: 'Permit to stay', ar: 'إذن بالإقامة' },
  voluntaryReturn: { en: 'Voluntary return', ar: 'العودة الطوعية' },
  suspectCustody: { en: 'In custody as a suspect', ar: 'موقوف بصفة متهم' },
  buried: { en: 'Buried with dignity', ar: 'دُفن بكرامة' },
  bodyReturned: { en: 'Body handed to the family or state', ar: 'سُلّم الجثمان إلى الأسرة أو الدولة' },
} as const satisfies Options;

/** Roles on the offender side. */
export const offenderRoleWords = {
  organiser: { en: 'Organiser', ar: 'المنظِّم' },
  recruiter: { en: 'Recruiter', ar: 'المستقطِب' },
  driver: { en: 'Driver or pilot of the boat', ar: 'السائق أو قائد القارب' },
  guide: { en: 'Guide', ar: 'الدليل' },
  document: { en: 'Maker of documents', ar: 'مزوّر الوثائق' },
  money: { en: 'Money handler', ar: 'متولي الأموال' },
  safeHouse: { en: 'Keeper of a safe house', ar: 'صاحب المأوى السري' },
  migrantForcedToHelp: { en: 'Migrant forced to help', ar: 'مهاجر أُكره على المساعدة' },
} as const satisfies Options;
export type OffenderRole = keyof typeof offenderRoleWords;

export const chargeGroundWords = {
  beingSmuggled: {
    en: 'Having been smuggled: entry or stay without papers',
    ar: 'كونه مهرَّباً: الدخول أو الإقامة دون وثائق',
  },
  smuggling: { en: 'Smuggling of migrants', ar: 'تهريب المهاجرين' },
  otherOffence: { en: 'Another offence of their own', ar: 'جريمة أخرى ارتكبها بنفسه' },
} as const satisfies Options;

/** Help without financial or other material benefit is no smuggling (Smuggling Protocol art. 3 and 6). */
export const noBenefitWords = {
  family: { en: 'Help among family', ar: 'مساعدة بين أفراد الأسرة' },
  humanitarian: { en: 'Humanitarian help', ar: 'مساعدة إنسانية' },
  noProof: { en: 'No benefit was found', ar: 'لم تظهر أي منفعة' },
} as const satisfies Options;
