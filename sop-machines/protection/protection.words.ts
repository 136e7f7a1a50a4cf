import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';

const within = (region: string, words: Sop['words']['states'][string], states: Sop['words']['states']) => ({
  [`assisted.${region}`]: words,
  ...Object.fromEntries(Object.entries(states).map(([name, value]) => [`assisted.${region}.${name}`, value])),
});

export const protectionStates: Sop['words']['states'] = {
  assisted: { en: 'Assisted', ar: 'يتلقى المساعدة' },
  ...within(
    'housing',
    { en: 'Housing', ar: 'السكن' },
    {
      none: { en: 'No place', ar: 'بلا مكان' },
      'none.toAsk': { en: 'Person to be asked about a bed', ar: 'يُسأل الشخص عن حاجته إلى مكان' },
      'none.searching': { en: 'Looking for a bed', ar: 'البحث عن مكان' },
      'none.notWanted': { en: 'No bed wanted', ar: 'لا رغبة في الإيواء' },
      emergency: { en: 'Emergency place', ar: 'مكان طوارئ' },
      'emergency.firstStay': { en: 'First stay', ar: 'إقامة أولى' },
      'emergency.prolonged': { en: 'Prolonged stay', ar: 'إقامة ممددة' },
      shelter: { en: 'Shelter', ar: 'مأوى' },
      transitional: { en: 'Transitional housing', ar: 'سكن انتقالي' },
      independent: { en: 'Independent housing', ar: 'سكن مستقل' },
    },
  ),
  ...within(
    'courtOrder',
    { en: 'Court order for the state shelter', ar: 'قرار المحكمة للمأوى الحكومي' },
    {
      notAwaited: { en: 'Not needed', ar: 'غير لازم' },
      awaited: { en: 'Awaited; other places meanwhile', ar: 'منتظر؛ وأماكن أخرى في الأثناء' },
      notWanted: { en: 'Not wanted', ar: 'لا رغبة فيه' },
      given: { en: 'Given', ar: 'صدر' },
    },
  ),
  ...within(
    'care',
    { en: 'Care', ar: 'الرعاية' },
    {
      assessment: { en: 'Needs are assessed', ar: 'تقييم الحاجات' },
      plan: { en: 'Plan is made', ar: 'وضع الخطة' },
      delivering: { en: 'Help is given', ar: 'تقديم المساعدة' },
      review: { en: 'Plan to be reviewed', ar: 'حان موعد مراجعة الخطة' },
      completed: { en: 'Aims met', ar: 'تحققت الأهداف' },
    },
  ),
  ...within(
    'health',
    { en: 'Health follow-up', ar: 'المتابعة الصحية' },
    {
      noneKnown: { en: 'None known to be needed', ar: 'لا حاجة معلومة' },
      twoWeeks: { en: 'Visit after two weeks', ar: 'زيارة بعد أسبوعين' },
      threeMonths: { en: 'Visit after three months', ar: 'زيارة بعد ثلاثة أشهر' },
      sixMonths: { en: 'Visit after six months', ar: 'زيارة بعد ستة أشهر' },
      done: { en: 'Completed', ar: 'اكتملت' },
    },
  ),
  ...within(
    'reflection',
    { en: 'Recovery and reflection', ar: 'التعافي والتفكير' },
    {
      notStarted: { en: 'Not started', ar: 'لم تبدأ' },
      running: { en: 'Running', ar: 'جارية' },
      extended: { en: 'Extended', ar: 'مُدّدت' },
      ended: { en: 'Ended', ar: 'انتهت' },
      'ended.cooperates': { en: 'Cooperates', ar: 'يتعاون' },
      'ended.declines': { en: 'Does not cooperate', ar: 'لا يتعاون' },
      'ended.lapsed': { en: 'Not decided', ar: 'لم يقرر' },
    },
  ),
  ...within(
    'legalStay',
    { en: 'Right to stay', ar: 'حق الإقامة' },
    {
      none: { en: 'None recorded', ar: 'غير مسجل' },
      held: { en: 'Removal held', ar: 'الإبعاد موقوف' },
      temporary: { en: 'Temporary', ar: 'مؤقتة' },
      longer: { en: 'Longer', ar: 'طويلة الأمد' },
      returnPlanned: { en: 'Return planned', ar: 'عودة مخطط لها' },
    },
  ),
  ...within(
    'rights',
    { en: 'Rights', ar: 'الحقوق' },
    {
      toInform: { en: 'To be explained', ar: 'بانتظار شرحها' },
      informed: { en: 'Explained', ar: 'شُرحت' },
    },
  ),
  ...within(
    'presence',
    { en: 'Whereabouts', ar: 'الوجود' },
    {
      present: { en: 'In contact', ar: 'على اتصال' },
      missing: { en: 'Missing', ar: 'مفقود' },
    },
  ),
  ...within(
    'freedom',
    { en: 'Freedom to go out', ar: 'حرية الخروج' },
    {
      free: { en: 'Free', ar: 'حر' },
      restricted: { en: 'Restricted on a legal basis', ar: 'مقيَّد بسند قانوني' },
    },
  ),
  leaving: { en: 'Leaving', ar: 'يغادر' },
  followUp: { en: 'Followed up', ar: 'قيد المتابعة' },
  ended: { en: 'Ended', ar: 'انتهت' },
  childTrack: { en: 'Taken over by the child track', ar: 'تولاها مسار الطفل' },
  removed: { en: 'Removed although it was barred', ar: 'أُبعد رغم المنع' },
};

export const protectionTasks: Sop['words']['tasks'] = {
  askAboutBed: { en: 'Ask whether a bed is needed', ar: 'السؤال عن الحاجة إلى مكان' },
  findBed: { en: 'Find a bed', ar: 'إيجاد مكان للإيواء' },
  findNextPlace: { en: 'Find the next place', ar: 'إيجاد المكان التالي' },
  askCourtOrder: { en: 'Ask the court for the state shelter', ar: 'طلب قرار المحكمة للمأوى الحكومي' },
  assessNeeds: { en: 'Assess the needs', ar: 'تقييم الحاجات' },
  agreePlan: { en: 'Agree on a care plan', ar: 'الاتفاق على خطة الرعاية' },
  reviewPlan: { en: 'Review the care plan', ar: 'مراجعة خطة الرعاية' },
  healthTwoWeeks: { en: 'Health visit after two weeks', ar: 'زيارة صحية بعد أسبوعين' },
  healthThreeMonths: { en: 'Health visit after three months', ar: 'زيارة صحية بعد ثلاثة أشهر' },
  healthSixMonths: { en: 'Health visit after six months', ar: 'زيارة صحية بعد ستة أشهر' },
  arrangeStay: { en: 'Arrange the right to stay', ar: 'ترتيب حق الإقامة' },
  searchForPerson: { en: 'Search for the missing person', ar: 'البحث عن الشخص المفقود' },
  reviewRestriction: { en: 'Review the restriction', ar: 'مراجعة التقييد' },
  exitInterview: { en: 'Offer an exit interview', ar: 'عرض مقابلة مغادرة' },
  followUp: { en: 'Look after the person once more', ar: 'متابعة الشخص مرة أخرى' },
};

export const protectionNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  reflectionNote: { en: 'A reflection period ends in a week', ar: 'تنتهي فترة تفكير خلال أسبوع' },
  reflectionEnded: { en: 'A reflection period has ended', ar: 'انتهت فترة تفكير' },
  serviceGiven: { en: 'A service of the care plan was given', ar: 'قُدّمت خدمة من خطة الرعاية' },
  bedLost: { en: 'A person was asked to leave and needs a bed', ar: 'طُلب من شخص المغادرة وهو بحاجة إلى مكان' },
  missing: { en: 'A protected person is missing', ar: 'شخص محمي مفقود' },
  restricted: { en: 'A protected person may not go out', ar: 'قُيّد خروج شخص محمي' },
  removalRequested: { en: 'The removal of a protected person is asked for', ar: 'طُلب إبعاد شخص محمي' },
  removedDespiteHold: { en: 'A person was removed although it was barred', ar: 'أُبعد شخص رغم المنع' },
  presumptionEnded: { en: 'A screening ended: plan an orderly exit', ar: 'انتهى فرز بقرار سلبي: خطط لمغادرة منظمة' },
};
