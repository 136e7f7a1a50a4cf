import { and } from 'xstate';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { report, tellFinality, tellLawyers } from './prosecution.effects.js';
import { accusedIsAbsent, courtSetsItsDates } from './prosecution.reasons.js';
import { prosecutionSetup } from './prosecution.setup.js';

const final = '#prosecution.open.court.final';
const retrial = '#prosecution.open.court.retrial';

/** What the court found. */
const result = prosecutionSetup.createStateConfig({
  meta: courtSetsItsDates,
  initial: 'given',
  states: {
    given: {
      always: [
        { guard: { type: 'judgmentIs', params: 'convicted' }, target: 'convicted' },
        { guard: { type: 'judgmentIs', params: 'partial' }, target: 'partial' },
        { guard: { type: 'judgmentIs', params: 'acquitted' }, target: 'acquitted' },
        { target: 'released' },
      ],
    },
    convicted: {},
    partial: {},
    acquitted: {},
    released: {},
  },
});

/**
 * The ways on from a judgment. A conviction in absence waits for the accused; a death or life sentence in presence goes to the
 * Court of Cassation whatever the parties do (IQ CPC art. 254 as amended by Law 9 of 1992); any other waits for a petition.
 */
const remedies = prosecutionSetup.createStateConfig({
  initial: 'weighing',
  states: {
    weighing: {
      always: [
        { guard: 'convictedInAbsence', target: 'awaitingSurrender' },
        { guard: 'cassationIsOwed', target: 'automaticCassation' },
        { target: 'petitionWindow' },
      ],
    },
    awaitingSurrender: {
      meta: accusedIsAbsent,
      entry: [report('awaitingSurrender')],
      on: {
        ACCUSED_TAKEN: { target: 'objectionPossible', actions: 'recordSurrender' },
        SURRENDERED: { target: 'objectionPossible', actions: 'recordSurrender' },
      },
    },
    objectionPossible: {
      tags: ['clock:objection'],
      entry: tellLawyers('absentHasCome'),
      after: { objection: { target: 'weighing', actions: 'countAsInPresence' } },
      on: { OBJECTION_FILED: retrial },
    },
    automaticCassation: {
      tags: ['clock:fileToCassation'],
      entry: [openTask('sendFile', 'courtClerk', 'fileToCassation'), ...tellLawyers('fileMustGo')],
      exit: [closeTask('sendFile')],
      on: { FILE_SENT_TO_CASSATION: 'cassation' },
    },
    /** Its clock stands in the region beside it. */
    petitionWindow: {
      meta: courtSetsItsDates,
      always: [
        { guard: 'petitionIsFiled', target: 'cassation' },
        { guard: 'petitionHasLapsed', target: final },
      ],
    },
    cassation: {
      meta: courtSetsItsDates,
      entry: [report('cassation')],
      on: {
        CASSATION_DECIDED: [
          { guard: 'judgmentWasQuashed', target: 'quashed' },
          { guard: 'judgmentWasAmended', target: 'amended', actions: 'recordCassation' },
          { target: 'upheld' },
        ],
      },
    },
    upheld: { entry: tellLawyers('judgmentUpheld'), always: final },
    amended: { entry: tellLawyers('judgmentAmended'), always: final },
    quashed: { entry: [alarm('L1', 'judgmentQuashed'), ...tellLawyers('judgmentQuashed')], always: retrial },
  },
});

/**
 * The parties' time to petition (D31), also while a file that went by itself is at the Court of Cassation. Its last day never
 * rolls; prosecutor and victim's lawyer are told on day 20, 27 and 29 of thirty.
 */
const petition = prosecutionSetup.createStateConfig({
  initial: 'notOpen',
  states: {
    notOpen: { meta: accusedIsAbsent, always: { guard: 'remediesRun', target: 'open' } },
    open: {
      tags: ['clock:petitionWindow'],
      initial: 'counting',
      after: { petitionWindow: { target: 'lapsed', actions: 'lapsePetition' } },
      on: {
        PETITION_FILED: { target: 'filed', actions: ['recordPetition', closeTask('contestConviction')] },
      },
      states: {
        counting: { tags: ['clock:petitionSoon'], after: { petitionSoon: 'soon' } },
        soon: {
          tags: ['clock:petitionNear'],
          entry: tellLawyers('petitionReminder'),
          after: { petitionNear: 'near' },
        },
        near: {
          tags: ['clock:petitionLast'],
          entry: tellLawyers('petitionReminder'),
          after: { petitionLast: 'last' },
        },
        last: { entry: tellLawyers('petitionReminder') },
      },
    },
    filed: { meta: courtSetsItsDates },
    lapsed: { meta: courtSetsItsDates },
  },
});

export const judgment = prosecutionSetup.createStateConfig({
  type: 'parallel',
  entry: [report('judgment')],
  states: { result, remedies, petition },
});

/** The judgment cannot be changed any more, except by the review of a final judgment. */
export const finalJudgment = prosecutionSetup.createStateConfig({
  initial: 'enforcement',
  entry: [
    'recordFinality',
    report('final'),
    tellFinality,
    tell('assignee', 'judgmentFinal'),
    ...tellLawyers('judgmentFinal'),
  ],
  on: {
    RETRIAL_REQUESTED: { actions: ['recordRetrialRequest', closeTask('contestConviction')] },
    RETRIAL_DECIDED: [
      { guard: and(['retrialIsRequested', 'retrialIsGranted']), target: retrial },
      { guard: 'retrialIsRequested', actions: 'recordRetrialRefused' },
    ],
  },
  states: {
    enforcement: {
      tags: ['clock:enforcement'],
      entry: [openTask('carryOut', 'courtClerk', 'enforcement')],
      exit: [closeTask('carryOut')],
      on: { JUDGMENT_ENFORCED: 'enforced' },
    },
    enforced: { meta: courtSetsItsDates, entry: ['recordEnforcement', report('enforced')] },
  },
});
