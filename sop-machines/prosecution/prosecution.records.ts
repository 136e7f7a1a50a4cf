import { assertEvent } from 'xstate';
import { noTrial } from './prosecution.context.js';
import { type Change, type Given, record } from './prosecution.record.js';

const hearing = ({ context }: Given, hearingAt: string, setAt: string): Change => ({
  hearingAt,
  hearingSetAt: setAt,
  hearingNumber: context.hearingNumber + 1,
  dateAwaitedSince: null,
});

/** What the events of the trial and of the judgment change. */
export const trialRecords = {
  recordReferral: record(({ event }) => ({
    referredAt: event.occurredAt,
    dateAwaitedSince: event.occurredAt,
    notProsecuted: false,
  })),
  recordNoTrial: record(() => ({ notProsecuted: true })),
  recordCharge: record(({ context, event }) => ({ chargeFramedAt: context.chargeFramedAt ?? event.occurredAt })),
  recordHearing: record((given) => {
    assertEvent(given.event, 'HEARING_SET');
    const { hearingAt, victimTestifies, closesTrial, occurredAt } = given.event;
    return {
      ...hearing(given, hearingAt, occurredAt),
      testimonyExpected: victimTestifies || given.context.testimonyExpected,
      testimonyAt: victimTestifies ? hearingAt : null,
      closingAt: closesTrial ? hearingAt : null,
      closingSetAt: closesTrial ? occurredAt : null,
    };
  }),
  recordHeld: record(({ event }) => ({ hearingAt: null, dateAwaitedSince: event.occurredAt })),
  recordPostponement: record((given) => {
    assertEvent(given.event, 'HEARING_POSTPONED');
    const { context, event } = given;
    const { hearingAt = null, occurredAt } = event;
    return {
      ...(hearingAt === null
        ? { hearingAt: null, dateAwaitedSince: occurredAt }
        : hearing(given, hearingAt, occurredAt)),
      postponements: context.postponements + 1,
      testimonyAt: context.testimonyAt === null ? null : hearingAt,
      closingAt: context.closingAt === null ? null : hearingAt,
    };
  }),
  recordTestimony: record(() => ({ testimonyExpected: false, testimonyAt: null })),
  recordDangerTold: record(({ context }) => ({ dangerToldOf: context.hearingNumber })),
  recordJudgment: record(({ event }) => {
    assertEvent(event, 'JUDGMENT_GIVEN');
    const { outcome, deathOrLife, inPresence, occurredAt } = event;
    const waits = !inPresence && (outcome === 'convicted' || outcome === 'partial');
    return { outcome, deathOrLife, inPresence, remediesFrom: waits ? null : occurredAt };
  }),
  recordSurrender: record(({ event }) => ({ surrenderedAt: event.occurredAt })),
  /** No objection came: from then on the judgment counts as one given in presence. */
  countAsInPresence: record(({ event }) => ({ inPresence: true, remediesFrom: event.occurredAt })),
  recordPetition: record(() => ({ petition: 'filed' as const })),
  lapsePetition: record(() => ({ petition: 'lapsed' as const })),
  recordCassation: record(({ context, event }) => {
    assertEvent(event, 'CASSATION_DECIDED');
    return { outcome: event.outcome ?? context.outcome };
  }),
  recordFinality: record(({ event }) => ({ finalAt: event.occurredAt })),
  recordEnforcement: record(() => ({ enforced: true })),
  recordRetrialRequest: record(() => ({ retrialRequested: true })),
  recordRetrialRefused: record(() => ({ retrialRequested: false })),
  beginAnew: record(({ event }) => ({ ...noTrial, dateAwaitedSince: event.occurredAt })),
};
