import { and } from 'xstate';
import { alarm, closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { bornWith } from './investigation.context.js';
import {
  closeBodyTask,
  closeSearchTask,
  hideFromAccused,
  openBodyTask,
  openSearchTask,
  report,
  tellCase,
  tellExhibit,
  tellForeignElement,
  tellInterview,
} from './investigation.effects.js';
import { fileStates } from './investigation.file.js';
import { gathering } from './investigation.gathering.js';
import { investigationSetup } from './investigation.setup.js';

const absconded = [
  'recordAbsconded',
  openSearchTask,
  alarm('L1', 'suspectAbsconded'),
  tellCase({ type: 'DANGER_REPORTED', cause: 'suspectEscaped' }),
] as const;

/** What the team records, and what the case tells, at any time while the investigation is open. */
const atAnyTime = {
  ACTION_LOGGED: { actions: 'logAction' },
  EXHIBIT_SECURED: { actions: ['logAction', tellExhibit] },
  INTERVIEW_ASKED: { guard: 'subjectFitsInterview', actions: ['logAction', tellInterview] },
  FOREIGN_ELEMENT_FOUND: { actions: ['logAction', tellForeignElement] },
  BODY_ASKED: { actions: ['askBody', openBodyTask] },
  BODY_ANSWERED: { guard: 'bodyWasAsked', actions: ['recordBodyAnswer', closeBodyTask] },
  ELEMENT_PROVEN: { actions: 'recordProven' },
  ELEMENT_NOT_PROVEN: { actions: 'recordNotProven' },
  WARRANT_REQUESTED: { guard: and(['warrantIsNew', 'teamIsSafe']), actions: 'requestWarrant' },
  WARRANT_GRANTED: { guard: and(['warrantIsRequested', 'authorityLasts']), actions: 'grantWarrant' },
  WARRANT_REFUSED: { guard: 'warrantIsRequested', actions: 'refuseWarrant' },
  WARRANT_EXECUTED: { guard: 'warrantIsLive', actions: 'executeWarrant' },
  WARRANT_RETURNED: { guard: 'warrantIsExecuted', actions: 'returnWarrant' },
  FREEZE_ORDER: { actions: 'freeze' },
  FREEZE_LIFTED: { guard: 'freezeIsKnown', actions: 'liftFreeze' },
  SUSPECT_ABSCONDED: [
    { guard: 'mayBeAbroad', actions: [...absconded, tellCase({ type: 'FOREIGN_ELEMENT', element: 'suspect' })] },
    { actions: [...absconded] },
  ],
  SUSPECT_TAKEN: [
    { guard: 'suspectIsSought', actions: ['recordTaken', closeSearchTask] },
    /** An arrest of somebody who was not searched for is an action of the investigation all the same. */
    { actions: 'logAction' },
  ],
  OFFICIAL_SUSPECTED: { actions: ['suspectOfficial', hideFromAccused, alarm('L2', 'officialSuspected')] },
  CASE_RECLASSIFIED: { actions: ['recordClassification', tell('assignee', 'reclassified')] },
  CHILD_VICTIM_KNOWN: { actions: 'recordChildVictim' },
  CASE_ENDS: '#investigation.endedWithCase',
} as const;

/** The plan, its approval and the judge's directions come before proof is gathered. */
const planning = investigationSetup.createStateConfig({
  tags: ['clock:inactivity'],
  initial: 'drafting',
  entry: [report('planning')],
  states: {
    drafting: {
      tags: ['clock:investigationPlan'],
      entry: [openTask('writePlan', 'investigator', 'investigationPlan')],
      exit: [closeTask('writePlan')],
      on: { PLAN_RECORDED: { target: 'toApprove', actions: 'recordPlan' } },
    },
    toApprove: {
      tags: ['clock:planApproval'],
      entry: [openTask('approvePlan', 'supervisor', 'planApproval')],
      exit: [closeTask('approvePlan')],
      on: {
        PLAN_APPROVED: { target: '#investigation.open.work.judgeDirections', actions: 'logAction' },
        PLAN_SENT_BACK: { target: 'toRevise', actions: ['logAction', tell('assignee', 'planSentBack')] },
      },
    },
    toRevise: {
      tags: ['clock:planRevision'],
      entry: [openTask('revisePlan', 'investigator', 'planRevision')],
      exit: [closeTask('revisePlan')],
      on: { PLAN_RECORDED: { target: 'toApprove', actions: 'recordPlan' } },
    },
  },
});

const judgeDirections = investigationSetup.createStateConfig({
  tags: ['clock:planReview', 'clock:inactivity', 'clock:judgeDirections'],
  entry: [openTask('askDirections', 'investigator', 'judgeDirections')],
  exit: [closeTask('askDirections')],
  on: { JUDGE_DIRECTED: { target: 'gathering', actions: 'logAction' } },
});

const work = investigationSetup.createStateConfig({
  initial: 'planning',
  on: { PLAN_REVIEWED: { guard: 'planIsThere', actions: 'recordPlanReview' } },
  states: { planning, judgeDirections, gathering, ...fileStates },
});

/** The limit of the whole investigation (D29); it rests while the file is with the judge. */
const pace = investigationSetup.createStateConfig({
  initial: 'onTime',
  states: {
    onTime: {
      tags: ['clock:investigationEnd'],
      after: { investigationEnd: 'late' },
      always: { guard: 'isSubmitted', target: 'withJudge' },
    },
    late: {
      tags: ['clock:investigationEnd'],
      entry: [tellRole('prosecutor', 'investigationLate')],
      always: { guard: 'isSubmitted', target: 'withJudge' },
    },
    withJudge: {
      meta: {
        noClockBecause: { en: 'The judge has the file.', ar: 'الأوراق لدى القاضي.' },
      },
      always: { guard: 'isNotSubmitted', target: 'onTime' },
    },
  },
});

/** Where an official is suspected a separate team with restricted access goes on. */
const team = investigationSetup.createStateConfig({
  initial: 'ordinary',
  states: {
    ordinary: {
      meta: { noClockBecause: { en: 'No official is suspected.', ar: 'لا اشتباه بموظف.' } },
      always: { guard: 'separateTeamNeeded', target: 'toForm' },
    },
    toForm: {
      tags: ['clock:restrictedTeam'],
      entry: [hideFromAccused, openTask('formTeam', 'unitHead', 'restrictedTeam')],
      exit: [closeTask('formTeam')],
      on: { RESTRICTED_TEAM_FORMED: { guard: 'leadIsNotAccused', target: 'restricted', actions: 'formTeam' } },
    },
    restricted: {
      meta: { noClockBecause: { en: 'The team is formed.', ar: 'شُكل الفريق.' } },
      always: { guard: 'separateTeamNeeded', target: 'toForm' },
    },
  },
});

/**
 * SOP-09: the investigation of one case of trafficking or smuggling, planned and under the judge's direction. Search,
 * interception and covert means run only under a live order of the judge; only the judge ends the investigation. Federal
 * Iraq: Code of Criminal Procedure 23 of 1971 arts 51–86 and 130, Law 28 of 2012; UNTOC arts 12, 13 and 20.
 */
export const investigationMachine = investigationSetup.createMachine({
  id: 'investigation',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      tags: ['clock:warrantValidity', 'clock:warrantReturn', 'clock:freezeEnds', 'clock:bodyAnswer'],
      on: atAnyTime,
      states: { work, pace, team },
    },
    referredToCourt: { type: 'final', entry: [report('referredToCourt', true)] },
    closedNoOffence: { type: 'final', entry: [report('closedNoOffence', true)] },
    closedTemporarily: { type: 'final', entry: [report('closedTemporarily', true)] },
    endedWithCase: { type: 'final', entry: [report('endedWithCase', true)] },
  },
});
