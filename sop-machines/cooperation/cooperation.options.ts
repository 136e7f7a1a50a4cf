import type { Words } from '../kernel/words.js';

export const requestTypeWords = {
  evidence: { en: 'Evidence (mutual legal assistance)', ar: 'أدلة (مساعدة قانونية متبادلة)' },
  hearing: { en: 'Hearing of a person', ar: 'سماع شخص' },
  extradition: { en: 'Extradition', ar: 'تسليم المجرمين' },
  assets: { en: 'Freezing or confiscation of assets', ar: 'تجميد أموال أو مصادرتها' },
  jointInvestigation: { en: 'Joint investigation', ar: 'تحقيق مشترك' },
  familyAndSafety: { en: 'Family and safety of a victim', ar: 'أسرة الضحية وسلامتها' },
} as const satisfies Record<string, Words>;

export const refusalGroundWords = {
  noDualCriminality: { en: 'No offence there', ar: 'انتفاء ازدواجية التجريم' },
  humanRights: { en: 'Human rights', ar: 'حقوق الإنسان' },
  sovereignty: { en: 'Sovereignty, security, public order', ar: 'السيادة أو الأمن أو النظام العام' },
  ownNational: { en: 'Own national', ar: 'المطلوب من مواطني الدولة' },
  pendingThere: { en: 'Proceedings there', ar: 'دعوى قائمة لدى الدولة' },
  form: { en: 'Form or translation', ar: 'الشكل أو الترجمة' },
  other: { en: 'Other', ar: 'سبب آخر' },
} as const satisfies Record<string, Words>;

export const requestEndWords = {
  noLongerNeeded: { en: 'No longer needed', ar: 'زوال الحاجة' },
  noUsableResult: { en: 'No usable result', ar: 'لا نتيجة صالحة للاستعمال' },
  finallyRefused: { en: 'Finally refused', ar: 'رُفض نهائياً' },
  neverAnswered: { en: 'Never answered', ar: 'لم يرد جواب' },
} as const satisfies Record<string, Words>;

/** By what information from another police became evidence. */
export const confirmationWords = {
  legalAssistance: { en: 'Executed request for legal assistance', ar: 'طلب مساعدة قانونية منفذ' },
  certificate: { en: 'Certificate of the judicial authority there', ar: 'شهادة من السلطة القضائية الأجنبية' },
  witness: { en: 'Witness heard by the court', ar: 'شاهد استمعت إليه المحكمة' },
} as const satisfies Record<string, Words>;

export const treatyWords = {
  riyadh: { en: 'Riyadh Arab Agreement 1983', ar: 'اتفاقية الرياض العربية 1983' },
  other: { en: 'Another treaty or law', ar: 'اتفاقية أو قانون آخر' },
} as const satisfies Record<string, Words>;

export const arrestEndWords = {
  papersReceived: { en: 'Extradition file received in time', ar: 'ورد ملف التسليم ضمن المدة' },
  surrendered: { en: 'Person surrendered', ar: 'سُلّم الشخص' },
  released: { en: 'Person released', ar: 'أُخلي سبيل الشخص' },
} as const satisfies Record<string, Words>;

/** Colours of INTERPOL notices that this field uses. */
export const noticeColourWords = {
  red: { en: 'Red: wanted for arrest', ar: 'حمراء: مطلوب القبض عليه' },
  blue: { en: 'Blue: information on a person', ar: 'زرقاء: معلومات عن شخص' },
  green: { en: 'Green: warning', ar: 'خضراء: تحذير' },
  yellow: { en: 'Yellow: missing person', ar: 'صفراء: شخص مفقود' },
  black: { en: 'Black: unidentified body', ar: 'سوداء: جثة مجهولة الهوية' },
  purple: { en: 'Purple: methods', ar: 'بنفسجية: أساليب إجرامية' },
} as const satisfies Record<string, Words>;

export const noticeAuthorityWords = {
  judge: { en: 'Judge', ar: 'القاضي' },
  guardian: { en: 'Guardian', ar: 'الوصي' },
  police: { en: 'Police', ar: 'الشرطة' },
} as const satisfies Record<string, Words>;

export const noticeEndWords = {
  found: { en: 'Found', ar: 'عُثر عليه' },
  groundGone: { en: 'Ground has gone', ar: 'زوال السبب' },
  harmful: { en: 'Does harm', ar: 'يسبب ضرراً' },
} as const satisfies Record<string, Words>;

export const consentMethodWords = {
  signed: { en: 'Signed', ar: 'موقَّعة' },
  thumbPrint: { en: 'Thumb print', ar: 'بصمة الإبهام' },
  recordedVoice: { en: 'Recorded voice', ar: 'تسجيل صوتي' },
  witnessed: { en: 'Witnessed', ar: 'بحضور شاهد' },
} as const satisfies Record<string, Words>;

export const travelDocumentWords = {
  passport: { en: 'Passport', ar: 'جواز سفر' },
  emergencyDocument: { en: 'Emergency travel document', ar: 'وثيقة سفر اضطرارية' },
  visa: { en: 'Visa or transit permit', ar: 'تأشيرة أو إذن عبور' },
} as const satisfies Record<string, Words>;

export const stayReasonWords = {
  danger: { en: 'Danger there', ar: 'خطر في بلد العودة' },
  bestInterests: { en: 'Best interests of the child', ar: 'مصلحة الطفل الفضلى' },
  proceedings: { en: 'Wants to see the case through', ar: 'الرغبة في متابعة القضية' },
  changedMind: { en: 'Wants to stay', ar: 'الرغبة في البقاء' },
  thirdCountry: { en: 'Another country', ar: 'التوجه إلى بلد ثالث' },
} as const satisfies Record<string, Words>;

/** Withdrawal reasons of domain reference B15 that fit a return. */
export const returnWithdrawalWords = {
  fear: { en: 'Fear', ar: 'الخوف' },
  health: { en: 'Health', ar: 'الصحة' },
  lossOfTrust: { en: 'Loss of trust', ar: 'فقدان الثقة' },
  other: { en: 'Other', ar: 'سبب آخر' },
  notSaid: { en: 'Not said', ar: 'لم يُذكر' },
} as const satisfies Record<string, Words>;

export const wellbeingWords = {
  safe: { en: 'Safe', ar: 'بأمان' },
  needsHelp: { en: 'Safe, needs help', ar: 'بأمان ويحتاج إلى مساعدة' },
  inDanger: { en: 'In danger or exploited again', ar: 'في خطر أو يتعرض للاستغلال من جديد' },
  cannotReach: { en: 'Cannot be reached', ar: 'تعذّر التواصل' },
} as const satisfies Record<string, Words>;
