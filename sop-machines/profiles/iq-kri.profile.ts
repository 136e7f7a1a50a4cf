import type { Profile } from '../kernel/sop.js';
import { detentionInIraq, fileToCassationInIraq, petitionInIraq } from './iraqi-law.js';

/**
 * Kurdistan Region: Law 28 of 2012 by Law 6 of 2018; the Code of Criminal Procedure as amended by Laws 22 of 2003 and 6 of
 * 2006. A draft until counsel confirms; the age of criminal responsibility rests on a weak source.
 */
export const iqKriProfile: Profile = {
  id: 'iq-kri',
  status: 'draft',
  title: { en: 'Kurdistan Region of Iraq', ar: 'إقليم كوردستان العراق' },
  validFrom: '2018-07-01',
  validTo: null,
  calendarId: 'iq-kri',
  lawVersion: 'KRI-LAW-6-2018',
  deadlines: { 'SOP-00': { petitionWindow: petitionInIraq, fileToCassation: fileToCassationInIraq } },
  limits: { 'SOP-12': detentionInIraq },
  childAge: 18,
  criminalAge: 11,
  victimRecognition: 'judge',
};
