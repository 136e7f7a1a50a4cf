import type { Words } from './words.js';

/** Notices that the default ladders send; every SOP's words carry them. A notice holds a case token and a time, no name. */
export const ladderNotices = {
  deadline: { en: 'A deadline of this case needs you', ar: 'مهلة في هذه القضية تتطلب إجراءً منك' },
  noLawfulBasis: { en: 'No lawful basis for the detention is recorded', ar: 'لا يوجد سند قانوني مسجَّل للتوقيف' },
  renewalPapers: { en: 'Renewal papers must go to the judge', ar: 'يجب رفع أوراق تمديد التوقيف إلى القاضي' },
} as const satisfies Record<string, Words>;
