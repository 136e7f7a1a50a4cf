import { and } from 'xstate';
import { closeTask, openTask } from '../kernel/requests.js';
import { alarmProof, report, tellOfficer } from './exhibit.effects.js';
import { awaitedHasNoClock, hashedHasNoClock, notDigitalHasNoClock } from './exhibit.reasons.js';
import { exhibitSetup } from './exhibit.setup.js';

const copied = {
  guard: and(['noMismatchOpen', 'copyEquals']),
  target: 'workingCopy',
} as const;
/** Once there is a reference, every other value is a mismatch, whether computed here or at a hand-over. */
const compared = {
  meta: hashedHasNoClock,
  always: { guard: 'mismatchOpen', target: 'hashMismatch' },
} as const;
const whileCompared = {
  HASH_COMPUTED: { actions: 'compareHash' },
  HASH_MISMATCH: { target: 'hashMismatch', actions: 'recordMismatch' },
} as const;

/** Data on the item: acquired with a reference hash, verified, worked on in copies alone, reported. */
export const digital = exhibitSetup.createStateConfig({
  initial: 'notDigital',
  states: {
    notDigital: {
      meta: notDigitalHasNoClock,
      always: { guard: 'isDigital', target: 'toAcquire' },
      on: { DATA_FOUND: { target: 'toAcquire', actions: 'becomeDigital' } },
    },
    toAcquire: {
      meta: awaitedHasNoClock,
      on: { HASH_COMPUTED: { target: 'acquired', actions: 'setReference' } },
    },
    acquired: {
      ...compared,
      on: {
        ...whileCompared,
        HASH_COMPUTED: [{ guard: 'hashEquals', target: 'verified' }, { actions: 'compareHash' }],
      },
    },
    verified: { ...compared, on: { ...whileCompared, WORKING_COPY_MADE: copied } },
    workingCopy: {
      ...compared,
      on: {
        ...whileCompared,
        WORKING_COPY_MADE: copied,
        ANALYSIS_REPORTED: { target: 'reported', actions: tellOfficer('analysisReported') },
      },
    },
    reported: { ...compared, on: { ...whileCompared, WORKING_COPY_MADE: copied } },
    hashMismatch: {
      tags: ['clock:mismatch'],
      entry: [
        ...alarmProof('hashMismatch'),
        report('hashMismatch'),
        openTask('settleMismatch', 'prosecutor', 'mismatch'),
      ],
      exit: [closeTask('settleMismatch')],
      on: {
        WORKING_COPY_MADE: copied,
        ANALYSIS_REPORTED: { guard: 'noMismatchOpen', target: 'reported' },
        MISMATCH_SETTLED: { target: 'acquired', actions: 'setReference' },
      },
    },
  },
});
