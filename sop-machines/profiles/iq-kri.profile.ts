import { criminalAgeInKurdistan } from './children.js';
import { cassationInIraq, detentionDeadlinesInIraq, detentionInIraq, remediesInIraq } from './iraqi-law.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';
import { protectionDeadlinesInKri, protectionInIraq, screeningInIraq } from './victims.js';

/**
 * Kurdistan Region: Law 28 of 2012 by Law 6 of 2018; the Code of Criminal Procedure as amended by Laws 22 of 2003 and 6 of
 * 2006. A draft until counsel confirms; the age of criminal responsibility rests on a weak source.
 */
export const iqKriProfile = inherit(genericProfile, {
  id: 'iq-kri',
  status: 'draft',
  title: { en: 'Kurdistan Region of Iraq', ar: 'إقليم كوردستان العراق' },
  validFrom: '2018-07-01',
  calendarId: 'iq-kri',
  lawVersion: 'KRI-LAW-6-2018',
  deadlines: {
    'SOP-05': protectionDeadlinesInKri,
    'SOP-12': detentionDeadlinesInIraq,
    'SOP-13': remediesInIraq,
  },
  limits: {
    'SOP-03': screeningInIraq,
    'SOP-05': protectionInIraq,
    'SOP-06': criminalAgeInKurdistan,
    'SOP-12': detentionInIraq,
    'SOP-13': cassationInIraq,
  },
  criminalAge: 11,
  victimRecognition: 'judge',
});
