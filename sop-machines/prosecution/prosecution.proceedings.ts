import { and } from 'xstate';
import { closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { report, tellDangerBeforeHearing, tellLawyers } from './prosecution.effects.js';
import { courtSetsItsDates } from './prosecution.reasons.js';
import { prosecutionSetup } from './prosecution.setup.js';

const dateIsSet = ['recordHearing', 'remindOfClaims', ...tellLawyers('hearingSet')] as const;
const postponed = ['recordPostponement', 'alarmIfOftenPostponed', ...tellLawyers('hearingPostponed')] as const;
/** The next date is asked for. */
const dateAwaited = {
  tags: ['clock:hearingDate'],
  entry: [openTask('askForDate', 'prosecutor', 'hearingDate')],
  exit: [closeTask('askForDate')],
} as const;
const dateSet = {
  tags: ['clock:hearing'],
  entry: [openTask('recordHearing', 'courtClerk', 'hearing')],
  exit: [closeTask('recordHearing')],
} as const;

const stage = prosecutionSetup.createStateConfig({
  initial: 'referred',
  states: {
    referred: {
      ...dateAwaited,
      entry: [report('referred'), ...dateAwaited.entry],
      on: { HEARING_SET: { target: 'scheduled', actions: dateIsSet } },
    },
    scheduled: {
      ...dateSet,
      entry: [report('scheduled'), ...dateSet.entry],
      on: {
        HEARING_SET: { actions: dateIsSet },
        HEARING_HELD: { target: 'trial', actions: 'recordHeld' },
        HEARING_POSTPONED: [
          { guard: 'newDateGiven', actions: postponed },
          { target: 'referred', actions: postponed },
        ],
      },
    },
    trial: {
      initial: 'dateAwaited',
      entry: [report('trial')],
      states: {
        dateAwaited: {
          ...dateAwaited,
          on: {
            HEARING_SET: { target: 'hearingSet', actions: dateIsSet },
            HEARING_HELD: { actions: 'recordHeld' },
          },
        },
        hearingSet: {
          ...dateSet,
          on: {
            HEARING_SET: { actions: dateIsSet },
            HEARING_HELD: { target: 'dateAwaited', actions: 'recordHeld' },
            HEARING_POSTPONED: [
              { guard: 'newDateGiven', actions: postponed },
              { target: 'dateAwaited', actions: postponed },
            ],
          },
        },
      },
    },
  },
});

/** A victim who is to be heard: special measures are asked for in time, the plan is kept, support is beside the person. */
const testimonyPlan = prosecutionSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { meta: courtSetsItsDates, always: { guard: 'testimonyIsExpected', target: 'expected' } },
    expected: {
      tags: ['clock:testimony'],
      initial: 'planned',
      entry: [openTask('planTestimony', 'victimAdvocate', 'testimony'), tellRole('legalAid', 'testimonyExpected')],
      exit: [closeTask('planTestimony')],
      on: {
        TESTIMONY_PLANNED: { actions: closeTask('planTestimony') },
        SPECIAL_MEASURE_ORDERED: '.measuresOrdered',
        TESTIMONY_GIVEN: { target: 'heard', actions: 'recordTestimony' },
        TESTIMONY_DISPENSED: { target: 'withoutTestimony', actions: 'recordTestimony' },
      },
      states: {
        planned: {
          tags: ['clock:specialMeasures'],
          entry: [openTask('requestMeasures', 'prosecutor', 'specialMeasures')],
          exit: [closeTask('requestMeasures')],
          on: { SPECIAL_MEASURES_REQUESTED: 'measuresRequested' },
        },
        measuresRequested: { on: { SPECIAL_MEASURES_REFUSED: 'measuresRefused' } },
        measuresRefused: {
          entry: [tellRole('legalAid', 'measuresRefused')],
          on: { SPECIAL_MEASURES_REQUESTED: 'measuresRequested' },
        },
        measuresOrdered: {},
      },
    },
    heard: { meta: courtSetsItsDates, always: { guard: 'testimonyIsExpected', target: 'expected' } },
    withoutTestimony: { meta: courtSetsItsDates, always: { guard: 'testimonyIsExpected', target: 'expected' } },
  },
});

/** A week before a victim is heard the risk is looked at anew (SOP-07), once for every date. */
const danger = prosecutionSetup.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: { meta: courtSetsItsDates, always: { guard: 'testimonyDateIsNew', target: 'hearingAhead' } },
    hearingAhead: {
      tags: ['clock:dangerBeforeHearing'],
      always: { guard: 'noTestimonyDate', target: 'quiet' },
      after: { dangerBeforeHearing: { target: 'quiet', actions: ['recordDangerTold', tellDangerBeforeHearing] } },
    },
  },
});

/** Where the law limits the length of a trial (D37). When the time has passed the trial goes on and the court explains. */
const limit = prosecutionSetup.createStateConfig({
  initial: 'notCharged',
  on: { CHARGE_FRAMED: { guard: and(['someOffence', 'notForBeingSmuggled']), actions: 'recordCharge' } },
  states: {
    notCharged: { meta: courtSetsItsDates, always: { guard: 'chargeIsFramed', target: 'counting' } },
    counting: { tags: ['clock:trialLimit'], after: { trialLimit: 'explanationDue' } },
    explanationDue: {
      tags: ['clock:trialExplanation'],
      entry: [
        openTask('explainDelay', 'courtClerk', 'trialExplanation'),
        tell('assignee', 'trialTimePassed'),
        tellRole('prosecutor', 'trialTimePassed'),
      ],
      exit: [closeTask('explainDelay')],
      on: { TRIAL_EXPLAINED: 'explained' },
    },
    explained: { meta: courtSetsItsDates },
  },
});

/** From the referral to the judgment. */
export const proceedings = prosecutionSetup.createStateConfig({
  type: 'parallel',
  entry: [openTask('listEvidence', 'prosecutor')],
  exit: [closeTask('listEvidence')],
  on: {
    EVIDENCE_LISTED: { actions: closeTask('listEvidence') },
    JUDGMENT_GIVEN: {
      target: 'judgment',
      actions: ['recordJudgment', tell('assignee', 'judgmentGiven'), ...tellLawyers('judgmentGiven')],
    },
  },
  states: { stage, testimonyPlan, danger, limit },
});
