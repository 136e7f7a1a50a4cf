import { closeTask, openTask } from '../kernel/requests.js';
import { report, tellOfficer } from './exhibit.effects.js';
import { atCourtHasNoClock, inStoreHasNoClock } from './exhibit.reasons.js';
import { exhibitSetup } from './exhibit.setup.js';

/** In the store. Once its fate can be decided, it waits there for that. */
export const inStore = exhibitSetup.createStateConfig({
  initial: 'kept',
  entry: [report('inStore')],
  always: [
    { guard: 'disposalIsOrdered', target: 'dispositionPending.ordered' },
    { guard: 'disposalIsDue', target: 'dispositionPending' },
  ],
  on: {
    DOCUMENT_RETURNED: { guard: 'isVictimsDocument', target: '#exhibit.returned' },
  },
  states: {
    kept: {
      meta: inStoreHasNoClock,
      always: { guard: 'documentIsToReturn', target: 'documentToReturn' },
    },
    /** A victim's own papers go back early, and a copy is kept (policy). */
    documentToReturn: {
      tags: ['clock:documentReturn'],
      entry: [openTask('returnDocument', 'evidenceCustodian', 'documentReturn')],
      exit: [closeTask('returnDocument')],
      on: { DOCUMENT_KEPT: { target: 'kept', actions: 'keepDocument' } },
    },
  },
});

export const atLab = exhibitSetup.createStateConfig({
  initial: 'examining',
  entry: [report('atLab')],
  states: {
    examining: {
      tags: ['clock:labAnswer'],
      always: { guard: 'isReleased', target: 'reported' },
      entry: [openTask('examine', 'forensicLab', 'labAnswer')],
      exit: [closeTask('examine')],
      on: {
        LAB_DATE_AGREED: { actions: 'agreeLabDate' },
        LAB_RESULT: { target: 'reported', actions: ['release', tellOfficer('labResult')] },
      },
    },
    reported: {
      tags: ['clock:backToStore'],
      entry: [openTask('bringBack', 'evidenceCustodian', 'backToStore')],
      exit: [closeTask('bringBack')],
    },
  },
});

export const atCourt = exhibitSetup.createStateConfig({
  initial: 'held',
  entry: [report('atCourt')],
  on: { COURT_PRODUCED: { actions: tellOfficer('courtProduced') } },
  states: {
    held: {
      meta: atCourtHasNoClock,
      always: { guard: 'isReleased', target: 'released' },
      on: { COURT_RETURNED: { target: 'released', actions: 'release' } },
    },
    released: {
      tags: ['clock:backToStore'],
      entry: [openTask('bringBack', 'evidenceCustodian', 'backToStore')],
      exit: [closeTask('bringBack')],
    },
  },
});
