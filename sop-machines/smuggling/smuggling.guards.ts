import {
  everyCountedIsListed,
  everyoneHasOutcome,
  everyoneHasSolution,
  migrantOf,
  mostPeople,
  needsUnitHead,
  type SmugglingContext,
} from './smuggling.context.js';
import type { SmugglingEvent } from './smuggling.events.js';
import { isScreened, mayBeChild, outcomeFits, removalIsBarred, solutionFits } from './smuggling.persons.js';

type Given = { context: SmugglingContext; event: SmugglingEvent };
const subjectOf = ({ context, event }: Given) =>
  'personId' in event && event.personId !== undefined ? migrantOf(context, event.personId) : undefined;

export const smugglingGuards = {
  inContact: ({ context }: Given) => context.contactAt !== null,
  isCounted: ({ context }: Given) => context.groupSize !== null,
  basicNeedsAreMet: ({ context }: Given) => context.basicNeedsMet,
  everyoneHasOutcome: ({ context }: Given) => everyoneHasOutcome(context),
  someoneWithoutOutcome: ({ context }: Given) => !everyoneHasOutcome(context),
  unitHeadMustKnow: ({ context }: Given) => !context.unitHeadTold && needsUnitHead(context),
  everyCountedIsListed: ({ context }: Given) => everyCountedIsListed(context),
  everyoneHasSolution: ({ context }: Given) => everyoneHasSolution(context),
  consularRightsExplained: ({ context }: Given) => context.consulateDue.length === 0,
  asylumClaimsReferred: ({ context }: Given) => context.asylumDue.length === 0,
  earlyEvidenceSettled: ({ context }: Given) => context.earlyEvidenceDue.length === 0,
  offenderSideEnded: ({ context }: Given) => context.offenderSideEnded,
  groupIsClosed: ({ context }: Given) => context.closed,
  benefitNotShown: ({ context }: Given) => context.benefit !== 'shown',

  countChanges: ({ context, event }: Given) =>
    event.type === 'COUNTED' && context.groupSize !== null && event.persons !== context.groupSize,
  personIsNew: (given: Given) => 'personId' in given.event && subjectOf(given) === undefined,
  listNotFull: ({ context }: Given) => context.persons.length < mostPeople,
  personIsListed: (given: Given) => subjectOf(given) !== undefined,
  personIsHere: (given: Given) => {
    const migrant = subjectOf(given);
    return migrant !== undefined && !migrant.dead && !['removed', 'movedOn'].includes(migrant.solution ?? '');
  },
  notYetDead: (given: Given) => subjectOf(given)?.dead !== true,
  isDead: (given: Given) => subjectOf(given)?.dead === true,
  asylumReferralOwed: ({ context, event }: Given) =>
    event.type === 'ASYLUM_REFERRED' && context.asylumDue.some(({ key }) => key === event.personId),
  /** Vulnerability and TIP screening come before any outcome. */
  bothScreeningsDone: (given: Given) => {
    const migrant = subjectOf(given);
    return migrant !== undefined && isScreened(migrant);
  },
  outcomeFitsFacts: (given: Given) => {
    const migrant = subjectOf(given);
    return given.event.type === 'OUTCOME_DECIDED' && migrant !== undefined && outcomeFits(migrant, given.event.outcome);
  },
  noSolutionYet: (given: Given) => subjectOf(given)?.solution === null,
  solutionFitsOutcome: (given: Given) => {
    const migrant = subjectOf(given);
    return (
      given.event.type === 'SOLUTION_RECORDED' && migrant !== undefined && solutionFits(migrant, given.event.solution)
    );
  },
  bodyIdentifiedFirst: (given: Given) => {
    const migrant = subjectOf(given);
    return migrant !== undefined && (!migrant.dead || migrant.identified);
  },
  /** People are never returned in groups without single decisions. */
  decisionIsTheirOwn: ({ context, event }: Given) =>
    'decision' in event &&
    !context.persons.some(({ personId, decision }) => decision === event.decision && personId !== event.personId),
  /** Smuggling Protocol art. 5: no criminal liability for having been the object of smuggling. */
  art5: ({ event }: Given) => event.type === 'CHARGE_PROPOSED' && event.ground !== 'beingSmuggled',
  benefitIsShown: ({ context, event }: Given) =>
    event.type === 'CHARGE_PROPOSED' && (event.ground !== 'smuggling' || context.benefit === 'shown'),
  forcedRoleToReview: ({ context, event }: Given) =>
    event.type === 'CHARGE_PROPOSED' &&
    !context.offenders.some(({ suspectId, forced }) => forced && suspectId === event.personId),
  offendersMapped: ({ context, event }: Given) =>
    event.type === 'OFFENDER_SIDE_HANDED_OVER' && (context.offenders.length > 0 || event.offendersUnknown === true),
  roleIsForced: ({ event }: Given) => event.type === 'ROLE_MAPPED' && event.role === 'migrantForcedToHelp',
  trailIsAbroad: ({ event }: Given) => event.type === 'PAYMENT_TRAIL' && event.abroad,
  consularRightsToldFirst: (given: Given) => subjectOf(given)?.consulate === 'wished',
  noAsylumClaim: (given: Given) => subjectOf(given)?.asylum !== 'claims',
  childInterestAssessed: (given: Given) => {
    const migrant = subjectOf(given);
    return (
      given.event.type === 'CONSULATE_CONTACTED' &&
      migrant !== undefined &&
      (!mayBeChild(migrant) || given.event.inChildsInterest === true)
    );
  },
  evidenceIsOwed: ({ context, event }: Given) =>
    event.type === 'EARLY_EVIDENCE_REQUESTED' &&
    context.earlyEvidenceDue.some(({ key }) => event.personId === undefined || key === event.personId),
  isWitness: (given: Given) => subjectOf(given)?.witness === true,
  noWitnessNamed: ({ context }: Given) => !context.persons.some(({ witness }) => witness),
  /** The whole group, or somebody who is unscreened or protected. */
  removalIsBarred: (given: Given) => {
    const migrant = subjectOf(given);
    return given.event.type === 'REMOVAL_REQUESTED' && (migrant === undefined || removalIsBarred(migrant));
  },
  vulnerabilityScreened: (given: Given) => (subjectOf(given)?.vulnerabilities ?? null) !== null,
  tipScreened: (given: Given) => (subjectOf(given)?.tip ?? null) !== null,
  asylumCheckedWithoutClaim: (given: Given) => subjectOf(given)?.asylum === 'noClaim',
  nothingForbidsRemoval: (given: Given) => {
    const migrant = subjectOf(given);
    return migrant !== undefined && !removalIsBarred(migrant);
  },
  testimonySecured: ({ context, event }: Given) =>
    'personId' in event && !context.earlyEvidenceDue.some(({ key }) => key === event.personId),
} as const;
