import { alarm, closeTask, openTask, tellRole } from '../kernel/requests.js';
import { assessedHasNoClock, sealHasNoClock, soundHasNoClock, unsealedHasNoClock } from './exhibit.reasons.js';
import { exhibitSetup } from './exhibit.setup.js';

const resealed = { guard: 'newSealDiffers', target: 'intact', actions: 'reseal' } as const;

/** The seal beside the place: it can break or be opened wherever the item is. */
export const seal = exhibitSetup.createStateConfig({
  initial: 'unsealed',
  states: {
    unsealed: { meta: unsealedHasNoClock, always: { guard: 'sealIsSet', target: 'intact' } },
    intact: {
      meta: sealHasNoClock,
      always: { guard: 'sealIsBroken', target: 'sealBroken' },
      on: {
        SEAL_CHECKED: { guard: 'checkFits', actions: 'recordCheck' },
        OPENED: { guard: 'isAtHand', target: 'open', actions: 'open' },
      },
    },
    open: {
      tags: ['clock:resealing'],
      entry: [openTask('reseal', 'evidenceCustodian', 'resealing')],
      exit: [closeTask('reseal')],
      on: { RESEALED: resealed },
    },
    sealBroken: {
      tags: ['clock:brokenSeal'],
      entry: [
        alarm('L1', 'sealBroken'),
        tellRole('prosecutor', 'sealBroken'),
        openTask('replaceSeal', 'evidenceCustodian', 'brokenSeal'),
      ],
      exit: [closeTask('replaceSeal')],
      on: { RESEALED: resealed },
    },
  },
});

/** What the item still proves. */
export const condition = exhibitSetup.createStateConfig({
  initial: 'sound',
  states: {
    sound: { meta: soundHasNoClock, on: { CONTAMINATION_FOUND: 'contaminated' } },
    contaminated: {
      tags: ['clock:contamination'],
      entry: [
        alarm('L1', 'contaminated'),
        tellRole('prosecutor', 'contaminated'),
        openTask('assessContamination', 'forensicLab', 'contamination'),
      ],
      exit: [closeTask('assessContamination')],
      on: { CONTAMINATION_ASSESSED: { target: 'assessed', actions: tellRole('prosecutor', 'contaminationAssessed') } },
    },
    assessed: { meta: assessedHasNoClock, on: { CONTAMINATION_FOUND: 'contaminated' } },
  },
});
