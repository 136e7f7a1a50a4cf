import { and } from 'xstate';
import { closeTask, openTask } from '../kernel/requests.js';
import { askForInterview, report, reportAfterCare } from './interview.effects.js';
import { nothingSaidHasNoClock } from './interview.reasons.js';
import { interviewSetup } from './interview.setup.js';

/** Coercion may be told only when the person is out of the room. */
const whenClosed = {
  FURTHER_INTERVIEW_NEEDED: { actions: askForInterview },
  COERCION_REPORTED: 'coercionReview',
} as const;

export const closed = interviewSetup.createStateConfig({
  tags: ['clock:evaluation', 'clock:sharing'],
  entry: [report('closed'), openTask('evaluate', 'investigator', 'evaluation')],
  exit: [closeTask('evaluate')],
  on: {
    EVALUATED: 'evaluated',
    ...whenClosed,
  },
});

/** It ends when the person has heard the transcript, after-care is settled and those allowed have a copy. */
export const evaluated = interviewSetup.createStateConfig({
  tags: ['clock:sharing'],
  entry: [openTask('share', 'investigator', 'sharing')],
  exit: [closeTask('share')],
  on: {
    SHARED: { guard: and(['transcriptIsConfirmed', 'afterCareIsSettled']), target: '#interview.shared' },
    ...whenClosed,
  },
});

/** Beside the evaluation: what was said is written, checked and read back. A talk about needs is no statement. */
export const transcript = interviewSetup.createStateConfig({
  initial: 'nothingToWrite',
  states: {
    nothingToWrite: { meta: nothingSaidHasNoClock, always: { guard: 'transcriptDue', target: 'toCheck' } },
    toCheck: {
      tags: ['clock:transcript'],
      entry: [openTask('checkTranscript', 'investigator', 'transcript')],
      exit: [closeTask('checkTranscript')],
      on: { TRANSCRIPT_READY: { target: 'toConfirm', actions: 'keepTranscript' } },
    },
    toConfirm: {
      tags: ['clock:confirmation'],
      entry: [openTask('readBack', 'investigator', 'confirmation')],
      exit: [closeTask('readBack')],
      on: { CONFIRMED_BY_PERSON: { target: 'confirmed', actions: 'confirmTranscript' } },
    },
    confirmed: { type: 'final' },
  },
});

export const afterCare = interviewSetup.createStateConfig({
  initial: 'notOwed',
  states: {
    notOwed: { meta: nothingSaidHasNoClock, always: { guard: 'afterCareOwed', target: 'owed' } },
    owed: {
      tags: ['clock:afterCare'],
      entry: [reportAfterCare, openTask('afterCare', 'victimAdvocate', 'afterCare')],
      exit: [closeTask('afterCare')],
      on: { AFTER_CARE_SETTLED: { target: 'settled', actions: 'settleAfterCare' } },
    },
    settled: { type: 'final' },
  },
});
