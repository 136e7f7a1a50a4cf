import { alarm } from '../kernel/requests.js';
import { bornWith } from './cooperation.context.js';
import { report, tellExhibitOfInformation } from './cooperation.effects.js';
import { notice } from './cooperation.notice.js';
import { outgoing } from './cooperation.request.js';
import { course } from './cooperation.return.js';
import { cooperationSetup } from './cooperation.setup.js';
import { arrest, consulate, incoming } from './cooperation.sides.js';

/** What police tell each other leads further; evidence it is only once a court or a request has confirmed it. */
const policeInformation = {
  POLICE_INFORMATION_RECEIVED: { guard: 'informationIsNew', actions: 'recordInformation' },
  INFORMATION_CONFIRMED: { guard: 'informationIsKnown', actions: 'confirmInformation' },
  INFORMATION_USED_AS_EVIDENCE: { guard: 'informationIsConfirmed', actions: tellExhibitOfInformation },
} as const;

/** A request of ours or of another country. Nobody who is held for extradition is forgotten by its end. */
const request = cooperationSetup.createStateConfig({
  type: 'parallel',
  on: {
    ...policeInformation,
    CHECKS_RECORDED: { actions: 'recordChecks' },
    REQUEST_CLOSED: { guard: 'arrestIsOver', target: '#cooperation.closed' },
    CASE_ENDS: [
      { guard: 'arrestRunsStill', actions: alarm('L2', 'arrestRunsStill') },
      { target: '#cooperation.closed' },
    ],
    BEST_INTERESTS_DECIDED: { actions: 'recordBestInterests' },
  },
  states: {
    course: {
      initial: 'begun',
      states: {
        begun: { always: [{ guard: 'isIncoming', target: 'incoming' }, { target: 'drafting' }] },
        incoming,
        ...outgoing,
      },
    },
    arrest,
    consulate,
  },
});

/**
 * SOP-14: one request to or from another country, one notice, or one return. UNTOC arts 16–18 and 27, Palermo Protocol arts
 * 8 and 10, Smuggling of Migrants Protocol arts 10 and 18, Riyadh Arab Agreement 1983. A return is voluntary, informed,
 * safe in both places, received and followed up.
 */
export const cooperationMachine = cooperationSetup.createMachine({
  id: 'cooperation',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'begun',
  states: {
    begun: {
      always: [
        { guard: 'isRequest', target: 'request' },
        { guard: 'isNotice', target: 'notice' },
        { target: 'return' },
      ],
    },
    request,
    notice,
    return: { type: 'parallel', states: { course, consulate } },
    used: { type: 'final', entry: [report('used', true)] },
    closed: { type: 'final', entry: [report('closed', true)] },
    answered: { type: 'final', entry: [report('answered', true)] },
    declined: { type: 'final', entry: [report('declined', true)] },
    cancelled: { type: 'final', entry: [report('cancelled', true)] },
    stayInstead: { type: 'final', entry: [report('stayInstead', true)] },
    consentWithdrawn: { type: 'final', entry: [report('consentWithdrawn', true)] },
  },
});
