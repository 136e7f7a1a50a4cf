import type { Profile } from '../kernel/sop.js';
import { detentionInIraq, fileToCassationInIraq, petitionInIraq } from './iraqi-law.js';

/** Federal Iraq: Law 28 of 2012, Code of Criminal Procedure 23 of 1971. A draft until counsel confirms. */
export const iqFederalProfile: Profile = {
  id: 'iq-federal',
  status: 'draft',
  title: { en: 'Federal Iraq', ar: 'العراق الاتحادي' },
  validFrom: '2012-01-01',
  validTo: null,
  calendarId: 'iq-federal',
  lawVersion: 'IQ-LAW-28-2012',
  deadlines: { 'SOP-00': { petitionWindow: petitionInIraq, fileToCassation: fileToCassationInIraq } },
  limits: { 'SOP-12': detentionInIraq },
  childAge: 18,
  criminalAge: 9,
  victimRecognition: 'judge',
};
