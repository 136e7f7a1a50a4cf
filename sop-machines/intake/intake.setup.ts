import { assertEvent, assign, enqueueActions, setup } from 'xstate';
import { effects, type EffectParams } from '../kernel/effects.js';
import { found, inCrisis, type IntakeContext } from './intake.context.js';
import { intakeDelays } from './intake.deadlines.js';
import type { IntakeEvent } from './intake.events.js';
import type { IntakeInput } from './intake.fields.js';

/** Guards, and what an event changes in the context. */
export const intakeSetup = setup({
  types: { context: {} as IntakeContext, events: {} as IntakeEvent, input: {} as IntakeInput },
  delays: intakeDelays,
  guards: {
    jurisdictionResolved: ({ context }) => context.placeOfAct !== 'unknown',
    officerNotAccused: ({ context, event }) =>
      event.type === 'ASSIGNED' && !context.accusedOfficerIds.includes(event.officerId),
    isAssignedOfficer: ({ context, event }) => 'by' in event && event.by.id === context.officerId,
    acceptingOfficerNotAccused: ({ context, event }) =>
      'by' in event && !context.accusedOfficerIds.includes(event.by.id),
    anotherPersonSigns: ({ context, event }) => 'by' in event && event.by.id !== context.rejectedBy,
    judgeNotYetInformed: ({ context }) => context.judgeNotifiedAt === null,
    prosecutorNotYetInformed: ({ context }) => context.prosecutorNotifiedAt === null,
    offenceIsFlagrant: ({ context }) => context.flagrantSince !== null,
    bothInformed: ({ context }) => context.judgeNotifiedAt !== null && context.prosecutorNotifiedAt !== null,
    flagrantNoticesMade: ({ context }) =>
      context.flagrantSince === null || (context.judgeNotifiedAt !== null && context.prosecutorNotifiedAt !== null),
    childIsAffected: ({ context }) => context.childSince !== null,
  },
  actions: {
    ...effects,
    recordDanger: assign(({ context, event }) => {
      assertEvent(event, 'CALLER_IN_DANGER');
      return inCrisis(context, event.occurredAt);
    }),
    /**
     * The person in danger is one of the case from now on. Medical care and shelter do not wait for the register; they go
     * out under the case token only.
     */
    tellEmergencyNeeds: enqueueActions(({ event, enqueue }) => {
      assertEvent(event, 'CALLER_IN_DANGER');
      const { personId, sex, ageBand, language } = event;
      const person = { personId, sex, ageBand, ...(language === undefined ? {} : { language }) };
      enqueue({ type: 'tellParent', params: { event: { type: 'PERSON_FOUND', ...person } } });
      const needed = [event.medicalNeeded && 'medical', event.shelterNeeded && 'shelter'].filter(
        (need) => need !== false,
      );
      for (const service of needed) {
        const params: EffectParams<'tellParent'> = {
          event: {
            type: 'EMERGENCY_NEED',
            ...person,
            service,
            priority: 'emergency',
            consent: event.consent,
          },
        };
        enqueue({ type: 'tellParent', params });
      }
    }),
    recordTriage: assign(({ context, event }) => {
      assertEvent(event, 'TRIAGED');
      const { priority, classification, occurredAt } = event;
      const crisis = priority === 'emergency' ? inCrisis(context, occurredAt) : {};
      return { ...found(context, event), ...crisis, priority, classification };
    }),
    recordFinding: assign(({ context, event }) => {
      assertEvent(event, 'MORE_INFO');
      return found(context, event);
    }),
    recordDuplicate: assign(({ event }) => {
      assertEvent(event, 'DUPLICATE_FOUND');
      return { duplicateOf: event.duplicateOf, reason: 'duplicate' };
    }),
    recordInformationOnly: assign({ reason: 'informationOnly' }),
    recordRegister: assign(({ event }) => {
      assertEvent(event, 'REGISTERED');
      return { registerNumber: event.registerNumber };
    }),
    recordJudgeInformed: assign(({ event }) => {
      assertEvent(event, 'JUDGE_NOTIFIED');
      return { judgeNotifiedAt: event.occurredAt };
    }),
    recordProsecutorInformed: assign(({ event }) => {
      assertEvent(event, 'PROSECUTOR_NOTIFIED');
      return { prosecutorNotifiedAt: event.occurredAt };
    }),
    recordOfficer: assign(({ event }) => {
      assertEvent(event, 'ASSIGNED');
      return { officerId: event.officerId, assignedAt: event.occurredAt };
    }),
    recordDeclined: assign(({ event }) => {
      assertEvent(event, 'DECLINED_BY_OFFICER');
      return { officerId: null, assignedAt: null, assignableSince: event.occurredAt, reason: event.reason };
    }),
    recordRejection: assign(({ event }) => {
      assertEvent(event, 'REJECTED');
      return { rejectedBy: event.by.id, reason: event.reason };
    }),
    dropRejection: assign({ rejectedBy: null, reason: null }),
    recordTransfer: assign(({ event }) => {
      assertEvent(event, 'TRANSFERRED');
      return { reason: event.competentUnit };
    }),
  },
});
