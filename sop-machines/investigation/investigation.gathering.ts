import { and } from 'xstate';
import { closeTask, openTask } from '../kernel/requests.js';
import { report } from './investigation.effects.js';
import { specialMeans } from './investigation.measures.js';
import type { Strand } from './investigation.options.js';
import { investigationSetup } from './investigation.setup.js';

const gatherTask = {
  scene: 'gatherScene',
  documents: 'gatherDocuments',
  digital: 'gatherDigital',
  financial: 'gatherFinancial',
  witnesses: 'gatherWitnesses',
  openSource: 'gatherOpenSource',
} as const satisfies Record<Strand, string>;

/** One strand of the proof: open until somebody says with reasons that it is done, empty or not needed. */
const strandOf = (strand: Strand) => {
  const params = { strand } as const;
  return investigationSetup.createStateConfig({
    initial: 'open',
    states: {
      open: {
        entry: [openTask(gatherTask[strand], 'investigator')],
        exit: [closeTask(gatherTask[strand])],
        always: { guard: { type: 'strandIsDone', params }, target: 'done' },
        on: { STRAND_CLOSED: { guard: { type: 'isStrand', params }, actions: 'closeStrand' } },
      },
      done: {
        always: { guard: { type: 'strandIsOpen', params }, target: 'open' },
        on: { STRAND_REOPENED: { guard: { type: 'isStrand', params }, actions: 'reopenStrand' } },
      },
    },
  });
};

/** Planned and proactive: proof does not rest on the victim alone, and the money is followed (SOP-09, "Purpose"). */
export const gathering = investigationSetup.createStateConfig({
  type: 'parallel',
  tags: ['clock:planReview', 'clock:inactivity'],
  entry: [report('gathering')],
  on: {
    GATHERING_DONE: {
      guard: and(['everyStrandDone', 'specialMeansReported', 'warrantsAreReturned']),
      target: 'elementsReview',
      actions: 'logAction',
    },
  },
  states: {
    scene: strandOf('scene'),
    documents: strandOf('documents'),
    digital: strandOf('digital'),
    financial: strandOf('financial'),
    witnesses: strandOf('witnesses'),
    openSource: strandOf('openSource'),
    interception: specialMeans('interception'),
    covert: specialMeans('covert'),
  },
});
