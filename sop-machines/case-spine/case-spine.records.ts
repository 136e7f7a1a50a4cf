import { assertEvent, assign } from 'xstate';
import { type CaseContext, nextUpdates, withPerson } from './case-spine.context.js';
import type { CaseSpineEvent } from './case-spine.events.js';

type Given = { context: CaseContext; event: CaseSpineEvent };
export const record = (change: (given: Given) => Partial<CaseContext>) =>
  assign<CaseContext, CaseSpineEvent, undefined, CaseSpineEvent, never>(change);

/** What an event changes in the context of the case. */
export const records = {
  recordIntake: record(({ context, event }) => {
    assertEvent(event, ['INTAKE_TRIAGED', 'INTAKE_REGISTERED', 'INTAKE_ASSIGNED', 'INTAKE_ACCEPTED']);
    const { accusedOfficerIds, officerId } = event;
    return { accusedOfficerIds, officerId, classification: context.classification ?? event.classification };
  }),
  recordIntakeOutcome: record(({ event }) => {
    assertEvent(event, 'INTAKE_DONE');
    return { intakeOutcome: event.outcome };
  }),
  recordIntakeGround: record(({ event }) => {
    assertEvent(event, 'INTAKE_DONE');
    return { ground: event.outcome, closingSince: event.occurredAt };
  }),
  recordNeed: record(({ context, event }) => {
    assertEvent(event, ['NEED_IDENTIFIED', 'EMERGENCY_NEED', 'NEED_REPORTED']);
    const { personId, service } = event;
    const key = `referral-${context.referrals.length + 1}`;
    return { referrals: [...context.referrals, { key, personId, service, state: 'started' }] };
  }),
  recordReferral: record(({ context, event }) => {
    assertEvent(event, 'REFERRAL_REPORTED');
    const { referralKey, state } = event;
    return { referrals: context.referrals.map((one) => (one.key === referralKey ? { ...one, state } : one)) };
  }),
  recordPresumedNeeds: record(({ context, event }) => {
    assertEvent(event, 'PERSON_PRESUMED_VICTIM');
    const { personId, services = [] } = event;
    const known = context.referrals.length;
    const needs = services.map((service, index) => ({
      key: `referral-${known + index + 1}`,
      personId,
      service,
      state: 'started',
    }));
    return { referrals: [...context.referrals, ...needs] };
  }),
  recordPerson: record(({ context, event }) => {
    assertEvent(event, [
      'PERSON_NAMED',
      'PERSON_FOUND',
      'CHILD_FOUND',
      'PERSON_PRESUMED_VICTIM',
      'VICTIM_PRESUMED',
      'RETURN_ASKED',
      'RETURN_WISHED',
    ]);
    return { persons: withPerson(context, event, event.type === 'CHILD_FOUND') };
  }),
  recordPresumedVictim: record(({ context, event }) => {
    assertEvent(event, ['PERSON_PRESUMED_VICTIM', 'VICTIM_PRESUMED']);
    const { personId, occurredAt } = event;
    const standing = event.type === 'VICTIM_PRESUMED' && event.recognised ? 'recognised' : 'presumed';
    const victims = [
      ...context.victims,
      { personId, standing, identifiedAt: occurredAt, toldAt: occurredAt, timesTold: 0 } as const,
    ];
    return {
      victims,
      rightsDue: [...context.rightsDue, { key: personId, at: occurredAt }],
      updatesDue: nextUpdates(victims),
    };
  }),
  recordRightsExplained: record(({ context, event }) => {
    assertEvent(event, 'RIGHTS_EXPLAINED');
    return { rightsDue: context.rightsDue.filter(({ key }) => key !== event.personId) };
  }),
  recordVictimTold: record(({ context, event }) => {
    assertEvent(event, 'VICTIM_TOLD');
    const victims = context.victims.map((victim) =>
      victim.personId === event.personId
        ? { ...victim, toldAt: event.occurredAt, timesTold: victim.timesTold + 1 }
        : victim,
    );
    return { victims, updatesDue: nextUpdates(victims) };
  }),
  recordWarned: record(({ context, event }) => {
    assertEvent(event, 'VICTIM_WARNED');
    return {
      suspects: context.suspects.map((suspect) =>
        suspect.suspectId === event.suspectId && suspect.state === 'releaseOrdered'
          ? { ...suspect, warned: [...new Set([...suspect.warned, event.personId])] }
          : suspect,
      ),
    };
  }),
  recordSuspect: record(({ context, event }) => {
    assertEvent(event, ['SUSPECT_ARRESTED', 'SUSPECT_SURRENDERED']);
    const { suspectId } = event;
    const key = `custody-${context.suspects.length + 1}`;
    return {
      suspects: [...context.suspects, { key, suspectId, state: 'arrested', libertyClockOpen: true, warned: [] }],
    };
  }),
  recordCustody: record(({ context, event }) => {
    assertEvent(event, 'CUSTODY_REPORTED');
    const { suspectKey, state, libertyClocksEnded } = event;
    return {
      suspects: context.suspects.map((suspect) =>
        suspect.key === suspectKey ? { ...suspect, state, libertyClockOpen: !libertyClocksEnded, warned: [] } : suspect,
      ),
    };
  }),
  recordClassification: record(({ event }) => {
    assertEvent(event, 'RECLASSIFIED');
    return { classification: event.classification };
  }),
  recordHandOver: record(({ event }) => {
    assertEvent(event, 'HAND_OVER');
    return { officerId: event.officerId };
  }),
  recordGround: record(({ event }) => {
    assertEvent(event, 'CLOSING_BEGUN');
    return { ground: event.ground, closingSince: event.occurredAt };
  }),
  recordSuspension: record(({ event }) => {
    assertEvent(event, 'SUSPENDED');
    return { ground: event.ground };
  }),
  dropGround: record(() => ({ ground: null, closingSince: null })),
  recordReopening: record(({ event }) => {
    assertEvent(event, 'REOPENED');
    return {
      ground: event.ground,
      closingSince: null,
      court: 'none' as const,
    };
  }),
};
