import { afterCare, closed, evaluated, transcript } from './interview.after.js';
import { bornWith } from './interview.context.js';
import {
  report,
  reportChild,
  reportDanger,
  reportForcedRole,
  reportNeed,
  reportPerson,
  tellOfficer,
} from './interview.effects.js';
import { planned, postponed, postponedState, requested, safeguardsChecked } from './interview.plan.js';
import { coercionReview, recordingFailed, session, stoppedByPerson } from './interview.session.js';
import { interviewSetup } from './interview.setup.js';

/** While nothing is asked yet. */
const beforeTheSession = {
  POSTPONED: { target: postponed, actions: 'postpone' },
  CANCELLED: [{ guard: 'nothingSaid', target: '#interview.notHeld' }],
  INTERVIEW_NO_LONGER_NEEDED: [
    { guard: 'nothingSaid', target: '#interview.notHeld' },
    { target: '#interview.open.talk.closed', actions: 'close' },
  ],
  REFLECTION_STARTED: [
    { guard: 'isVictimAccount', target: postponed, actions: ['startReflection', 'postponeForReflection'] },
    { actions: 'startReflection' },
  ],
  COOPERATION_DECIDED: [
    { guard: 'cooperates', actions: 'askToBeHeard' },
    { guard: 'isVictimAccount', target: '#interview.notHeld', actions: tellOfficer('declines') },
  ],
} as const;

/**
 * SOP-11: one interview of one person, in the stages of PEACE: as reliable as can be, without coercion, with as few repeats
 * as possible. Méndez Principles 2021; UNODC anti-human-trafficking manual, module 8; in Iraq Code of Criminal Procedure 23
 * of 1971 arts 58–68 (witnesses) and 123–129 (accused), in the Kurdistan Region as amended by Law 22 of 2003. Counsel has
 * confirmed none of them yet.
 */
export const interviewMachine = interviewSetup.createMachine({
  id: 'interview',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      on: {
        ADULT_ASKED: { actions: 'askToBeHeard' },
        REFLECTION_STARTED: { actions: 'startReflection' },
        REFLECTION_ENDED: { actions: 'endReflection' },
        CUSTODY_CHANGED: { actions: 'changeCustody' },
        PERSON_NAMED: { actions: reportPerson },
        FORCED_ROLE_CLAIMED: { actions: reportForcedRole },
        NEED_NAMED: { actions: reportNeed },
        DANGER_NAMED: { actions: reportDanger },
        MAY_BE_CHILD: { guard: 'isAdult', actions: ['becomeChild', reportChild] },
      },
      states: {
        talk: {
          initial: 'requested',
          states: {
            requested: { ...requested, on: beforeTheSession },
            planned: { ...planned, on: { ...beforeTheSession, ...planned.on } },
            safeguardsChecked: {
              ...safeguardsChecked,
              on: {
                ...beforeTheSession,
                ...safeguardsChecked.on,
                MAY_BE_CHILD: { guard: 'isAdult', target: 'planned', actions: ['becomeChild', reportChild] },
              },
            },
            session: {
              ...session,
              on: {
                ...session.on,
                MAY_BE_CHILD: {
                  guard: 'isAdult',
                  target: 'planned',
                  actions: ['becomeChild', 'leaveSession', reportChild],
                },
              },
            },
            postponed: { ...postponedState, on: { ...beforeTheSession, ...postponedState.on } },
            recordingFailed,
            stoppedByPerson,
            coercionReview,
            closed,
            evaluated,
          },
        },
        transcript,
        afterCare,
      },
    },
    shared: { type: 'final', entry: [report('shared', true)] },
    notHeld: { type: 'final', entry: [report('notHeld', true)] },
    stoppedForGood: { type: 'final', entry: [report('stoppedForGood', true)] },
  },
});
