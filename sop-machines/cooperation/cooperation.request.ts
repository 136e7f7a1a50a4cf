import { and } from 'xstate';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { report, tellExhibitOfResult } from './cooperation.effects.js';
import { cooperationSetup } from './cooperation.setup.js';

/** What another country may answer, with or without having acknowledged before. */
const answers = {
  EXECUTED: { target: 'executed', actions: tell('assignee', 'answerCame') },
  PARTLY_EXECUTED: { target: 'partly', actions: tell('assignee', 'answerCame') },
  REFUSED: { target: 'refused', actions: tell('assignee', 'requestRefused') },
} as const;
const acknowledged = { target: 'acknowledged', actions: 'recordAnswer' } as const;

const goesOn = {
  REQUEST_RENEWED: { target: 'drafting', actions: 'draftAnew' },
} as const;
const resultUsed = [
  {
    guard: and(['becomesExhibit', 'arrestIsOver']),
    target: '#cooperation.used',
    actions: [tellExhibitOfResult],
  },
  { guard: 'arrestIsOver', target: '#cooperation.used' },
] as const;

const decideUse = {
  tags: ['clock:use'],
  exit: [closeTask('useAnswer')],
};
const toUse = openTask('useAnswer', 'prosecutor', 'use');

const drafting = cooperationSetup.createStateConfig({
  tags: ['clock:draft'],
  entry: [report('drafting'), openTask('draftRequest', 'mlaDesk', 'draft')],
  exit: [closeTask('draftRequest')],
  on: { REQUEST_DRAFTED: { target: 'drafted', actions: 'recordRequestType' } },
});

/** Before an extradition is asked for, dual criminality and human rights are checked. */
const drafted = cooperationSetup.createStateConfig({
  tags: ['clock:approval'],
  entry: [openTask('askApproval', 'prosecutor', 'approval')],
  exit: [closeTask('askApproval')],
  on: {
    APPROVED: { guard: 'extraditionIsLawful', target: 'judgeApproved' },
    NOT_APPROVED: { target: 'drafting', actions: 'draftAnew' },
  },
});

const judgeApproved = cooperationSetup.createStateConfig({
  tags: ['clock:passingOn'],
  entry: [openTask('passOn', 'mlaDesk', 'passingOn')],
  exit: [closeTask('passOn')],
  on: { PASSED_TO_CENTRAL_AUTHORITY: 'centralAuthority' },
});

const centralAuthority = cooperationSetup.createStateConfig({
  tags: ['clock:sending'],
  on: { SENT: { target: 'sent', actions: 'recordSent' } },
});

/** Silent for 30, 60, 90 days: somebody asks again each time, one level higher (D35). */
const sent = cooperationSetup.createStateConfig({
  tags: ['clock:chaser30', 'clock:chaser60', 'clock:chaser90'],
  initial: 'waiting',
  entry: [report('sent')],
  after: {
    chaser30: { target: '.chasing', actions: 'countSilence' },
    chaser60: { target: '.chasing', actions: 'countSilence' },
    chaser90: { target: '.chasing', actions: 'countSilence' },
  },
  on: {
    ...answers,
    ACK: acknowledged,
    NO_ANSWER_RECORDED: { guard: 'silentForLong', target: 'noAnswer' },
  },
  states: {
    waiting: {},
    chasing: {
      entry: [openTask('askAgain', 'mlaDesk')],
      exit: [closeTask('askAgain')],
      on: { CHASER_SENT: 'waiting' },
    },
  },
});

const underExecution = {
  tags: ['clock:executionReview'],
  on: {
    ...answers,
    EXECUTION_REVIEWED: { actions: 'recordExecutionReview' },
    NO_ANSWER_RECORDED: { guard: 'silentForLong', target: 'noAnswer' },
  },
} as const;

/** From the draft to an answer, and to its use. */
export const outgoing = {
  drafting,
  drafted,
  judgeApproved,
  centralAuthority,
  sent,
  acknowledged: cooperationSetup.createStateConfig({
    tags: [...underExecution.tags],
    entry: [report('acknowledged')],
    on: { ...underExecution.on, EXECUTION_STARTED: 'executing' },
  }),
  executing: cooperationSetup.createStateConfig({ tags: [...underExecution.tags], on: underExecution.on }),
  executed: cooperationSetup.createStateConfig({
    ...decideUse,
    entry: [report('executed'), toUse],
    on: { RESULT_USED: resultUsed },
  }),
  partly: cooperationSetup.createStateConfig({
    ...decideUse,
    entry: [report('partly'), toUse],
    on: { ...goesOn, EXECUTED: answers.EXECUTED, RESULT_USED: resultUsed },
  }),
  refused: cooperationSetup.createStateConfig({
    ...decideUse,
    entry: [report('refused'), toUse],
    on: goesOn,
  }),
  /** A late answer is still an answer. */
  noAnswer: cooperationSetup.createStateConfig({
    ...decideUse,
    entry: [report('noAnswer'), toUse],
    on: { ...goesOn, ...answers, ACK: acknowledged },
  }),
};
