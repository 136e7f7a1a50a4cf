import { setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import {
  allowedUntil,
  allStrandsDone,
  elementsAreProven,
  type InvestigationContext,
  type Warrant,
} from './investigation.context.js';
import { investigationDeadlines } from './investigation.deadlines.js';
import type { InvestigationEvent } from './investigation.events.js';
import type { Measure, Strand } from './investigation.options.js';
import { records, stopMeasure } from './investigation.records.js';
import type { InvestigationInput } from './investigation.shapes.js';

interface Given {
  context: InvestigationContext;
  event: InvestigationEvent;
}
/** The warrant that an event names, in that state. */
const namesWarrant = ({ context, event }: Given, state: Warrant['state']): Warrant | undefined =>
  'warrantId' in event
    ? context.warrants.find((one) => one.warrantId === event.warrantId && one.state === state)
    : undefined;
const isAuthorised = ({ context, event }: Given): boolean => {
  if (!('measure' in event)) return false;
  const until = allowedUntil(context, event.measure);
  return until !== null && event.occurredAt < until;
};

/** Guards, and what an event changes in the context. */
export const investigationSetup = setup({
  types: {
    context: {} as InvestigationContext,
    events: {} as InvestigationEvent,
    input: {} as InvestigationInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(investigationDeadlines),
  guards: {
    isStrand: ({ event }, { strand }: { strand: Strand }) => 'strand' in event && event.strand === strand,
    strandIsDone: ({ context }, { strand }: { strand: Strand }) => context.strandsDone.includes(strand),
    strandIsOpen: ({ context }, { strand }: { strand: Strand }) => !context.strandsDone.includes(strand),
    everyStrandDone: ({ context }) => allStrandsDone(context),
    specialMeansReported: ({ context }) => context.measuresOpen.length === 0,
    warrantsAreReturned: ({ context }) => context.returnsOwed.length === 0,
    isMeasure: ({ event }, { measure }: { measure: Measure }) => 'measure' in event && event.measure === measure,
    authorisationIsLive: isAuthorised,
    authorityLasts: ({ event }) =>
      (event.type === 'AUTHORISATION_GRANTED' || event.type === 'WARRANT_GRANTED') && event.until > event.occurredAt,
    planIsThere: ({ context }) => context.planAt !== null,
    warrantIsNew: ({ context, event }) =>
      event.type === 'WARRANT_REQUESTED' && !context.warrants.some(({ warrantId }) => warrantId === event.warrantId),
    warrantIsRequested: (given) => namesWarrant(given, 'requested') !== undefined,
    warrantIsLive: (given) => {
      const { grantedAt = null, until = null } = namesWarrant(given, 'granted') ?? {};
      const { occurredAt } = given.event;
      return grantedAt !== null && until !== null && grantedAt <= occurredAt && occurredAt <= until;
    },
    warrantIsExecuted: (given) => namesWarrant(given, 'executed') !== undefined,
    freezeIsKnown: ({ context, event }) =>
      event.type === 'FREEZE_LIFTED' && context.freezes.some(({ key }) => key === event.orderNo),
    bodyWasAsked: ({ context, event }) =>
      event.type === 'BODY_ANSWERED' && context.bodiesAsked.some(({ key }) => key === event.body),
    subjectFitsInterview: ({ event }) =>
      event.type === 'INTERVIEW_ASKED' &&
      (event.kind === 'suspect') === (event.suspectId !== undefined) &&
      (event.kind === 'suspect') === (event.personId === undefined),
    elementsProven: ({ context }) => elementsAreProven(context),
    elementsMissing: ({ context }) => !elementsAreProven(context),
    anotherPerson: ({ context, event }) => event.by.id !== context.proposedBy,
    isSubmitted: ({ context }) => context.submittedAt !== null,
    isNotSubmitted: ({ context }) => context.submittedAt === null,
    closesForNoOffence: ({ event }) => event.type === 'CLOSED' && event.ground === 'noOffence',
    mayBeAbroad: ({ event }) => event.type === 'SUSPECT_ABSCONDED' && event.mayBeAbroad,
    suspectIsSought: ({ context, event }) =>
      event.type === 'SUSPECT_TAKEN' && context.suspectsAtLarge.includes(event.suspectId),
    separateTeamNeeded: ({ context }) => context.officialSuspected && context.teamLeadId === null,
    teamIsSafe: ({ context }) => !context.officialSuspected || context.teamLeadId !== null,
    leadIsNotAccused: ({ context, event }) =>
      event.type === 'RESTRICTED_TEAM_FORMED' && !context.accusedOfficerIds.includes(event.leadOfficerId),
  },
  actions: {
    ...effects,
    ...records,
    stopCovert: stopMeasure('covert'),
    stopInterception: stopMeasure('interception'),
  },
});
