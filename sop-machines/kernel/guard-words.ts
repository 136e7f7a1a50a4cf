import type { Role } from './roles.js';
import type { GuardWords } from './sop.js';

/* The words of a guard in one line: who can meet it, and the reason shown while it is unmet. */

type Worded = (by: readonly Role[], en: string, ar: string) => GuardWords;
/** Judged before anything is typed. */
export const ofState: Worded = (by, en, ar) => ({ needs: 'state', by, unmet: { en, ar } });
/** Judged by what is sent, or by who sends it. */
export const ofEvent: Worded = (by, en, ar) => ({ needs: 'event', by, unmet: { en, ar } });
