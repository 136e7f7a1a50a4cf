import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';

export const smugglingStates: Sop['words']['states'] = {
  group: { en: 'The group', ar: 'المجموعة' },
  'group.located': { en: 'Located', ar: 'محددة المكان' },
  'group.inContact': { en: 'With the group', ar: 'مع المجموعة' },
  'group.inContact.rescue': { en: 'Rescue', ar: 'الإنقاذ' },
  'group.inContact.headcount': { en: 'Headcount', ar: 'العد' },
  'group.inContact.basicNeeds': { en: 'Basic needs', ar: 'الحاجات الأساسية' },
  'group.inContact.perPersonTracks': { en: 'Each person alone', ar: 'كل شخص على حدة' },
  'group.inContact.routing': { en: 'Solutions', ar: 'الحلول' },
  'group.closed': { en: 'Closed', ar: 'مغلق' },
  offenderSide: { en: 'Offender side', ar: 'جانب الجناة' },
  'offenderSide.roleMapping': { en: 'Roles being mapped', ar: 'تحديد الأدوار' },
  'offenderSide.handedOver': { en: 'With the investigation', ar: 'لدى التحقيق' },
  'offenderSide.notSmuggling': { en: 'No smuggling: no benefit', ar: 'ليس تهريباً: لا منفعة' },
  'offenderSide.ended': { en: 'Ended with the group track', ar: 'انتهى مع مسار المجموعة' },
};

export const smugglingTasks: Sop['words']['tasks'] = {
  reachGroup: { en: 'Reach the group', ar: 'الوصول إلى المجموعة' },
  rescue: { en: 'Bring everybody out of danger', ar: 'إخراج الجميع من الخطر' },
  countGroup: { en: 'Count the group', ar: 'عدّ المجموعة' },
  meetBasicNeeds: { en: 'Water, food, warmth, care and a place to sleep', ar: 'ماء وغذاء ودفء ورعاية ومكان للنوم' },
  screenEverybody: { en: 'Register and screen everybody', ar: 'تسجيل الجميع وفرزهم' },
  findSolutions: { en: 'Find a lawful solution for each person', ar: 'إيجاد حل قانوني لكل شخص' },
  referAsylum: {
    en: 'Bring the claim to the asylum authority or UNHCR',
    ar: 'إحالة الطلب إلى سلطة اللجوء أو المفوضية',
  },
  identifyDead: { en: 'Identify the dead person', ar: 'تحديد هوية المتوفى' },
  mapRoles: { en: 'Map the roles and the benefit of the smugglers', ar: 'تحديد أدوار المهربين ومنافعهم' },
};

export const smugglingNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  largeGroup: { en: 'A large group of smuggled migrants was found', ar: 'عُثر على مجموعة كبيرة من المهاجرين المهرَّبين' },
  deathInGroup: { en: 'Somebody of a smuggled group has died', ar: 'حالة وفاة في مجموعة مهرَّبة' },
  countChanged: { en: 'The count of a smuggled group has changed', ar: 'تغيّر عدد أفراد مجموعة مهرَّبة' },
  childFound: { en: 'A child was found in a smuggled group', ar: 'عُثر على طفل في مجموعة مهرَّبة' },
  asylumClaimed: { en: 'Somebody claims asylum', ar: 'شخص يطلب اللجوء' },
  removalHeld: {
    en: 'A removal was asked for before screening allows it; it is on hold',
    ar: 'ورد طلب إبعاد قبل أن يسمح الفرز به؛ أُوقف التنفيذ',
  },
  removalRequested: { en: 'A removal was asked for', ar: 'ورد طلب إبعاد' },
  personMissing: { en: 'A child or a victim has left the group', ar: 'غادر طفل أو ضحية المجموعة' },
  movedOn: { en: 'Somebody has left the group', ar: 'غادر شخص المجموعة' },
  debriefed: { en: 'Knowledge of a smuggling route is recorded', ar: 'دُوّنت معلومات عن طريق تهريب' },
  forcedRole: { en: 'Somebody says to have been forced to help', ar: 'شخص يدّعي أنه أُكره على المساعدة' },
  chargeProposed: { en: 'A charge is proposed', ar: 'اقتُرح توجيه تهمة' },
  notSmuggling: { en: 'An incident turned out to be no smuggling', ar: 'تبيّن أن واقعة ليست تهريباً' },
  offenderSide: { en: 'The offender side of a group is yours now', ar: 'أُحيل إليكم جانب الجناة في مجموعة' },
};
