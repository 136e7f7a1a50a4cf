import { and } from 'xstate';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { askForNeedsTalk, report, tellVictim } from './screening.effects.js';
import { assessmentHasTheClock, recognitionHasTheClock } from './screening.reasons.js';
import { screeningSetup } from './screening.setup.js';

const assessment = screeningSetup.createStateConfig({
  initial: 'fullAssessment',
  states: {
    fullAssessment: {
      tags: ['clock:assessment'],
      entry: [openTask('assess', 'caseOfficer', 'assessment')],
      exit: [closeTask('assess')],
      on: {
        ASSESSMENT_DONE: {
          guard: and(['elementsAreChecked', 'findingFitsElements']),
          target: 'assessed',
          actions: 'recordAssessment',
        },
      },
    },
    assessed: { meta: recognitionHasTheClock },
  },
});

/** Who recognises depends on the jurisdiction: in Iraq the investigative judge, and the police may only presume. */
const recognition = screeningSetup.createStateConfig({
  initial: 'competence',
  on: {
    NOT_RECOGNISED: {
      guard: and(['byCompetentAuthority', 'assessedWhereDecidedHere']),
      target: '.negativeProposed',
      actions: 'proposeNegative',
    },
  },
  states: {
    competence: {
      always: [
        { guard: 'decidesHere', target: 'ownDecision' },
        { guard: 'requestIsSent', target: 'judgeRequestSent' },
        { target: 'requestDue' },
      ],
    },
    requestDue: {
      tags: ['clock:recognitionRequest'],
      entry: [openTask('sendRequest', 'caseOfficer', 'recognitionRequest')],
      exit: [closeTask('sendRequest')],
      on: { SENT_TO_JUDGE: { target: 'judgeRequestSent', actions: 'recordRequest' } },
    },
    judgeRequestSent: {
      tags: ['clock:decisionFollowUp'],
      entry: [openTask('askForDecision', 'caseOfficer', 'decisionFollowUp')],
      exit: [closeTask('askForDecision')],
      on: { DECISION_CHASED: { actions: 'recordRequest' } },
    },
    ownDecision: {
      initial: 'assessmentAwaited',
      states: {
        assessmentAwaited: { meta: assessmentHasTheClock, always: { guard: 'assessmentIsDone', target: 'due' } },
        due: {
          tags: ['clock:ownDecision'],
          entry: [openTask('decideRecognition', 'supervisor', 'ownDecision')],
          exit: [closeTask('decideRecognition')],
        },
      },
    },
    negativeProposed: {
      tags: ['clock:secondDecision'],
      entry: [openTask('confirmNegative', 'supervisor', 'secondDecision')],
      exit: [closeTask('confirmNegative')],
      on: {
        NEGATIVE_CONFIRMED: { guard: 'anotherPerson', target: '#screening.notRecognised', actions: 'confirmNegative' },
        NEGATIVE_REJECTED: { guard: 'anotherPerson', target: 'competence' },
      },
    },
  },
});

/**
 * Services hang on the presumption, not on the recognition: the case is told at once, every need becomes a referral, and
 * the person may not be removed (Palermo Protocol arts 6 to 8; in Iraq only a judge recognises, so help cannot wait).
 */
export const presumedVictim = screeningSetup.createStateConfig({
  type: 'parallel',
  entry: [
    report('presumedVictim'),
    tellVictim(false),
    'tellNeeds',
    'tellForcedRole',
    tell('assignee', 'presumedVictim'),
  ],
  on: {
    RECOGNISED: {
      guard: and(['byCompetentAuthority', 'assessedWhereDecidedHere']),
      target: '#screening.formallyRecognised',
    },
    OTHER_NEED_FOUND: { guard: 'assessmentIsDone', target: '#screening.otherProtectionNeed' },
    NEED_RECORDED: { actions: ['recordNeed', 'tellNeeds'] },
    CHARGE_REPORTED: { actions: ['recordCharge', 'tellForcedRole'] },
    NEEDS_TALK_ASKED: { actions: [askForNeedsTalk] },
    /** Protection of adults starts for whoever was treated as a child until now. */
    AGE_CLARIFIED: { guard: 'foundAdult', actions: [tellVictim(false)] },
  },
  states: { assessment, recognition },
});
