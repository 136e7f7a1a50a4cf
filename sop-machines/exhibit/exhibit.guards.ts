import type { GuardWords } from '../kernel/sop.js';

/** Guards in words, by the names of the machine. */
export const exhibitGuards: Readonly<Record<string, GuardWords>> = {
  offeredByKeeper: {
    needs: 'event',
    unmet: { en: 'Only who keeps the exhibit now can offer it', ar: 'لا يعرض المبرز إلا من يحوزه الآن' },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk', 'investigator'],
  },
  sealHolds: {
    needs: 'state',
    unmet: {
      en: 'The seal is open or broken: seal the exhibit anew first',
      ar: 'الختم مفتوح أو مكسور: يُختم المبرز من جديد أولاً',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  transferIsOpen: {
    needs: 'state',
    unmet: { en: 'No transfer is open', ar: 'لا توجد عملية تسليم مفتوحة' },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  anotherPerson: {
    needs: 'event',
    unmet: {
      en: 'The person who offered the transfer cannot answer it; another signed-in person must',
      ar: 'لا يجوز لمن عرض التسليم أن يبتّ فيه؛ يلزم شخص آخر بحسابه الخاص',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk', 'supervisor'],
  },
  receiverKeepsThere: {
    needs: 'event',
    unmet: {
      en: 'Only a person who keeps exhibits at the destination can answer',
      ar: 'لا يبتّ في التسليم إلا من يحوز المبرزات في الجهة المقصودة',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  isTheReceiver: {
    needs: 'event',
    unmet: { en: 'The transfer was offered to another person', ar: 'عُرض التسليم على شخص آخر' },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  sealNumberEquals: {
    needs: 'event',
    unmet: {
      en: 'The number is not that of the last seal: refuse the transfer',
      ar: 'الرقم ليس رقم الختم الأخير: يُرفض التسليم',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  hashGiven: {
    needs: 'event',
    unmet: {
      en: 'The SHA-256 value must be computed at every hand-over of this exhibit',
      ar: 'يجب احتساب قيمة SHA-256 عند كل تسليم لهذا المبرز',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  labDateGiven: {
    needs: 'event',
    unmet: { en: 'The laboratory names the date of its answer', ar: 'يحدد المختبر موعد جوابه' },
    by: ['forensicLab'],
  },
  isNotCollected: {
    needs: 'state',
    unmet: { en: 'The item is collected', ar: 'ضُبط المبرز' },
    by: ['investigator'],
  },
  isNotRegistered: {
    needs: 'state',
    unmet: { en: 'The exhibit is registered', ar: 'المبرز مقيّد' },
    by: ['evidenceCustodian'],
  },
  isReleased: {
    needs: 'state',
    unmet: { en: 'Laboratory or court still need the exhibit', ar: 'ما زال المختبر أو المحكمة بحاجة إلى المبرز' },
    by: ['forensicLab', 'courtClerk'],
  },
  isAtScene: {
    needs: 'state',
    unmet: { en: 'The exhibit has left those who collected it', ar: 'غادر المبرز حيازة من ضبطه' },
    by: ['evidenceCustodian'],
  },
  isAtLab: {
    needs: 'state',
    unmet: { en: 'The exhibit is not in the laboratory', ar: 'المبرز ليس في المختبر' },
    by: ['forensicLab'],
  },
  isAtCourt: {
    needs: 'state',
    unmet: { en: 'The exhibit is not in court', ar: 'المبرز ليس لدى المحكمة' },
    by: ['courtClerk'],
  },
  isAtHand: {
    needs: 'state',
    unmet: {
      en: 'A transfer is open: nobody opens the exhibit before it is accepted',
      ar: 'عملية تسليم مفتوحة: لا يُفتح المبرز قبل قبوله',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  newSealDiffers: {
    needs: 'event',
    unmet: { en: 'A new seal has a new number', ar: 'للختم الجديد رقم جديد' },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  checkFits: {
    needs: 'event',
    unmet: {
      en: 'The number is not that of the last seal: report the seal as broken',
      ar: 'الرقم ليس رقم الختم الأخير: يُبلَّغ عن كسر الختم',
    },
    by: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
  },
  sealIsSet: {
    needs: 'state',
    unmet: { en: 'The exhibit is not sealed yet', ar: 'لم يُختم المبرز بعد' },
    by: ['investigator'],
  },
  sealIsBroken: {
    needs: 'state',
    unmet: { en: 'The seal is not known to be broken', ar: 'لا يُعلم أن الختم مكسور' },
    by: ['evidenceCustodian'],
  },
  isDigital: {
    needs: 'state',
    unmet: { en: 'The exhibit holds no data', ar: 'لا يحتوي المبرز على بيانات' },
    by: ['evidenceCustodian'],
  },
  hashEquals: {
    needs: 'event',
    unmet: { en: 'The hash value is not the reference', ar: 'قيمة الاختزال لا تطابق المرجع' },
    by: ['forensicLab'],
  },
  copyEquals: {
    needs: 'event',
    unmet: {
      en: 'The hash value of the copy is not the reference: it is no true copy',
      ar: 'قيمة اختزال النسخة لا تطابق المرجع: ليست نسخة مطابقة',
    },
    by: ['forensicLab', 'investigator'],
  },
  noMismatchOpen: {
    needs: 'state',
    unmet: {
      en: 'Hash values differ: no copy is worked on and nothing is disposed of before the prosecutor or the judge has decided',
      ar: 'قيم الاختزال مختلفة: لا عمل على نسخة ولا تصرف بالمبرز قبل قرار الادعاء العام أو القاضي',
    },
    by: ['prosecutor', 'investigativeJudge'],
  },
  mismatchOpen: {
    needs: 'state',
    unmet: { en: 'No differing hash values are known', ar: 'لا يُعلم باختلاف في قيم الاختزال' },
    by: ['forensicLab'],
  },
  documentIsToReturn: {
    needs: 'state',
    unmet: { en: "No victim's document waits for its return", ar: 'لا توجد وثيقة ضحية بانتظار الإعادة' },
    by: ['evidenceCustodian'],
  },
  isVictimsDocument: {
    needs: 'state',
    unmet: {
      en: "Only a victim's own document goes back early; everything else needs a final judgment or a judge's order",
      ar: 'لا تُعاد مبكراً إلا وثيقة تعود للضحية؛ وما عداها يلزمه حكم قطعي أو أمر قاضٍ',
    },
    by: ['investigativeJudge', 'prosecutor'],
  },
  disposalHasBasis: {
    needs: 'event',
    unmet: {
      en: 'The judgment is not final: only a judge can order the disposal now',
      ar: 'لم يكتسب الحكم الدرجة القطعية: لا يأمر بالتصرف الآن إلا القاضي',
    },
    by: ['investigativeJudge'],
  },
  disposalIsOrdered: {
    needs: 'state',
    unmet: { en: 'No disposal is ordered', ar: 'لا يوجد قرار بشأن مصير المبرز' },
    by: ['investigativeJudge', 'courtClerk'],
  },
  disposalIsDue: {
    needs: 'state',
    unmet: { en: 'Neither is the judgment final nor the investigation closed', ar: 'لا الحكم قطعي ولا التحقيق مغلق' },
    by: ['courtClerk'],
  },
  destructionIsWitnessed: {
    needs: 'event',
    unmet: {
      en: 'Destruction needs a second person who was present',
      ar: 'يلزم للإتلاف شخص ثانٍ كان حاضراً',
    },
    by: ['evidenceCustodian', 'supervisor'],
  },
  isToReturn: {
    needs: 'state',
    unmet: { en: 'Return is not ordered', ar: 'لم تتقرر الإعادة' },
    by: ['investigativeJudge'],
  },
  isToDestroy: {
    needs: 'state',
    unmet: { en: 'Destruction is not ordered', ar: 'لم يتقرر الإتلاف' },
    by: ['investigativeJudge'],
  },
  isToConfiscate: {
    needs: 'state',
    unmet: { en: 'Confiscation is not ordered', ar: 'لم تتقرر المصادرة' },
    by: ['investigativeJudge'],
  },
};
