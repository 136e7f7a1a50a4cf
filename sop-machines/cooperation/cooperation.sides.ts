import { and } from 'xstate';
import { closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { report, tellDanger } from './cooperation.effects.js';
import { cooperationSetup, noClock } from './cooperation.setup.js';

/** Another country asks us: acknowledged, decided on after the same checks, carried out, answered. */
export const incoming = cooperationSetup.createStateConfig({
  initial: 'toAcknowledge',
  entry: [report('incomingReceived')],
  on: { INCOMING_DECLINED: { guard: 'arrestIsOver', target: '#cooperation.declined' } },
  states: {
    toAcknowledge: {
      tags: ['clock:acknowledging'],
      entry: [openTask('acknowledge', 'mlaDesk', 'acknowledging')],
      exit: [closeTask('acknowledge')],
      on: { INCOMING_ACKNOWLEDGED: { target: 'toDecide', actions: 'recordRequestType' } },
    },
    toDecide: {
      tags: ['clock:deciding'],
      entry: [openTask('decideIncoming', 'prosecutor', 'deciding')],
      exit: [closeTask('decideIncoming')],
      on: { INCOMING_APPROVED: { guard: 'extraditionIsLawful', target: 'toAnswer' } },
    },
    toAnswer: {
      tags: ['clock:answering'],
      entry: [openTask('carryOut', 'mlaDesk', 'answering')],
      exit: [closeTask('carryOut')],
      on: { ANSWER_SENT: { guard: 'arrestIsOver', target: '#cooperation.answered' } },
    },
  },
});

const arrestEnds = [
  { guard: 'personWasReleased', target: 'none', actions: ['endArrest', tellDanger('suspectReleased')] },
  { target: 'none', actions: 'endArrest' },
] as const;
const extended = {
  guard: and(['notExtendedYet', 'extensionIsKnown']),
  target: 'running',
  actions: 'extendArrest',
} as const;

/** Somebody is held for extradition until the papers are there; the clock of the treaty stops for nothing. */
export const arrest = cooperationSetup.createStateConfig({
  initial: 'none',
  states: {
    none: {
      meta: noClock('Nobody is held for extradition.', 'لا يوجد موقوف لغرض التسليم.'),
      on: { PROVISIONALLY_ARRESTED: { guard: 'termIsKnown', target: 'running', actions: 'recordArrest' } },
    },
    running: {
      tags: ['clock:provisionalArrest'],
      entry: [openTask('sendExtraditionFile', 'mlaDesk', 'provisionalArrest')],
      exit: [closeTask('sendExtraditionFile')],
      after: { provisionalArrest: 'expired' },
      on: { ARREST_EXTENDED: extended, PROVISIONAL_ARREST_ENDED: arrestEnds },
    },
    /** The clock stays listed until somebody records how it ended, or an extension made in time. */
    expired: {
      tags: ['clock:provisionalArrest'],
      entry: [tellRole('prosecutor', 'noLawfulBasis'), openTask('endArrest', 'prosecutor', 'provisionalArrest')],
      exit: [closeTask('endArrest')],
      on: { ARREST_EXTENDED: extended, PROVISIONAL_ARREST_ENDED: arrestEnds },
    },
  },
});

/**
 * The consulate of the person: only with consent, for a child only after the best-interests decision, and never for
 * somebody who has claimed asylum (D36).
 */
export const consulate = cooperationSetup.createStateConfig({
  initial: 'notAsked',
  on: { ASYLUM_CLAIMED: { target: '.barred', actions: ['recordAsylum', tell('assignee', 'asylumClaimed')] } },
  states: {
    notAsked: {
      meta: noClock('The consulate waits for the person’s consent.', 'تنتظر القنصلية موافقة الشخص.'),
      always: { guard: 'isAsylumSeeker', target: 'barred' },
      on: {
        CONSULAR_CONSENT: [
          {
            guard: and(['concernsPerson', 'consulateWanted', 'bestInterestsKnown']),
            target: 'toInform',
            actions: 'recordConsularConsent',
          },
          { guard: and(['concernsPerson', 'consulateNotWanted']), target: 'notWanted' },
        ],
      },
    },
    toInform: {
      tags: ['clock:consulate'],
      entry: [openTask('informConsulate', 'consularOfficer', 'consulate')],
      exit: [closeTask('informConsulate')],
      on: {
        CONSULATE_INFORMED: 'informed',
        CONSULAR_CONSENT: { guard: 'consulateNotWanted', target: 'notWanted' },
      },
    },
    notWanted: {
      meta: noClock('The person does not want it.', 'لا يرغب الشخص في ذلك.'),
      on: {
        CONSULAR_CONSENT: {
          guard: and(['consulateWanted', 'bestInterestsKnown']),
          target: 'toInform',
          actions: 'recordConsularConsent',
        },
      },
    },
    /** Listed so that the refusal says why. */
    barred: {
      meta: noClock('Who claims asylum is protected from the own state.', 'طالب اللجوء محمي من دولته.'),
      on: {
        CONSULAR_CONSENT: { guard: 'isNoAsylumSeeker', target: 'notAsked' },
        CONSULATE_INFORMED: { guard: 'isNoAsylumSeeker', target: 'informed' },
      },
    },
    informed: { meta: noClock('The duty is done.', 'أُنجز الواجب.') },
  },
});
