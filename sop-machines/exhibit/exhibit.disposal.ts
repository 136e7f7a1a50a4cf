import { and } from 'xstate';
import { closeTask, openTask } from '../kernel/requests.js';
import { report } from './exhibit.effects.js';
import { exhibitSetup } from './exhibit.setup.js';

/** In the store, its fate to be decided and carried out. Nothing leaves for good without a final judgment or a judge. */
export const dispositionPending = exhibitSetup.createStateConfig({
  initial: 'awaitingOrder',
  on: {
    DOCUMENT_RETURNED: { guard: 'isVictimsDocument', target: '#exhibit.returned' },
  },
  states: {
    awaitingOrder: {
      tags: ['clock:disposalDecision'],
      entry: [report('dispositionPending'), openTask('askDisposal', 'evidenceCustodian', 'disposalDecision')],
      exit: [closeTask('askDisposal')],
      always: { guard: 'disposalIsOrdered', target: 'ordered' },
    },
    ordered: {
      tags: ['clock:disposal'],
      entry: [report('disposalOrdered'), openTask('dispose', 'evidenceCustodian', 'disposal')],
      exit: [closeTask('dispose')],
      on: {
        DISPOSAL_ORDER_LIFTED: { target: 'awaitingOrder', actions: 'liftDisposal' },
        DISPOSED: { guard: and(['destructionIsWitnessed', 'noMismatchOpen']), target: 'disposing' },
      },
    },
    disposing: {
      always: [
        { guard: 'isToReturn', target: '#exhibit.returned' },
        { guard: 'isToDestroy', target: '#exhibit.destroyed' },
        { guard: 'isToConfiscate', target: '#exhibit.confiscated' },
        { target: '#exhibit.archived' },
      ],
    },
  },
});
