import type { Words } from '../kernel/words.js';

/** Why the transcript and the after-care have no clock of their own before the person has told anything. */
export const nothingSaidHasNoClock: { noClockBecause: Words } = {
  noClockBecause: { en: 'Nothing was said yet.', ar: 'لم يُقل شيء بعد.' },
};
