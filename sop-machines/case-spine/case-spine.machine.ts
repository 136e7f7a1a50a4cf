import { and } from 'xstate';
import { clockTag, restingTag, noClockBecause as because } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { active } from './case-spine.active.js';
import { bornWith } from './case-spine.context.js';
import { describeClassification, giveCase, startCustody, startIntake, startReferral } from './case-spine.effects.js';
import { hooks, named, passedOn } from './case-spine.hooks.js';
import { caseSpineSetup } from './case-spine.setup.js';
import { closingBegins, courtStates, suspends } from './case-spine.court.js';

const receivingOfficerIsFree = and(['otherOfficer', 'officerNotAccused']);

/** What the procedures of the case report. Known in every state, also in the closed case: no report is lost. */
const reports = {
  INTAKE_TRIAGED: { actions: 'recordIntake' },
  INTAKE_REGISTERED: { actions: 'recordIntake' },
  INTAKE_ASSIGNED: { actions: 'recordIntake' },
  INTAKE_ACCEPTED: { actions: 'recordIntake' },
  EMERGENCY_NEED: { actions: ['recordNeed', startReferral] },
  CHILD_FLAGGED: { actions: passedOn },
  INTAKE_DONE: { actions: 'recordIntakeOutcome' },
  REFERRAL_REPORTED: { actions: ['tellProcedures', 'recordReferral'] },
  CUSTODY_REPORTED: [
    {
      guard: 'custodyReportsReleaseOrder',
      actions: [...passedOn, 'recordCustody', tell('assignee', 'releaseOrdered'), alarm('L1', 'releaseOrdered')],
    },
    {
      guard: 'custodyReportsEscape',
      actions: [...passedOn, 'recordCustody', alarm('L1', 'custodyAlarm')],
    },
    { guard: 'custodyReportsDanger', actions: [...passedOn, 'recordCustody', alarm('L1', 'custodyAlarm')] },
    { actions: [...passedOn, 'recordCustody'] },
  ],
  ...hooks,
} as const;

/** What people report about persons, at any time while the case is open. */
const personsAndThings = {
  NEED_IDENTIFIED: { actions: ['recordNeed', startReferral] },
  ...named,
  PERSON_PRESUMED_VICTIM: {
    guard: and(['notYetPresumed', 'needsAreComplete']),
    actions: [
      'recordPerson',
      'tellProcedures',
      'recordPresumedVictim',
      'recordPresumedNeeds',
      'referPresumedVictim',
      'startProcedures',
      'recordStarted',
      tell('assignee', 'presumedVictim'),
    ],
  },
  RIGHTS_EXPLAINED: {
    guard: and(['someRightsOwed', 'rightsOwedToPerson']),
    actions: ['recordRightsExplained', 'tellProcedures'],
  },
  VICTIM_TOLD: { guard: and(['someVictimKnown', 'isPresumedVictim']), actions: 'recordVictimTold' },
  SUSPECT_ARRESTED: { guard: 'suspectHasNoCustody', actions: ['recordSuspect', startCustody, ...passedOn] },
  SUSPECT_SURRENDERED: { guard: 'suspectHasNoCustody', actions: ['recordSuspect', startCustody, ...passedOn] },
  VICTIM_WARNED: {
    guard: and(['releaseIsOrdered', 'releaseOfSuspectIsOrdered']),
    actions: ['tellProcedures', 'recordWarned', 'tellCustodyWhenAllWarned'],
  },
  EXHIBIT_SEIZED: { guard: 'exhibitIsNew', actions: passedOn },
  RECLASSIFIED: {
    guard: 'classificationChanges',
    actions: ['recordClassification', describeClassification, ...passedOn],
  },
  HAND_OVER: {
    guard: and(['hasOfficer', receivingOfficerIsFree]),
    actions: ['recordHandOver', giveCase, tell('assignee', 'caseHandedOver')],
  },
} as const;

/** The officer has the case: the investigation begins. */
const intakeAccepted = {
  target: '#case.open.running.active',
  actions: ['recordIntake', ...passedOn],
} as const;
/** Transferred, rejected, a duplicate or information only: the case is brought to its close. */
const intakeEnded = {
  guard: 'intakeEndedWithoutOfficer',
  target: '#case.open.closing',
  actions: ['recordIntakeOutcome', 'recordIntakeGround'],
} as const;

/** The judge closed the investigation: the victims are told and the risk is reviewed before the case is closed. */
const investigationClosed = [
  {
    guard: 'fileNeverAtCourt',
    target: '#case.open.closing',
    actions: ['recordInvestigationClosed', ...passedOn, tell('assignee', 'investigationClosed')],
  },
  hooks.INVESTIGATION_CLOSED,
] as const;

/**
 * SOP-00: the spine of a case. It starts the intake, one referral per need and one custody per suspect, keeps the clocks
 * that protect each presumed victim, and closes only when nothing is owed any more. A case is never closed because a
 * victim withdrew (IQ CPC 23/1971 art. 2).
 */
export const caseSpineMachine = caseSpineSetup.createMachine({
  id: 'case',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  entry: [startIntake],
  on: reports,
  initial: 'open',
  states: {
    open: {
      tags: [clockTag('rightsInformation'), clockTag('victimUpdate')],
      on: { ...personsAndThings, INVESTIGATION_CLOSED: investigationClosed },
      initial: 'running',
      states: {
        running: {
          initial: 'registered',
          states: {
            registered: {
              meta: because('The intake has the clocks.', 'المهل لدى إجراء الاستلام.'),
              on: {
                INTAKE_TRIAGED: { target: 'triaged', actions: 'recordIntake' },
                INTAKE_ACCEPTED: intakeAccepted,
                INTAKE_DONE: intakeEnded,
              },
            },
            triaged: {
              meta: because('The intake has the clocks.', 'المهل لدى إجراء الاستلام.'),
              on: { INTAKE_ACCEPTED: intakeAccepted, INTAKE_DONE: intakeEnded },
            },
            active: {
              ...active,
              always: { guard: 'fileIsAtCourt', target: 'prosecution' },
              on: { CLOSING_BEGUN: closingBegins, SUSPENDED: suspends },
            },
            ...courtStates,
            asItStood: { type: 'history', history: 'deep' },
          },
        },
        /** Only on a ground in law; what protects persons goes on. */
        suspended: {
          meta: because('The court decides when it goes on.', 'تقرر المحكمة موعد الاستئناف.'),
          on: { RESUMED: { target: 'running.asItStood', actions: 'dropGround' }, CLOSING_BEGUN: closingBegins },
        },
        reopened: {
          tags: [clockTag('reassignment')],
          entry: [openTask('reassignCase', 'supervisor', 'reassignment'), alarm('L1', 'reopened')],
          exit: [closeTask('reassignCase')],
          on: {
            HAND_OVER: {
              guard: 'officerNotAccused',
              target: 'running.active',
              actions: ['recordHandOver', 'dropGround', giveCase, tell('assignee', 'caseHandedOver'), ...passedOn],
            },
          },
        },
        closing: {
          meta: because('Whatever is still owed has its own clock.', 'لكل ما تبقى مهلة خاصة به.'),
          entry: [openTask('closeCase', 'supervisor')],
          exit: [closeTask('closeCase')],
          on: {
            INVESTIGATION_CLOSED: hooks.INVESTIGATION_CLOSED,
            CLOSING_WITHDRAWN: [
              { guard: 'judgmentIsFinal', target: 'running.postJudgment', actions: 'dropGround' },
              { guard: 'fileIsAtCourt', target: 'running.prosecution', actions: 'dropGround' },
              { guard: 'judgmentIsGiven', target: 'running.judgment', actions: 'dropGround' },
              { target: 'reopened', actions: 'dropGround' },
            ],
            CLOSE: {
              guard: and([
                'noSuspectHeld',
                'noReferralOpen',
                'exhibitsDecided',
                'riskReviewDone',
                'proceduresEnded',
                'victimsTold',
              ]),
              target: '#case.closed',
              actions: [tell('assignee', 'caseClosed'), 'tellProcedures'],
            },
          },
        },
      },
    },
    /** Not final: a new fact reopens the case. */
    closed: {
      tags: [restingTag],
      meta: because('Nothing is owed in a closed case.', 'لا واجبات في قضية مغلقة.'),
      on: { REOPENED: { target: 'open.reopened', actions: ['recordReopening', 'tellProcedures'] } },
    },
  },
});
