import { criminalAgeInIraq } from './children.js';
import { cassationInIraq, detentionDeadlinesInIraq, detentionInIraq, remediesInIraq } from './iraqi-law.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';
import { protectionDeadlinesInIraq, protectionInIraq, screeningInIraq } from './victims.js';

/** Federal Iraq: Law 28 of 2012, Code of Criminal Procedure 23 of 1971. A draft until counsel confirms. */
export const iqFederalProfile = inherit(genericProfile, {
  id: 'iq-federal',
  status: 'draft',
  title: { en: 'Federal Iraq', ar: 'العراق الاتحادي' },
  validFrom: '2012-01-01',
  calendarId: 'iq-federal',
  lawVersion: 'IQ-LAW-28-2012',
  deadlines: {
    'SOP-05': protectionDeadlinesInIraq,
    'SOP-12': detentionDeadlinesInIraq,
    'SOP-13': remediesInIraq,
  },
  limits: {
    'SOP-03': screeningInIraq,
    'SOP-05': protectionInIraq,
    'SOP-06': criminalAgeInIraq,
    'SOP-12': detentionInIraq,
    'SOP-13': cassationInIraq,
  },
  criminalAge: 9,
  victimRecognition: 'judge',
});
