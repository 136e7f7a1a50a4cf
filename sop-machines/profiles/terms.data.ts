import type { ProfileTerms } from '../kernel/terms.js';

type OwnTerms = { readonly [Part in keyof ProfileTerms]?: Partial<ProfileTerms[Part]> } & Pick<
  Partial<ProfileTerms>,
  'languages'
>;

const iraqiCode = {
  en: 'Code of Criminal Procedure 23 of 1971',
  ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971',
};
const residenceLaws = {
  en: 'No law of its own: Residence Law 76 of 2017, Passport Law 32 of 2015',
  ar: 'لا قانون خاص: قانون إقامة الأجانب رقم 76 لسنة 2017 وقانون الجوازات رقم 32 لسنة 2015',
};
const bangladesh = {
  bodies: {
    leadPolice: {
      en: 'Police, Criminal Investigation Department, trafficking cell',
      ar: 'الشرطة، دائرة التحقيقات الجنائية، خلية مكافحة الاتجار',
    },
    recognition: { en: 'Police or tribunal', ar: 'الشرطة أو المحكمة الخاصة' },
    court: { en: 'Anti-Human Trafficking Offence Tribunal', ar: 'محكمة جرائم الاتجار بالبشر' },
    appeal: { en: 'High Court Division', ar: 'شعبة المحكمة العليا' },
    coordination: { en: 'Ministry of Home Affairs', ar: 'وزارة الشؤون الداخلية' },
    shelter: { en: 'Ministry of Social Welfare', ar: 'وزارة الرعاية الاجتماعية' },
  },
  languages: ['bn', 'en', 'rhg'],
};
const bengaliCode = { en: 'Code of Criminal Procedure 1898', ar: 'قانون الإجراءات الجنائية لسنة 1898' };

/** Domain reference C1; what rests on one weak source or on memory is a draft like its profile. */
export const termsByProfile = {
  'generic-unodc': {
    laws: {
      trafficking: { en: 'Palermo Protocol on trafficking in persons', ar: 'بروتوكول باليرمو لمنع الاتجار بالأشخاص' },
      smuggling: { en: 'Protocol against the smuggling of migrants', ar: 'بروتوكول مكافحة تهريب المهاجرين' },
      procedure: {
        en: 'International Covenant on Civil and Political Rights, art. 9',
        ar: 'العهد الدولي الخاص بالحقوق المدنية والسياسية، المادة 9',
      },
    },
    bodies: {
      leadPolice: { en: 'Specialised police unit', ar: 'وحدة الشرطة المتخصصة' },
      recognition: { en: 'Competent authority', ar: 'السلطة المختصة' },
      prosecution: { en: 'Public prosecution', ar: 'الادعاء العام' },
      court: { en: 'Criminal court', ar: 'المحكمة الجزائية' },
      appeal: { en: 'Court of appeal', ar: 'محكمة الاستئناف' },
      coordination: { en: 'National coordination body', ar: 'جهة التنسيق الوطنية' },
      shelter: { en: 'Ministry of social affairs', ar: 'وزارة الشؤون الاجتماعية' },
    },
    languages: ['en'],
  },
  'iq-federal': {
    laws: {
      trafficking: {
        en: 'Law 28 of 2012 against trafficking in persons',
        ar: 'قانون مكافحة الاتجار بالبشر رقم 28 لسنة 2012',
      },
      smuggling: residenceLaws,
      procedure: iraqiCode,
    },
    bodies: {
      leadPolice: {
        en: 'Ministry of Interior, Directorate of Combating Human Trafficking',
        ar: 'وزارة الداخلية، مديرية مكافحة الاتجار بالبشر',
      },
      recognition: { en: 'Investigative judge', ar: 'قاضي التحقيق' },
      court: { en: 'Criminal court', ar: 'محكمة الجنايات' },
      appeal: { en: 'Federal Court of Cassation', ar: 'محكمة التمييز الاتحادية' },
      coordination: {
        en: 'Central Committee to Combat Human Trafficking',
        ar: 'اللجنة المركزية لمكافحة الاتجار بالبشر',
      },
      shelter: { en: 'Ministry of Labour and Social Affairs', ar: 'وزارة العمل والشؤون الاجتماعية' },
    },
    languages: ['ar', 'ckb', 'kmr', 'tk', 'syr', 'bn', 'ur', 'fil', 'am', 'si', 'ne', 'fa', 'fr', 'en'],
  },
  'iq-kri': {
    laws: {
      trafficking: {
        en: 'Law 28 of 2012, adopted by Law 6 of 2018 of the Kurdistan Region',
        ar: 'القانون رقم 28 لسنة 2012 المُنفَّذ بالقانون رقم 6 لسنة 2018 لإقليم كوردستان',
      },
      smuggling: residenceLaws,
      procedure: {
        en: 'Code of Criminal Procedure 23 of 1971 as amended by Laws 22 of 2003 and 6 of 2006 of the Region',
        ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971 المعدّل بالقانونين رقم 22 لسنة 2003 ورقم 6 لسنة 2006 للإقليم',
      },
    },
    bodies: {
      leadPolice: {
        en: 'Ministry of Interior, Directorate for Combating Organized Crime, anti-trafficking units',
        ar: 'وزارة الداخلية، مديرية مكافحة الجريمة المنظمة، وحدات مكافحة الاتجار بالبشر',
      },
      recognition: { en: 'Judge', ar: 'القاضي' },
      court: { en: 'Criminal court', ar: 'محكمة الجنايات' },
      appeal: { en: 'Court of Cassation of the Kurdistan Region, Erbil', ar: 'محكمة تمييز إقليم كوردستان، أربيل' },
      coordination: {
        en: 'High Committee (Ministry of Interior order 8332 of 2016)',
        ar: 'اللجنة العليا (أمر وزارة الداخلية رقم 8332 لسنة 2016)',
      },
      shelter: { en: 'Ministry of Labour and Social Affairs', ar: 'وزارة العمل والشؤون الاجتماعية' },
    },
    languages: ['ckb', 'kmr', 'ar', 'syr', 'tk'],
  },
  pk: {
    laws: {
      trafficking: { en: 'Prevention of Trafficking in Persons Act 2018', ar: 'قانون منع الاتجار بالأشخاص لسنة 2018' },
      smuggling: { en: 'Prevention of Smuggling of Migrants Act 2018', ar: 'قانون منع تهريب المهاجرين لسنة 2018' },
      procedure: bengaliCode,
    },
    bodies: {
      leadPolice: {
        en: 'Federal Investigation Agency across borders; provincial police within the country',
        ar: 'وكالة التحقيقات الفيدرالية عبر الحدود؛ وشرطة الأقاليم داخل البلاد',
      },
      recognition: {
        en: 'Police, Federal Investigation Agency or court',
        ar: 'الشرطة أو وكالة التحقيقات الفيدرالية أو المحكمة',
      },
      appeal: { en: 'High Court', ar: 'المحكمة العليا' },
    },
    languages: ['ur', 'en', 'ps', 'sd', 'pa', 'bal'],
  },
  'bd@2012': {
    ...bangladesh,
    laws: {
      trafficking: {
        en: 'Prevention and Suppression of Human Trafficking Act 2012',
        ar: 'قانون منع الاتجار بالبشر وقمعه لسنة 2012',
      },
      procedure: bengaliCode,
    },
  },
  'bd@2026': {
    ...bangladesh,
    laws: {
      trafficking: {
        en: 'Prevention and Suppression of Human Trafficking and Smuggling of Migrants Ordinance 2026',
        ar: 'مرسوم منع الاتجار بالبشر وتهريب المهاجرين وقمعهما لسنة 2026',
      },
      smuggling: { en: 'The same Ordinance, chapter on smuggling', ar: 'المرسوم نفسه، فصل التهريب' },
      procedure: bengaliCode,
    },
  },
  af: {
    laws: {
      trafficking: {
        en: 'Law of 2017 (1395/11/10) against trafficking and smuggling',
        ar: 'قانون عام 2017 (1395/11/10) لمكافحة الاتجار والتهريب',
      },
      smuggling: { en: 'The same law', ar: 'القانون نفسه' },
      procedure: { en: 'Code of Criminal Procedure 2014', ar: 'قانون الإجراءات الجزائية لسنة 2014' },
    },
    bodies: {
      leadPolice: { en: 'Ministry of Interior', ar: 'وزارة الداخلية' },
      recognition: { en: 'Police or prosecutor', ar: 'الشرطة أو النيابة العامة' },
      prosecution: { en: 'Attorney General’s Office', ar: 'مكتب النائب العام' },
      coordination: { en: 'High Commission (Ministry of Justice)', ar: 'المفوضية العليا (وزارة العدل)' },
    },
    languages: ['ps', 'prs'],
  },
  ir: {
    laws: {
      trafficking: { en: 'Law of 2004 against trafficking in persons', ar: 'قانون مكافحة الاتجار بالبشر لسنة 2004' },
      smuggling: { en: 'No law of its own: rules on crossing the border', ar: 'لا قانون خاص: أحكام عبور الحدود' },
      procedure: { en: 'Code of Criminal Procedure 2013/2015', ar: 'قانون أصول المحاكمات الجزائية 2013/2015' },
    },
    bodies: {
      leadPolice: { en: 'Police', ar: 'الشرطة' },
      recognition: { en: 'Judiciary', ar: 'السلطة القضائية' },
      shelter: { en: 'State Welfare Organisation', ar: 'منظمة الرعاية الحكومية' },
    },
    languages: ['fa', 'az', 'ku', 'bal'],
  },
} as const satisfies Readonly<Record<string, OwnTerms>> & { 'generic-unodc': ProfileTerms };
