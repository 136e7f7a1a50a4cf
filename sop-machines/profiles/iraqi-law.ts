import { unconfirmed } from '../kernel/deadlines.js';

/* Limits of the Code of Criminal Procedure 23 of 1971 that hold in federal Iraq and, as amended, in the Kurdistan Region. */

/** D31. Art. 252: 30 days from the day after pronouncement (weak source; start rule not verified). */
export const petitionInIraq = {
  basis: unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: 'Code of Criminal Procedure 23 of 1971, art. 252: 30 days',
    ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، المادة 252: ثلاثون يوماً',
  }),
} as const;

/** D30. Art. 254 as replaced by Law 9 of 1992: within ten days, also without a petition. */
export const fileToCassationInIraq = {
  basis: unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: 'Code of Criminal Procedure 23 of 1971, art. 254 (Law 9 of 1992): within ten days',
    ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، المادة 254 (القانون رقم 9 لسنة 1992): خلال عشرة أيام',
  }),
} as const;
