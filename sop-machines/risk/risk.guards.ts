import type { Sop } from '../kernel/sop.js';

const assessors = ['riskAssessor', 'caseOfficer'] as const;
const seconds = ['riskAssessor', 'victimAdvocate', 'supervisor', 'unitHead'] as const;
type Guard = Sop['words']['guards'][string];
const state = (en: string, ar: string, by: Guard['by'] = assessors): Guard => ({
  needs: 'state',
  unmet: { en, ar },
  by,
});
const event = (en: string, ar: string, by: Guard['by'] = assessors): Guard => ({
  needs: 'event',
  unmet: { en, ar },
  by,
});

/** The guards in words. */
export const riskGuards: Sop['words']['guards'] = {
  isNewest: event(
    'A later assessment is on record. Record this one as a note, or assess anew.',
    'يوجد تقييم أحدث مسجَّل. سجّل هذا التقييم ملاحظةً أو أعد التقييم.',
  ),
  agreedPlanHolds: event(
    'No agreed plan fits this assessment: a new plan is owed.',
    'لا توجد خطة متفق عليها تناسب هذا التقييم: يلزم وضع خطة جديدة.',
  ),
  levelIsLow: state('The risk is not low.', 'الخطر ليس منخفضاً.'),
  levelIsMedium: state('The risk is not medium.', 'الخطر ليس متوسطاً.'),
  levelIsHigh: state('The risk is not high.', 'الخطر ليس مرتفعاً.'),
  levelIsHighOrExtreme: state('The risk is below high.', 'الخطر دون المرتفع.'),
  levelIsBelowHigh: state('The risk is high or extreme.', 'الخطر مرتفع أو شديد.'),
  loweringIsProposed: state('No lower level waits for a second person.', 'لا يوجد مستوى أدنى بانتظار شخص ثانٍ.'),
  noLoweringIsProposed: state('A lower level waits for a second person.', 'يوجد مستوى أدنى بانتظار شخص ثانٍ.', seconds),
  anotherPerson: event(
    'Whoever proposed the lower level cannot decide on it. A second person must.',
    'لا يبت في خفض المستوى من اقترحه، بل شخص ثانٍ.',
    seconds,
  ),
  someDangerOpen: state('Every danger has been assessed.', 'قُيّم كل خطر.'),
  noDangerOpen: state('Something happened that no assessment has answered yet.', 'وقع ما لم يُجب عنه أي تقييم بعد.'),
  othersThreatened: event('The threat concerns this person alone.', 'التهديد يخص هذا الشخص وحده.'),
  warningIsOwed: event('No warning of this release is owed.', 'لا تنبيه مستحق بشأن هذا الإخلاء.'),
  warningNotYetOwed: event('The warning of this release is owed already.', 'التنبيه إلى هذا الإخلاء مستحق سلفاً.'),
  someWarningOwed: state('No warning is owed.', 'لا تنبيه مستحق.'),
  noWarningOwed: state('A warning before a release is owed.', 'يوجد تنبيه مستحق قبل إخلاء سبيل.'),
  leakIsContained: event('The leak is not closed yet.', 'لم يُغلق مصدر التسرب بعد.', ['dataProtectionOfficer']),
  caseIsClosed: state(
    'The case is not closed. Until then the danger is reviewed.',
    'لم تُغلق القضية. ويُراجع الخطر إلى ذلك الحين.',
    ['supervisor'],
  ),
  twoLowReviews: state(
    'Two reviews running that fell due must find the risk low.',
    'يجب أن تنتهي مراجعتان دوريتان متتاليتان إلى أن الخطر منخفض.',
  ),
  nothingIsOpen: state(
    'A danger is not assessed, a warning is owed, the person is missing, or a leak is not closed.',
    'يوجد خطر لم يُقيَّم أو تنبيه مستحق أو الشخص مفقود أو تسرب لم يُغلق.',
  ),
};
