import { setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { arrestRuns, type CooperationContext, isAdult, lastSilence, readyToGo } from './cooperation.context.js';
import { cooperationDeadlines } from './cooperation.deadlines.js';
import type { CooperationEvent } from './cooperation.events.js';
import { records } from './cooperation.records.js';
import type { CooperationInput } from './cooperation.shapes.js';

interface Given {
  context: CooperationContext;
  event: CooperationEvent;
}
const knownInformation = ({ context, event }: Given) =>
  'informationId' in event
    ? context.information.find(({ informationId }) => informationId === event.informationId)
    : undefined;

/** Guards, and what an event changes in the context. */
export const cooperationSetup = setup({
  types: {
    context: {} as CooperationContext,
    events: {} as CooperationEvent,
    input: {} as CooperationInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(cooperationDeadlines),
  guards: {
    isRequest: ({ context }) => context.kind === 'request',
    isNotice: ({ context }) => context.kind === 'notice',
    isIncoming: ({ context }) => context.incoming,
    extraditionIsLawful: ({ context }) =>
      context.requestType !== 'extradition' || (context.dualCriminality && context.humanRightsSafe),
    silentForLong: ({ context }) => context.silences >= lastSilence || context.executionReviewed,
    arrestIsOver: ({ context }) => !arrestRuns(context),
    arrestRunsStill: ({ context }) => arrestRuns(context),
    becomesExhibit: ({ event }) => event.type === 'RESULT_USED' && event.exhibitId !== undefined,
    informationIsNew: (given) => knownInformation(given) === undefined,
    informationIsKnown: (given) => knownInformation(given) !== undefined,
    informationIsConfirmed: (given) => knownInformation(given)?.confirmed === true,
    termIsKnown: ({ event }) =>
      event.type === 'PROVISIONALLY_ARRESTED' && (event.treaty === 'riyadh') === (event.until === undefined),
    notExtendedYet: ({ context }) => !context.arrestExtended,
    extensionIsKnown: ({ context, event }) =>
      event.type === 'ARREST_EXTENDED' &&
      (context.arrestUntil === null
        ? event.until === undefined
        : event.until !== undefined && event.until > context.arrestUntil),
    personWasReleased: ({ event }) => event.type === 'PROVISIONAL_ARREST_ENDED' && event.result === 'released',
    noticeFitsSubject: ({ context, event }) =>
      event.type === 'NOTICE_FORM_SENT' &&
      (event.colour !== 'yellow' || context.personId !== null) &&
      (event.colour !== 'red' || context.suspectId !== null),
    childNoticeIsAuthorised: ({ context, event }) =>
      event.type === 'NOTICE_FORM_SENT' &&
      (event.colour !== 'yellow' || isAdult(context) || event.authority !== 'police'),
    redNoticeHasWarrant: ({ event }) =>
      event.type === 'NOTICE_FORM_SENT' && (event.colour !== 'red' || event.warrantNo !== undefined),
    bestInterestsFavourReturn: ({ context }) => isAdult(context) || context.returnIsBest === true,
    childConsentComplete: ({ context, event }) =>
      event.type === 'RETURN_CONSENT' &&
      (isAdult(context) || (event.assent === true && event.guardianConsent === true)),
    consentStands: ({ context }) => context.consentAt !== null,
    documentIsIssued: ({ context }) => context.documentIssued,
    receiverHasAccepted: ({ context }) => context.receiverAccepted,
    isReadyToGo: ({ context }) => readyToGo(context),
    isNotReadyToGo: ({ context }) => !readyToGo(context),
    concernsPerson: ({ context }) => context.personId !== null,
    isAsylumSeeker: ({ context }) => context.asylumSeeker,
    isNoAsylumSeeker: ({ context }) => !context.asylumSeeker,
    bestInterestsKnown: ({ context }) => isAdult(context) || context.returnIsBest !== null,
    consulateWanted: ({ event }) => event.type === 'CONSULAR_CONSENT' && event.consents,
    consulateNotWanted: ({ event }) => event.type === 'CONSULAR_CONSENT' && !event.consents,
    personIsUnreachable: ({ event }) => event.type === 'FOLLOW_UP' && event.wellbeing === 'cannotReach',
    personIsInDanger: ({ event }) => event.type === 'FOLLOW_UP' && event.wellbeing === 'inDanger',
    isLastFollowUp: ({ context }) => context.followUp === '3',
  },
  actions: { ...effects, ...records },
});

/** States whose next step is another country's, or nobody's. */
export const noClock = (en: string, ar: string) => ({ noClockBecause: { en, ar } });
