import { assertEvent, assign } from 'xstate';
import {
  allowedUntil,
  daysBetweenReviews,
  type InvestigationContext,
  nextReview,
  type Warrant,
} from './investigation.context.js';
import type { InvestigationEvent } from './investigation.events.js';
import type { Measure, Strand } from './investigation.options.js';

type Given = { context: InvestigationContext; event: InvestigationEvent };
type Change = Partial<InvestigationContext>;
const record = (change: (given: Given) => Change) =>
  assign<InvestigationContext, InvestigationEvent, undefined, InvestigationEvent, never>(change);

/** The same for what counts as an action of the team: a late entry of an older one moves nothing. */
const act = (change: (given: Given) => Change) =>
  record((given) => {
    const { lastActionAt } = given.context;
    const { occurredAt } = given.event;
    return { ...change(given), lastActionAt: occurredAt > lastActionAt ? occurredAt : lastActionAt };
  });
const nothingElse = (): Change => ({});

const warrants = ({ warrants: all }: InvestigationContext, warrantId: string, change: Partial<Warrant>): Change => ({
  warrants: all.map((one) => (one.warrantId === warrantId ? { ...one, ...change } : one)),
});
const without = <One extends { key: string }>(list: readonly One[], key: string): One[] =>
  list.filter((one) => one.key !== key);
const reopened = ({ strandsDone }: InvestigationContext, strands: readonly Strand[]): Change => ({
  strandsDone: strandsDone.filter((strand) => !strands.includes(strand)),
  proposal: 'none',
  proposedBy: null,
});
const measureKeys = {
  covert: { until: 'covertUntil', number: 'covertNumber', endedAt: 'covertEndedAt' },
  interception: { until: 'interceptionUntil', number: 'interceptionNumber', endedAt: 'interceptionEndedAt' },
} as const;
/** What a measure has in the context, under the keys that its clocks read. */
const ofMeasure = (measure: Measure, change: { until?: string | null; number?: number; endedAt?: string }): Change =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [measureKeys[measure][name as keyof typeof change], value]),
  );
const openMeasures = ({ measuresOpen }: InvestigationContext, measure: Measure): Measure[] => [
  ...measuresOpen.filter((one) => one !== measure),
  measure,
];

/** What an event changes in the context of the investigation. */
export const records = {
  logAction: act(nothingElse),
  recordPlan: act(({ event }) => ({ planAt: event.occurredAt, reviewDays: daysBetweenReviews })),
  recordPlanReview: act(({ context, event }) => ({
    reviewDays: nextReview(context.planAt ?? event.occurredAt, context.reviewDays, event.occurredAt),
  })),
  closeStrand: act(({ context, event }) => {
    assertEvent(event, 'STRAND_CLOSED');
    return { strandsDone: [...new Set([...context.strandsDone, event.strand])] };
  }),
  reopenStrand: act(({ context, event }) => {
    assertEvent(event, 'STRAND_REOPENED');
    return reopened(context, [event.strand]);
  }),
  reopenStrands: act(({ context, event }) => {
    assertEvent(event, ['MORE_TO_GATHER', 'FILE_SENT_BACK']);
    return reopened(context, event.strands);
  }),
  /** The judge wants more: the limit of the investigation counts anew from the return. */
  recordReturn: act(({ context, event }) => {
    assertEvent(event, 'RETURNED');
    return { ...reopened(context, event.strands), submittedAt: null, investigationFrom: event.occurredAt };
  }),
  recordProven: act(({ context, event }) => {
    assertEvent(event, 'ELEMENT_PROVEN');
    return { proven: [...new Set([...context.proven, event.element])] };
  }),
  recordNotProven: act(({ context, event }) => {
    assertEvent(event, 'ELEMENT_NOT_PROVEN');
    return { proven: context.proven.filter((element) => element !== event.element) };
  }),
  proposeReferral: act(({ event }) => {
    assertEvent(event, 'FILE_COMPLETE');
    return { proposal: 'referral', proposedBy: event.by.id };
  }),
  proposeClosure: act(({ event }) => {
    assertEvent(event, 'CLOSURE_PROPOSED');
    return { proposal: 'closure', proposedBy: event.by.id };
  }),
  submit: act(({ event }) => ({ submittedAt: event.occurredAt })),
  askBody: act(({ context, event }) => {
    assertEvent(event, 'BODY_ASKED');
    return { bodiesAsked: [...without(context.bodiesAsked, event.body), { key: event.body, at: event.occurredAt }] };
  }),
  recordBodyAnswer: act(({ context, event }) => {
    assertEvent(event, 'BODY_ANSWERED');
    return { bodiesAsked: without(context.bodiesAsked, event.body) };
  }),
  requestWarrant: act(({ context, event }) => {
    assertEvent(event, 'WARRANT_REQUESTED');
    const { warrantId } = event;
    return { warrants: [...context.warrants, { warrantId, state: 'requested', grantedAt: null, until: null }] };
  }),
  grantWarrant: act(({ context, event }) => {
    assertEvent(event, 'WARRANT_GRANTED');
    const { warrantId, until, occurredAt } = event;
    return {
      ...warrants(context, warrantId, { state: 'granted', grantedAt: occurredAt, until }),
      warrantsLive: [...without(context.warrantsLive, warrantId), { key: warrantId, at: occurredAt, until }],
    };
  }),
  refuseWarrant: act(({ context, event }) => {
    assertEvent(event, 'WARRANT_REFUSED');
    return warrants(context, event.warrantId, { state: 'refused' });
  }),
  executeWarrant: act(({ context, event }) => {
    assertEvent(event, 'WARRANT_EXECUTED');
    const { warrantId, occurredAt } = event;
    return {
      ...warrants(context, warrantId, { state: 'executed' }),
      warrantsLive: without(context.warrantsLive, warrantId),
      returnsOwed: [...context.returnsOwed, { key: warrantId, at: occurredAt }],
    };
  }),
  returnWarrant: act(({ context, event }) => {
    assertEvent(event, 'WARRANT_RETURNED');
    const { warrantId } = event;
    return {
      ...warrants(context, warrantId, { state: 'returned' }),
      returnsOwed: without(context.returnsOwed, warrantId),
    };
  }),
  freeze: act(({ context, event }) => {
    assertEvent(event, 'FREEZE_ORDER');
    const known = context.freezes.find(({ key }) => key === event.orderNo);
    const order = { key: event.orderNo, at: known?.at ?? event.occurredAt, until: event.until ?? null };
    return { freezes: [...without(context.freezes, event.orderNo), order] };
  }),
  liftFreeze: act(({ context, event }) => {
    assertEvent(event, 'FREEZE_LIFTED');
    return { freezes: without(context.freezes, event.orderNo) };
  }),
  /** A renewal in time goes on with the same clock; a new authorisation has a clock of its own. */
  allowMeasure: act(({ context, event }) => {
    assertEvent(event, 'AUTHORISATION_GRANTED');
    const { measure, until } = event;
    const before = allowedUntil(context, measure);
    const number = measure === 'covert' ? context.covertNumber : context.interceptionNumber;
    const renewal = before !== null && event.occurredAt < before;
    return {
      ...ofMeasure(measure, { until, number: renewal ? number : number + 1 }),
      measuresOpen: openMeasures(context, measure),
    };
  }),
  endMeasure: act(({ event }) => {
    assertEvent(event, 'ACTIVITY_ENDED');
    return ofMeasure(event.measure, { until: null, endedAt: event.occurredAt });
  }),
  reportMeasure: act(({ context, event }) => {
    assertEvent(event, 'ACTIVITY_REPORTED');
    const { measure } = event;
    return {
      ...ofMeasure(measure, { until: null }),
      measuresOpen: context.measuresOpen.filter((one) => one !== measure),
    };
  }),
  recordAbsconded: act(({ context, event }) => {
    assertEvent(event, 'SUSPECT_ABSCONDED');
    return { suspectsAtLarge: [...new Set([...context.suspectsAtLarge, event.suspectId])] };
  }),
  recordTaken: record(({ context, event }) => {
    assertEvent(event, 'SUSPECT_TAKEN');
    return { suspectsAtLarge: context.suspectsAtLarge.filter((suspectId) => suspectId !== event.suspectId) };
  }),
  recordClassification: record(({ event }) => {
    assertEvent(event, 'CASE_RECLASSIFIED');
    return { classification: event.classification };
  }),
  recordChildVictim: record(() => ({ childVictim: true })),
  suspectOfficial: act(({ context, event }) => {
    assertEvent(event, 'OFFICIAL_SUSPECTED');
    const { officerId } = event;
    const accusedOfficerIds =
      officerId === undefined ? context.accusedOfficerIds : [...new Set([...context.accusedOfficerIds, officerId])];
    const leadStays = context.teamLeadId !== null && !accusedOfficerIds.includes(context.teamLeadId);
    return { officialSuspected: true, accusedOfficerIds, teamLeadId: leadStays ? context.teamLeadId : null };
  }),
  formTeam: act(({ event }) => {
    assertEvent(event, 'RESTRICTED_TEAM_FORMED');
    return { teamLeadId: event.leadOfficerId };
  }),
};

/** When the judge's order ran out: the timer's event carries the instant. */
export const stopMeasure = (measure: Measure) =>
  assign<InvestigationContext, InvestigationEvent, undefined, InvestigationEvent, never>(({ context, event }) =>
    ofMeasure(measure, { endedAt: 'occurredAt' in event ? event.occurredAt : (allowedUntil(context, measure) ?? '') }),
  );
