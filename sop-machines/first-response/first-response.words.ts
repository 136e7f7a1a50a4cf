import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';

export const firstResponseStates: Sop['words']['states'] = {
  course: { en: 'Course of the response', ar: 'سير الاستجابة' },
  'course.dispatched': { en: 'On the way', ar: 'في الطريق' },
  'course.onScene': { en: 'On the scene', ar: 'في الموقع' },
  'course.onScene.safety': { en: 'Safety', ar: 'الأمان' },
  'course.onScene.safety.toMake': { en: 'Making the scene safe', ar: 'تأمين سلامة الموقع' },
  'course.onScene.safety.safe': { en: 'Safe', ar: 'آمن' },
  'course.onScene.medical': { en: 'Medical', ar: 'الجانب الطبي' },
  'course.onScene.medical.toCheck': { en: 'Looking for injuries', ar: 'تحري الإصابات' },
  'course.onScene.medical.careAwaited': { en: 'Somebody waits for medical help', ar: 'شخص بانتظار الإسعاف' },
  'course.onScene.medical.checked': { en: 'Everybody looked at', ar: 'فُحص الجميع' },
  'course.onScene.separation': { en: 'Separation', ar: 'الفصل' },
  'course.onScene.separation.toSeparate': {
    en: 'Separating victims from suspects',
    ar: 'فصل الضحايا عن المتهمين',
  },
  'course.onScene.separation.separated': { en: 'Apart', ar: 'تم الفصل' },
  'course.onScene.scenePreservation': { en: 'Traces', ar: 'الآثار' },
  'course.onScene.scenePreservation.toSecure': { en: 'Securing the scene', ar: 'المحافظة على مسرح الجريمة' },
  'course.onScene.scenePreservation.secured': { en: 'Secured', ar: 'مؤمَّن' },
  'course.onScene.headcount': { en: 'Headcount', ar: 'العد' },
  'course.onScene.headcount.toCount': { en: 'Counting', ar: 'العد جارٍ' },
  'course.onScene.headcount.closed': { en: 'Count closed', ar: 'أُغلق العد' },
  'course.onScene.headcount.mismatch': { en: 'The count does not agree', ar: 'العدد غير مطابق' },
  'course.massCasualty': { en: 'Mass casualty', ar: 'حادث جماعي' },
  'course.immediateNeeds': { en: 'Immediate needs', ar: 'الحاجات الفورية' },
  'course.handover': { en: 'Hand-over', ar: 'التسليم' },
  'course.done': { en: 'Scene closed', ar: 'أُغلق الموقع' },
  'course.aborted': { en: 'Broken off', ar: 'أُوقفت الاستجابة' },
  watch: { en: 'Medical countdowns', ar: 'المهل الطبية' },
  'watch.quiet': { en: 'Nobody waits for a doctor', ar: 'لا أحد بانتظار طبيب' },
  'watch.countdown': { en: 'Somebody must reach a doctor', ar: 'يجب أن يصل شخص إلى طبيب' },
  'watch.countdown.running': { en: 'Countdown', ar: 'المهلة جارية' },
  'watch.ended': { en: 'Nothing is owed any more', ar: 'لم يبق واجب' },
};

export const firstResponseTasks: Sop['words']['tasks'] = {
  goToScene: { en: 'Go to the scene', ar: 'التوجه إلى الموقع' },
  makeSafe: { en: 'Make the scene safe', ar: 'تأمين سلامة الموقع' },
  checkInjuries: { en: 'Look at everybody for injuries', ar: 'فحص الجميع تحرياً للإصابات' },
  separate: { en: 'Keep victims and suspects apart', ar: 'فصل الضحايا عن المتهمين' },
  secureScene: { en: 'Secure the scene', ar: 'المحافظة على مسرح الجريمة' },
  count: { en: 'Count everybody and give each a token', ar: 'عدّ الجميع وإعطاء رمز لكل شخص' },
  explainCount: { en: 'Explain why the count does not agree', ar: 'توضيح سبب عدم تطابق العدد' },
  callCivilDefence: { en: 'Call civil defence and hospitals', ar: 'استدعاء الدفاع المدني والمستشفيات' },
  recordNeeds: { en: 'Ask everybody about condition and needs', ar: 'سؤال الجميع عن حالتهم وحاجاتهم' },
  handOver: { en: 'Hand everybody over', ar: 'تسليم جميع الأشخاص' },
  reachDoctor: { en: 'Bring the person to a doctor in time', ar: 'إيصال الشخص إلى طبيب في الوقت المناسب' },
};

export const firstResponseNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  sceneUnsafe: { en: 'Danger at a scene: send support', ar: 'خطر في موقع: أرسلوا دعماً' },
  childFound: { en: 'A child was found at a scene', ar: 'عُثر على طفل في موقع' },
  deathAtScene: { en: 'Somebody has died at a scene', ar: 'حالة وفاة في موقع' },
  doctorNeeded: { en: 'A doctor is needed within hours', ar: 'الحاجة إلى طبيب خلال ساعات' },
  windowBelow12: {
    en: 'Less than twelve hours are left for medical help',
    ar: 'تبقت أقل من اثنتي عشرة ساعة للمساعدة الطبية',
  },
  windowBelow4: {
    en: 'Less than four hours are left for medical help',
    ar: 'تبقت أقل من أربع ساعات للمساعدة الطبية',
  },
  windowClosed: { en: 'A window for medical help has closed', ar: 'انقضت مدة متاحة للمساعدة الطبية' },
  countMismatch: { en: 'The count at a scene does not agree', ar: 'عدد الأشخاص في موقع غير مطابق' },
  personMissing: { en: 'A person is missing from a scene', ar: 'شخص مفقود من موقع' },
  massCasualty: { en: 'Mass casualty at a scene', ar: 'حادث جماعي في موقع' },
  situation: { en: 'Situation report from a scene', ar: 'موقف من الموقع' },
  aborted: { en: 'A first response was broken off', ar: 'أُوقفت استجابة أولى' },
};
