import { and, not } from 'xstate';
import { closeTask, openTask } from '../kernel/requests.js';
import { dispositionPending } from './exhibit.disposal.js';
import { alarmProof, askReceiver, report, tellOfficer } from './exhibit.effects.js';
import { atCourt, atLab, inStore } from './exhibit.places.js';
import { acceptance, exhibitSetup, offer, refusal } from './exhibit.setup.js';

/** Both can come to light wherever the item should be. */
const disturbances = { GAP_REPORTED: 'gapFound', MISSING_REPORTED: 'missing' } as const;
/** Clocks from the finding; each ends by itself, at the register and at the first store. */
const untilStored = ['clock:registration', 'clock:storage'] as const;
const offered = { guard: offer, target: 'inTransit', actions: 'offer' } as const;

/** Where the item is, from the finding to its end, without a gap. */
export const chain = exhibitSetup.createStateConfig({
  initial: 'found',
  on: {
    JUDGMENT_FINAL: { actions: 'makeJudgmentFinal' },
    INVESTIGATION_CLOSED: { actions: 'closeInvestigation' },
    DISPOSAL_ORDERED: { guard: 'disposalHasBasis', actions: 'orderDisposal' },
    DISPOSAL_ORDER_LIFTED: { guard: 'disposalIsOrdered', actions: 'liftDisposal' },
  },
  states: {
    found: {
      tags: [...untilStored],
      entry: [openTask('collect', 'investigator', 'registration')],
      exit: [closeTask('collect')],
      on: { COLLECTED: { target: 'collected', actions: 'recordCollection' }, MISSING_REPORTED: 'missing' },
    },
    collected: {
      tags: [...untilStored],
      entry: [openTask('seal', 'investigator', 'registration')],
      exit: [closeTask('seal')],
      on: { SEALED: { target: 'sealed', actions: 'recordSeal' }, MISSING_REPORTED: 'missing' },
    },
    sealed: {
      tags: [...untilStored],
      entry: [openTask('register', 'evidenceCustodian', 'registration')],
      exit: [closeTask('register')],
      on: { REGISTERED: { target: 'settling', actions: 'register' }, MISSING_REPORTED: 'missing' },
    },
    registered: {
      tags: ['clock:storage'],
      entry: [report('registered'), openTask('store', 'investigator', 'storage')],
      exit: [closeTask('store')],
      on: { TRANSFER_OFFERED: offered, ...disturbances },
    },
    inTransit: {
      tags: ['clock:openTransfer', 'clock:storage'],
      entry: [askReceiver],
      exit: [closeTask('acceptTransfer')],
      after: { openTransfer: 'gapFound' },
      on: {
        TRANSFER_ACCEPTED: { guard: acceptance, target: 'settling', actions: 'accept' },
        TRANSFER_REFUSED: { guard: refusal, target: 'settling', actions: ['refuse', tellOfficer('transferRefused')] },
        MISSING_REPORTED: 'missing',
      },
    },
    settling: {
      always: [
        { guard: 'isNotCollected', target: 'found' },
        { guard: not('sealIsSet'), target: 'collected' },
        { guard: 'isNotRegistered', target: 'sealed' },
        { guard: 'isAtScene', target: 'registered' },
        { guard: 'isAtLab', target: 'atLab' },
        { guard: 'isAtCourt', target: 'atCourt' },
        { target: 'inStore' },
      ],
    },
    inStore: { ...inStore, on: { TRANSFER_OFFERED: offered, ...inStore.on, ...disturbances } },
    atLab: { ...atLab, on: { TRANSFER_OFFERED: offered, ...disturbances } },
    atCourt: { ...atCourt, on: { TRANSFER_OFFERED: offered, ...atCourt.on, ...disturbances } },
    dispositionPending: {
      ...dispositionPending,
      on: { TRANSFER_OFFERED: offered, ...dispositionPending.on, ...disturbances },
    },
    /** A late acceptance is recorded, but the gap stays until a superior has explained it. */
    gapFound: {
      tags: ['clock:gapExplanation', ...untilStored],
      entry: [...alarmProof('gapFound'), report('gapFound'), openTask('explainGap', 'supervisor', 'gapExplanation')],
      exit: [closeTask('explainGap')],
      on: {
        TRANSFER_ACCEPTED: { guard: acceptance, actions: 'accept' },
        TRANSFER_REFUSED: { guard: refusal, actions: 'refuse' },
        GAP_EXPLAINED: { guard: and(['anotherPerson', 'labDateGiven']), target: 'settling', actions: 'explainGap' },
        MISSING_REPORTED: 'missing',
      },
    },
    missing: {
      tags: ['clock:search', ...untilStored],
      entry: [...alarmProof('missing'), report('missing'), openTask('search', 'evidenceCustodian', 'search')],
      exit: [closeTask('search')],
      on: { FOUND_AGAIN: 'gapFound', LOSS_DECIDED: '#exhibit.archived' },
    },
  },
});
