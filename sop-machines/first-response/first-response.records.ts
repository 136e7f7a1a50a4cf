import { assertEvent, assign } from 'xstate';
import type { FirstResponseContext, PersonAtScene } from './first-response.context.js';
import { personOf, sinceFirst, sinceLast, without, withoutEarliest, withPerson } from './first-response.context.js';
import type { FirstResponseEvent } from './first-response.events.js';

type Given = { context: FirstResponseContext; event: FirstResponseEvent };
const record = (change: (given: Given) => Partial<FirstResponseContext>) =>
  assign<FirstResponseContext, FirstResponseEvent, undefined, FirstResponseEvent, never>(change);

const newcomer: Omit<PersonAtScene, 'personId' | 'sex' | 'ageBand' | 'language'> = {
  held: false,
  dead: false,
  missing: false,
  searched: false,
  needsRecorded: false,
  safePlace: null,
  handedTo: null,
};
const told = (context: FirstResponseContext, personId: string, services: readonly string[]): string[] => [
  ...new Set([...context.needsTold, ...services.map((service) => `${personId}/${service}`)]),
];
/** Nothing more is waited for: the countdowns of this person end. */
const withoutCountdowns = (context: FirstResponseContext, personId: string) => ({
  medicalDue: without(context.medicalDue, personId),
  pepWindows: without(context.pepWindows, personId),
  ecWindows: without(context.ecWindows, personId),
  pepToWarn: without(context.pepToWarn, personId),
  ecToWarn: without(context.ecToWarn, personId),
});

/** What an event changes in the context. */
export const firstResponseRecords = {
  recordArrival: record(({ event }) => ({ arrivedAt: event.occurredAt, headcountSince: event.occurredAt })),
  recordSafe: record(() => ({ safe: true })),
  recordUnsafe: record(() => ({ safe: false })),
  recordMedicalCheck: record(() => ({ medicallyChecked: true })),
  recordSeparation: record(() => ({ separated: true })),
  recordSecured: record(() => ({ secured: true })),
  recordPerson: record(({ context, event }) => {
    assertEvent(event, ['PERSON_FOUND', 'CHILD_FOUND']);
    const { personId, sex, language = null } = event;
    const ageBand = event.type === 'CHILD_FOUND' ? 'child' : event.ageBand;
    return { persons: [...context.persons, { ...newcomer, personId, sex, ageBand, language }] };
  }),
  recordDeath: record(({ context, event }) => {
    assertEvent(event, 'DEAD_FOUND');
    const { personId, sex, ageBand } = event;
    const persons =
      personOf(context, personId) === undefined
        ? [...context.persons, { ...newcomer, personId, sex, ageBand, language: null, dead: true }]
        : withPerson(context, personId, { dead: true });
    return { persons, ...withoutCountdowns(context, personId) };
  }),
  recordSuspect: record(({ context, event }) => {
    assertEvent(event, 'SUSPECT_HELD');
    const { suspectId, sex, juvenile, language = null } = event;
    const ageBand = juvenile ? ('child' as const) : ('adult' as const);
    const persons =
      personOf(context, suspectId) === undefined
        ? [...context.persons, { ...newcomer, personId: suspectId, sex, ageBand, language, held: true }]
        : withPerson(context, suspectId, { held: true });
    return { persons };
  }),
  recordEmergency: record(({ context, event }) => {
    assertEvent(event, ['INJURY', 'SEXUAL_VIOLENCE_DISCLOSED']);
    const { personId, occurredAt } = event;
    return {
      medicalDue: sinceFirst(context.medicalDue, personId, occurredAt),
      needsTold: told(context, personId, ['medical']),
    };
  }),
  /** Emergency contraception concerns whoever may be pregnant: everybody who is not known to be male. */
  recordExposure: record(({ context, event }) => {
    assertEvent(event, 'SEXUAL_VIOLENCE_DISCLOSED');
    const { personId, exposureAt } = event;
    const open = (dues: FirstResponseContext['pepWindows']) => sinceLast(dues, personId, exposureAt);
    const mayBePregnant = personOf(context, personId)?.sex !== 'male';
    return {
      pepWindows: open(context.pepWindows),
      pepToWarn: open(context.pepToWarn),
      ...(mayBePregnant ? { ecWindows: open(context.ecWindows), ecToWarn: open(context.ecToWarn) } : {}),
    };
  }),
  recordHelp: record(({ context, event }) => {
    assertEvent(event, 'MEDICAL_HELP_SENT');
    return { medicalDue: without(context.medicalDue, event.personId) };
  }),
  recordDoctor: record(({ context, event }) => {
    assertEvent(event, 'DOCTOR_REACHED');
    return withoutCountdowns(context, event.personId);
  }),
  dropPepWarning: record(({ context }) => ({ pepToWarn: withoutEarliest(context.pepToWarn) })),
  dropEcWarning: record(({ context }) => ({ ecToWarn: withoutEarliest(context.ecToWarn) })),
  recordNeeds: record(({ context, event }) => {
    assertEvent(event, 'NEEDS_RECORDED');
    const { personId, services, priority, occurredAt } = event;
    const emergency = priority === 'emergency' && services.includes('medical');
    return {
      persons: withPerson(context, personId, { needsRecorded: true }),
      needsTold: told(context, personId, services),
      ...(emergency && !context.needsTold.includes(`${personId}/medical`)
        ? { medicalDue: sinceFirst(context.medicalDue, personId, occurredAt) }
        : {}),
    };
  }),
  recordSearch: record(({ context, event }) => {
    assertEvent(event, 'SEARCHED');
    return { persons: withPerson(context, event.personId, { searched: true }) };
  }),
  recordSafePlace: record(({ context, event }) => {
    assertEvent(event, 'PLACE_OF_SAFETY_FOUND');
    return { persons: withPerson(context, event.personId, { safePlace: event.place }) };
  }),
  /** A hospital has the person: the wait for help is over, the countdowns go on until a doctor was reached. */
  recordHandOver: record(({ context, event }) => {
    assertEvent(event, 'HANDED_OVER');
    const { personId, to } = event;
    return {
      persons: withPerson(context, personId, { handedTo: to }),
      ...(to === 'hospital' ? { medicalDue: without(context.medicalDue, personId) } : {}),
    };
  }),
  recordMissing: record(({ context, event }) => {
    assertEvent(event, 'PERSON_MISSING');
    return {
      persons: withPerson(context, event.personId, { missing: true }),
      ...withoutCountdowns(context, event.personId),
    };
  }),
  closeCount: record(() => ({ counted: true, headcountSince: null, mismatchSince: null })),
  reopenCount: record(({ event }) => ({ counted: false, mismatchSince: event.occurredAt })),
  beginReports: record(({ event }) => ({ lastSituationAt: event.occurredAt })),
  recordObject: record(({ context, event }) => {
    assertEvent(event, ['OBJECT_NOTED', 'EXHIBIT_FOUND', 'OBJECT_RELEASED']);
    const { exhibitId } = event;
    const fates = { OBJECT_NOTED: null, EXHIBIT_FOUND: 'exhibit', OBJECT_RELEASED: 'released' } as const;
    const others = context.objects.filter((object) => object.exhibitId !== exhibitId);
    return { objects: [...others, { exhibitId, fate: fates[event.type] }] };
  }),
  recordGroup: record(() => ({ groupTold: true })),
  recordDone: record(() => ({ outcome: 'done' })),
  recordAborted: record(() => ({ outcome: 'aborted' })),
};
