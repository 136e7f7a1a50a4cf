import { unconfirmed } from '../kernel/deadlines.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';

/**
 * Afghanistan: Law of 2017 (1395/11/10) on trafficking and smuggling, Code of Criminal Procedure of 2014. Since August 2021 it
 * is unclear which of these codes are in force, so the profile is off until an administrator turns it on with a reason.
 */
export const afProfile = inherit(genericProfile, {
  id: 'af',
  status: 'disabled',
  title: { en: 'Afghanistan', ar: 'أفغانستان' },
  validFrom: '2017-01-29',
  calendarId: 'af',
  lawVersion: 'AF-LAW-2017',
  deadlines: {
    'SOP-12': {
      judge: {
        label: { en: 'Handed over to the prosecutor', ar: 'التسليم إلى النيابة العامة' },
        amount: { kind: 'elapsedHours', hours: 72 },
        basis: unconfirmed('statute', 'AF-CPC-2014', {
          en: 'Code of Criminal Procedure 2014 of Afghanistan art. 87: handed over with the file within 72 hours',
          ar: 'المادة 87 من قانون الإجراءات الجزائية الأفغاني لسنة 2014: التسليم مع الملف خلال 72 ساعة',
        }),
      },
    },
  },
});
