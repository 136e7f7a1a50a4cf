import { ladderNotices } from '../kernel/notices.js';
import type { Sop } from '../kernel/sop.js';
import { postponements } from './interview.options.js';

const sorting = { en: 'Being sorted', ar: 'قيد الفرز' };

export const interviewStates: Sop['words']['states'] = {
  open: { en: 'Open', ar: 'مفتوحة' },
  'open.talk': { en: 'Interview', ar: 'المقابلة' },
  'open.talk.requested': { en: 'Asked for', ar: 'مطلوبة' },
  'open.talk.requested.sorting': sorting,
  'open.talk.requested.repeatToJustify': { en: 'Repeat to be justified', ar: 'تكرار بحاجة إلى تسويغ' },
  'open.talk.requested.repeatToApprove': { en: 'Repeat to be approved', ar: 'تكرار بانتظار الموافقة' },
  'open.talk.requested.toPlan': { en: 'To be planned', ar: 'بانتظار التخطيط' },
  'open.talk.planned': { en: 'Planned', ar: 'مخططة' },
  'open.talk.safeguardsChecked': { en: 'Safeguards checked', ar: 'اكتملت الضمانات' },
  'open.talk.session': { en: 'Under way', ar: 'جارية' },
  'open.talk.session.engaged': { en: 'Engage and explain', ar: 'التعارف والشرح' },
  'open.talk.session.account': { en: 'Account', ar: 'الإفادة' },
  'open.talk.session.clarification': { en: 'Clarification', ar: 'الاستيضاح' },
  'open.talk.session.last': { en: 'Where it stopped', ar: 'حيث توقفت' },
  'open.talk.postponed': { en: 'Postponed', ar: 'مؤجلة' },
  'open.talk.postponed.sorting': sorting,
  'open.talk.postponed.health': postponements.health,
  'open.talk.postponed.fear': postponements.fear,
  'open.talk.postponed.reflection': postponements.reflection,
  'open.talk.recordingFailed': { en: 'Recording failed', ar: 'تعطل التسجيل' },
  'open.talk.stoppedByPerson': { en: 'Stopped by the person', ar: 'أوقفها الشخص' },
  'open.talk.coercionReview': { en: 'Coercion reported', ar: 'بلاغ عن إكراه' },
  'open.talk.closed': { en: 'Closed', ar: 'مختومة' },
  'open.talk.evaluated': { en: 'Evaluated', ar: 'مقيَّمة' },
  'open.transcript': { en: 'Transcript', ar: 'المحضر' },
  'open.transcript.nothingToWrite': { en: 'Nothing to write', ar: 'لا شيء للتدوين' },
  'open.transcript.toCheck': { en: 'To be written and checked', ar: 'بانتظار التدوين والتدقيق' },
  'open.transcript.toConfirm': { en: 'To be read back', ar: 'بانتظار التلاوة على الشخص' },
  'open.transcript.confirmed': { en: 'Read back to the person', ar: 'تُلي على الشخص' },
  'open.afterCare': { en: 'After-care', ar: 'الرعاية اللاحقة' },
  'open.afterCare.notOwed': { en: 'Not owed', ar: 'غير مستحقة' },
  'open.afterCare.owed': { en: 'Owed today', ar: 'مستحقة اليوم' },
  'open.afterCare.settled': { en: 'Settled', ar: 'سُوّيت' },
  shared: { en: 'Shared with those allowed', ar: 'زُوّد المخوّلون بنسخة' },
  notHeld: { en: 'Not held', ar: 'لم تُجرَ' },
  stoppedForGood: { en: 'Stopped for good', ar: 'أُوقفت نهائياً' },
};

export const interviewTasks: Sop['words']['tasks'] = {
  justifyRepeat: { en: 'Say why, and which questions are open', ar: 'بيان السبب والأسئلة المفتوحة' },
  decideRepeat: { en: 'Decide on another account', ar: 'البت في إفادة أخرى' },
  plan: { en: 'Plan the interview', ar: 'التخطيط للمقابلة' },
  prepareSafeguards: { en: 'Prepare the safeguards', ar: 'إعداد الضمانات' },
  hold: { en: 'Hold the interview', ar: 'إجراء المقابلة' },
  reviewPostponement: { en: 'See whether the cause is over', ar: 'التحقق من زوال السبب' },
  followUpStop: { en: 'Ask once whether the person wants to go on', ar: 'سؤال الشخص مرة واحدة عن رغبته في المتابعة' },
  reviewCoercion: { en: 'Decide on the report of coercion', ar: 'البت في بلاغ الإكراه' },
  checkTranscript: { en: 'Write and check the transcript', ar: 'تدوين المحضر وتدقيقه' },
  readBack: { en: 'Read the transcript back to the person', ar: 'تلاوة المحضر على الشخص' },
  afterCare: { en: 'Offer psychosocial after-care today', ar: 'عرض الرعاية النفسية والاجتماعية اليوم' },
  evaluate: { en: 'Evaluate the interview', ar: 'تقييم المقابلة' },
  share: { en: 'Give a copy to those allowed', ar: 'تزويد المخوّلين بنسخة' },
};

export const interviewNotices: Sop['words']['notices'] = {
  ...ladderNotices,
  thirdInterview: { en: 'A victim is to be interviewed for the third time', ar: 'يُراد مقابلة ضحية للمرة الثالثة' },
  reflectionEnded: {
    en: 'A reflection period is over; an interview can be planned',
    ar: 'انتهت فترة تفكير، ويمكن التخطيط لمقابلة',
  },
  cooperates: {
    en: 'An adult wants to be heard; an interview can be planned',
    ar: 'يرغب بالغ في الإدلاء بإفادته، ويمكن التخطيط لمقابلة',
  },
  declines: { en: 'A person does not want to give an account', ar: 'لا يرغب شخص في الإدلاء بإفادته' },
  heldWithoutBasis: {
    en: 'A suspect was questioned while the lawful basis of the hold ran out',
    ar: 'انتهى السند القانوني لتوقيف متهم أثناء استجوابه',
  },
  coercion: { en: 'Coercion in an interview is reported', ar: 'بلاغ عن إكراه في مقابلة' },
  wasCoerced: { en: 'An interview was held under coercion', ar: 'جرت مقابلة تحت الإكراه' },
};
