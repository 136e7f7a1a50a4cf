import { setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { isFreeToBeRemoved, type Place, type ProtectionBirth, type ProtectionContext } from './protection.context.js';
import { protectionDeadlines } from './protection.deadlines.js';
import type { ProtectionEvent } from './protection.events.js';
import { records } from './protection.records.js';

const placed = (event: ProtectionEvent, ...places: Place[]): boolean =>
  event.type === 'SHELTER_PLACED' && places.includes(event.place);

/** Guards. None asks whether the person cooperates: help does not depend on it (Palermo Protocol art. 6; CoE art. 12(6)). */
export const protectionSetup = setup({
  types: {
    context: {} as ProtectionContext,
    events: {} as ProtectionEvent,
    input: {} as ProtectionBirth,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(protectionDeadlines),
  guards: {
    placeIsEmergency: ({ event }) => placed(event, 'emergencyCentre', 'hospital', 'hotel'),
    placeIsShelter: ({ event }) => placed(event, 'ngoShelter', 'stateShelter'),
    placeIsTransitional: ({ event }) => placed(event, 'transitional'),
    placeIsIndependent: ({ event }) => placed(event, 'independent'),
    orderIfStateShelter: ({ context, event }) =>
      event.type === 'SHELTER_PLACED' &&
      (event.place !== 'stateShelter' || context.limits.stateShelterNeedsOrder !== 1 || context.courtOrder),
    orderIsAwaited: ({ context }) => context.limits.stateShelterNeedsOrder === 1 && !context.courtOrder,
    leftVoluntarily: ({ event }) => event.type === 'SHELTER_LEFT' && event.how === 'voluntary',
    leftAsAsked: ({ event }) => event.type === 'SHELTER_LEFT' && event.how === 'asked',
    leftMissing: ({ event }) => event.type === 'SHELTER_LEFT' && event.how === 'missing',
    aimsAreMet: ({ event }) => event.type === 'REVIEW_HELD' && event.outcome === 'aimsMet',
    planIsChanged: ({ event }) => event.type === 'REVIEW_HELD' && event.outcome === 'changed',
    reflectionIsOwed: ({ context }) => context.reflectionFrom !== null && !context.reflectionOver,
    reflectionWasNotHad: ({ context }) => context.reflectionFrom === null,
    isOutsideReflection: ({ context }) => !context.inReflection,
    isInReflection: ({ context }) => context.inReflection,
    hasDeclined: ({ context }) => context.cooperates === false,
    temporaryHasEnd: ({ event }) =>
      event.type === 'STAY_GRANTED' && event.kind === 'temporary' && event.until !== undefined,
    stayIsLonger: ({ event }) => event.type === 'STAY_GRANTED' && event.kind === 'longer',
    hasTemporaryStay: ({ context }) => context.stay === 'temporary',
    hasLongerStay: ({ context }) => context.stay === 'longer',
    rightsAreExplained: ({ context }) => context.rightsExplained,
    followUpIsPlanned: ({ event }) =>
      (event.type === 'EXIT_INTERVIEW' || event.type === 'FOLLOWED_UP') && event.followUpOn !== undefined,
    removalIsFree: ({ context }) => isFreeToBeRemoved(context),
    removalIsBarred: ({ context }) => !isFreeToBeRemoved(context),
  },
  actions: { ...effects, ...records },
});
