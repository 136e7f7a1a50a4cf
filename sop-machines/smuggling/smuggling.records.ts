import { assertEvent, assign } from 'xstate';
import { contactFrom, migrantOf, sinceFirst, type SmugglingContext, without, wholeGroup } from './smuggling.context.js';
import type { SmugglingEvent } from './smuggling.events.js';
import { type Migrant, registered, standing, withFacts } from './smuggling.persons.js';

type Given = { context: SmugglingContext; event: SmugglingEvent };
const record = (change: (given: Given) => Partial<SmugglingContext>) =>
  assign<SmugglingContext, SmugglingEvent, undefined, SmugglingEvent, never>(change);

const changed = ({ persons }: SmugglingContext, personId: string, change: (migrant: Migrant) => Migrant): Migrant[] =>
  persons.map((migrant) => (migrant.personId === personId ? change(migrant) : migrant));
/** Nothing more is owed to the person here: dead, gone or removed. */
const withoutClocks = (context: SmugglingContext, personId: string) => ({
  screeningDue: without(context.screeningDue, personId),
  consulateDue: without(context.consulateDue, personId),
  asylumDue: without(context.asylumDue, personId),
  earlyEvidenceDue: without(context.earlyEvidenceDue, personId),
});
/** First contact with the group is first contact with each of it, unless somebody was found later. */
const contactWith = (context: SmugglingContext, foundLater: boolean | undefined, occurredAt: string): string =>
  foundLater === true ? occurredAt : (context.contactAt ?? occurredAt);
const withSurvivor = (context: SmugglingContext, migrant: Migrant, at: string) => ({
  persons: [...context.persons, migrant],
  screeningDue: sinceFirst(context.screeningDue, migrant.personId, at),
  consulateDue: sinceFirst(context.consulateDue, migrant.personId, at),
});

/** @throws Error on an event that says of nobody that they were forced (mistake in the machine) */
export function forcedPerson(event: SmugglingEvent): string {
  assertEvent(event, ['FORCED_ROLE_CLAIM', 'ROLE_MAPPED']);
  return event.type === 'ROLE_MAPPED' ? event.suspectId : event.personId;
}

/** What an event changes in the context. */
export const smugglingRecords = {
  recordContact: record(({ event }) => contactFrom(event.occurredAt)),
  recordCount: record(({ event }) => {
    assertEvent(event, 'COUNTED');
    return { groupSize: event.persons, headcountSince: null };
  }),
  recordBasicNeeds: record(() => ({ basicNeedsMet: true, needsSince: null })),
  recordUnitHeadTold: record(() => ({ unitHeadTold: true })),
  recordMigrant: record(({ context, event }) => {
    assertEvent(event, 'MIGRANT_REGISTERED');
    const { personId, sex, ageBand, language = null, foundLater, occurredAt } = event;
    const migrant = registered({ personId, sex, ageBand, language });
    return withSurvivor(context, migrant, contactWith(context, foundLater, occurredAt));
  }),
  recordChild: record(({ context, event }) => {
    assertEvent(event, 'CHILD_FOUND');
    const { personId, sex, language = null, alone, foundLater, occurredAt } = event;
    if (migrantOf(context, personId) !== undefined)
      return { persons: changed(context, personId, (migrant) => withFacts(migrant, { ageBand: 'child', alone })) };
    const child = registered({ personId, sex, ageBand: 'child', language }, { alone });
    return withSurvivor(context, child, contactWith(context, foundLater, occurredAt));
  }),
  recordDeath: record(({ context, event }) => {
    assertEvent(event, 'DEAD_FOUND');
    const { personId, sex, ageBand } = event;
    const known = migrantOf(context, personId) !== undefined;
    const dead = { dead: true, outcome: null, solution: null, decision: null } as const;
    const persons = known
      ? changed(context, personId, (migrant) => standing({ ...migrant, ...dead }))
      : [...context.persons, registered({ personId, sex, ageBand, language: null }, dead)];
    return { persons, ...withoutClocks(context, personId) };
  }),
  recordIdentified: record(({ context, event }) => {
    assertEvent(event, 'DEAD_IDENTIFIED');
    return { persons: changed(context, event.personId, (migrant) => ({ ...migrant, identified: true })) };
  }),
  recordScreening: record(({ context, event }) => {
    assertEvent(event, 'VULNERABILITY_SCREENED');
    const { personId, found, claimsAsylum, occurredAt } = event;
    const claims = claimsAsylum || migrantOf(context, personId)?.asylum === 'claims';
    return {
      persons: changed(context, personId, (migrant) =>
        withFacts(migrant, { vulnerabilities: [...found], asylum: claims ? 'claims' : 'noClaim' }),
      ),
      screeningDue: without(context.screeningDue, personId),
      ...(claimsAsylum ? { asylumDue: sinceFirst(context.asylumDue, personId, occurredAt) } : {}),
    };
  }),
  recordClaim: record(({ context, event }) => {
    assertEvent(event, 'CLAIMS_ASYLUM');
    const { personId, occurredAt } = event;
    return {
      persons: changed(context, personId, (migrant) => withFacts(migrant, { asylum: 'claims' })),
      asylumDue: sinceFirst(context.asylumDue, personId, occurredAt),
    };
  }),
  recordAsylumReferred: record(({ context, event }) => {
    assertEvent(event, 'ASYLUM_REFERRED');
    return { asylumDue: without(context.asylumDue, event.personId) };
  }),
  reopenTip: record(({ context, event }) => {
    assertEvent(event, 'TIP_INDICATORS');
    return { persons: changed(context, event.personId, (migrant) => withFacts(migrant, { tip: null })) };
  }),
  recordTip: record(({ context, event }) => {
    assertEvent(event, 'TIP_SCREENING_REPORTED');
    const { personId, result } = event;
    return { persons: changed(context, personId, (migrant) => withFacts(migrant, { tip: result })) };
  }),
  recordOutcome: record(({ context, event }) => {
    assertEvent(event, 'OUTCOME_DECIDED');
    const { personId, outcome } = event;
    return { persons: changed(context, personId, (migrant) => standing({ ...migrant, outcome })) };
  }),
  recordSolution: record(({ context, event }) => {
    assertEvent(event, 'SOLUTION_RECORDED');
    const { personId, solution, decision } = event;
    return { persons: changed(context, personId, (migrant) => standing({ ...migrant, solution, decision })) };
  }),
  recordConsularRights: record(({ context, event }) => {
    assertEvent(event, 'CONSULAR_RIGHTS_EXPLAINED');
    const { personId, wishesContact } = event;
    const consulate = wishesContact ? ('wished' as const) : ('notWished' as const);
    return {
      persons: changed(context, personId, (migrant) => ({ ...migrant, consulate })),
      consulateDue: without(context.consulateDue, personId),
    };
  }),
  recordConsulate: record(({ context, event }) => {
    assertEvent(event, 'CONSULATE_CONTACTED');
    return { persons: changed(context, event.personId, (migrant) => ({ ...migrant, consulate: 'contacted' })) };
  }),
  /** The clock of the group goes on: others of it may be willing, too. */
  recordWitness: record(({ context, event }) => {
    assertEvent(event, 'WITNESS_WILLING');
    const { personId, mayLeave, occurredAt } = event;
    return {
      persons: changed(context, personId, (migrant) => ({ ...migrant, witness: true })),
      ...(mayLeave ? { earlyEvidenceDue: sinceFirst(context.earlyEvidenceDue, personId, occurredAt) } : {}),
    };
  }),
  recordEvidence: record(({ context, event }) => {
    assertEvent(event, ['EARLY_EVIDENCE_REQUESTED', 'DEPOSITION_TAKEN', 'NO_WITNESS_WILLING']);
    const one = event.type === 'NO_WITNESS_WILLING' ? undefined : event.personId;
    if (one === undefined) return { earlyEvidenceDue: [] };
    return { earlyEvidenceDue: without(without(context.earlyEvidenceDue, wholeGroup), one) };
  }),
  recordForced: record(({ context, event }) => {
    const personId = forcedPerson(event);
    const known = context.offenders.find(({ suspectId }) => suspectId === personId);
    const others = context.offenders.filter(({ suspectId }) => suspectId !== personId);
    return {
      offenders: [...others, { suspectId: personId, role: known?.role ?? 'migrantForcedToHelp', forced: true }],
    };
  }),
  recordRole: record(({ context, event }) => {
    assertEvent(event, 'ROLE_MAPPED');
    const { suspectId, role } = event;
    const others = context.offenders.filter((offender) => offender.suspectId !== suspectId);
    const forced = context.offenders.some((offender) => offender.suspectId === suspectId && offender.forced);
    return { offenders: [...others, { suspectId, role, forced }] };
  }),
  recordTrail: record(({ context, event }) => {
    assertEvent(event, 'PAYMENT_TRAIL');
    return { benefit: event.showsBenefit ? 'shown' : context.benefit };
  }),
  recordClosed: record(() => ({ closed: true })),
  recordNoBenefit: record(() => ({ benefit: 'none', offenderSideEnded: true })),
  recordOffenderSideEnded: record(() => ({ offenderSideEnded: true })),
  recordHold: record(({ context, event }) => {
    assertEvent(event, 'REMOVAL_REQUESTED');
    const { personId } = event;
    return {
      persons: context.persons.map((migrant) =>
        personId === undefined || migrant.personId === personId ? { ...migrant, removalHeld: true } : migrant,
      ),
    };
  }),
  recordRemoval: record(({ context, event }) => {
    assertEvent(event, 'REMOVAL_CARRIED_OUT');
    const { personId, decision } = event;
    const removed = { solution: 'removed', decision, removalHeld: false } as const;
    return {
      persons: changed(context, personId, (migrant) => standing({ ...migrant, ...removed })),
      ...withoutClocks(context, personId),
    };
  }),
  recordMovedOn: record(({ context, event }) => {
    assertEvent(event, 'MOVED_ON');
    const { personId } = event;
    return {
      persons: changed(context, personId, (migrant) => standing({ ...migrant, solution: 'movedOn' })),
      ...withoutClocks(context, personId),
    };
  }),
};
