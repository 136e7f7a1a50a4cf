import { assertEvent, assign } from 'xstate';
import type { ProtectionContext } from './protection.context.js';
import type { ProtectionEvent } from './protection.events.js';

type Given = { context: ProtectionContext; event: ProtectionEvent };
const record = (change: (given: Given) => Partial<ProtectionContext>) =>
  assign<ProtectionContext, ProtectionEvent, undefined, ProtectionEvent, never>(change);

/** What an event changes in the context. */
export const records = {
  recordPlace: record(({ event }) => {
    assertEvent(event, 'SHELTER_PLACED');
    return { place: event.place, placedAt: event.occurredAt };
  }),
  recordProlongation: record(({ event }) => ({ prolongedAt: event.occurredAt })),
  needBed: record(({ event }) => ({ bedNeededAt: event.occurredAt, place: null })),
  leavePlace: record(() => ({ place: null })),
  recordCourtOrder: record(() => ({ courtOrder: true })),
  recordPlan: record(({ event }) => ({ planReviewedAt: event.occurredAt })),
  planAnew: record(({ event }) => ({ careFrom: event.occurredAt })),
  recordExposure: record(({ event }) => {
    assertEvent(event, 'HEALTH_FOLLOW_UP_NEEDED');
    return { exposedAt: event.since };
  }),
  beginReflection: record(({ event }) => ({ reflectionFrom: event.occurredAt })),
  enterReflection: record(() => ({ inReflection: true })),
  extendReflection: record(({ context, event }) => {
    assertEvent(event, 'REFLECTION_EXTENDED');
    return { reflectionDays: (context.reflectionDays ?? 0) + event.days };
  }),
  endReflection: record(() => ({ inReflection: false, reflectionOver: true })),
  cooperate: record(() => ({ cooperates: true })),
  declineToCooperate: record(() => ({ cooperates: false })),
  recordStay: record(({ event }) => {
    assertEvent(event, 'STAY_GRANTED');
    return { stay: event.kind, stayUntil: event.until ?? null };
  }),
  recordMissing: record(({ event }) => ({ missingSince: event.occurredAt })),
  recordRestriction: record(({ event }) => ({ restrictedAt: event.occurredAt })),
  recordAgeInDoubt: record(() => ({ ageBand: 'unknown' })),
  recordRights: record(() => ({ rightsExplained: true })),
  recordRecognition: record(() => ({ ground: 'recognised', presumptionEnded: false })),
  endPresumption: record(() => ({ presumptionEnded: true })),
  recordLeaving: record(({ event }) => ({ leavingAt: event.occurredAt, place: null })),
  recordFollowUp: record(({ event }) => {
    assertEvent(event, ['EXIT_INTERVIEW', 'FOLLOWED_UP']);
    return { followUpOn: event.followUpOn ?? null };
  }),
  comeBack: record(({ event }) => ({ bedNeededAt: event.occurredAt, careFrom: event.occurredAt })),
};
