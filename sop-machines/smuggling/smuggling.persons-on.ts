import { and } from 'xstate';
import { alarm, tell, tellRole } from '../kernel/requests.js';
import { closeTaskFor, openTaskFor, tellOfExhibit, tellOfNeed, tellOfScreeningNeeded } from './smuggling.effects.js';
import { smugglingSetup } from './smuggling.setup.js';

/** What may be reported of single persons from first contact until the group is closed. */
export const personsOn = smugglingSetup.createStateConfig({
  on: {
    MIGRANT_REGISTERED: { guard: and(['listNotFull', 'personIsNew']), actions: ['recordMigrant', 'tellOfPerson'] },
    CHILD_FOUND: {
      guard: and(['listNotFull', 'notYetDead']),
      actions: ['recordChild', 'tellOfPerson', tellRole('childProtectionOfficer', 'childFound')],
    },
    DEAD_FOUND: {
      guard: and(['listNotFull', 'notYetDead']),
      actions: [
        'recordDeath',
        alarm('L2', 'deathInGroup'),
        'recordUnitHeadTold',
        tellRole('prosecutor', 'deathInGroup'),
        openTaskFor('identifyDead', 'medicalProvider'),
      ],
    },
    DEAD_IDENTIFIED: { guard: 'isDead', actions: ['recordIdentified', closeTaskFor('identifyDead')] },
    NEED_FOUND: { guard: 'personIsHere', actions: tellOfNeed },
    VULNERABILITY_SCREENED: { guard: 'personIsHere', actions: ['askForAsylum', 'recordScreening'] },
    CLAIMS_ASYLUM: { guard: and(['personIsHere', 'noAsylumClaim']), actions: ['askForAsylum', 'recordClaim'] },
    ASYLUM_REFERRED: {
      guard: and(['personIsListed', 'asylumReferralOwed']),
      actions: ['recordAsylumReferred', closeTaskFor('referAsylum')],
    },
    TIP_INDICATORS: { guard: 'personIsHere', actions: ['reopenTip', tellOfScreeningNeeded] },
    TIP_SCREENING_REPORTED: { guard: 'personIsListed', actions: 'recordTip' },
    OUTCOME_DECIDED: {
      guard: and(['personIsHere', 'bothScreeningsDone', 'outcomeFitsFacts']),
      actions: 'recordOutcome',
    },
    SOLUTION_RECORDED: {
      guard: and([
        'personIsListed',
        'noSolutionYet',
        'solutionFitsOutcome',
        'bodyIdentifiedFirst',
        'decisionIsTheirOwn',
      ]),
      actions: ['recordSolution', 'tellOfReturn'],
    },
    CONSULAR_RIGHTS_EXPLAINED: { guard: 'personIsHere', actions: 'recordConsularRights' },
    CONSULATE_CONTACTED: {
      guard: and(['personIsHere', 'consularRightsToldFirst', 'noAsylumClaim', 'childInterestAssessed']),
      actions: 'recordConsulate',
    },
    DEBRIEFED: { guard: 'personIsHere', actions: tellRole('investigator', 'debriefed') },
    WITNESS_WILLING: { guard: 'personIsHere', actions: 'recordWitness' },
    EARLY_EVIDENCE_REQUESTED: { guard: 'evidenceIsOwed', actions: 'recordEvidence' },
    DEPOSITION_TAKEN: { guard: 'isWitness', actions: 'recordEvidence' },
    NO_WITNESS_WILLING: { guard: 'noWitnessNamed', actions: 'recordEvidence' },
    DOCUMENTS_SEIZED: { actions: tellOfExhibit },
    /** Taken in any case: what was asked for is on record, and the act itself is what the guards below refuse. */
    REMOVAL_REQUESTED: [
      { guard: 'removalIsBarred', actions: ['recordHold', alarm('L2', 'removalHeld')] },
      { actions: tell('assignee', 'removalRequested') },
    ],
    REMOVAL_CARRIED_OUT: {
      guard: and([
        'personIsHere',
        'vulnerabilityScreened',
        'tipScreened',
        'asylumCheckedWithoutClaim',
        'nothingForbidsRemoval',
        'testimonySecured',
        'decisionIsTheirOwn',
      ]),
      actions: 'recordRemoval',
    },
    MOVED_ON: { guard: 'personIsHere', actions: ['tellOfLeaving', 'recordMovedOn'] },
  },
});
