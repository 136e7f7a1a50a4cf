import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { advanceUpdate, tellSignal, viewQuery, type TellRequest } from '../../../workflows/messages.js';
import { deliveryId, keeperIdOf, workflowIdOf } from '../../../workflows/names.js';
import { CaseDriver } from '../../support/case-driver.js';
import { eventually } from '../../support/eventually.js';
import type { System } from '../../support/system.js';

/** A story that is worth keeping; hands back the ids of the workflows that lived through it. */
export type Scenario = (system: System, client: Client) => Promise<string[]>;

async function child(driven: CaseDriver, sop: string): Promise<string> {
  const [id] = await eventually(
    () => driven.procedures(sop),
    (found) => found.length > 0,
  );
  return id!;
}

/** Moves the case's clock; asked again when a busy machine answers too late, which moves it no further. */
async function passTo(driven: CaseDriver, to: string): Promise<void> {
  await eventually(
    () =>
      driven.advance(to).then(
        () => true,
        () => false,
      ),
    Boolean,
    { withinMs: 120_000 },
  );
}

async function workflowsOf(driven: CaseDriver): Promise<string[]> {
  const { procedures } = await driven.case();
  return procedures.map(({ id }) => workflowIdOf(id));
}

const charge = {
  suspectId: 'S-1',
  maxPenaltyYears: 15,
  capital: false,
  juvenile: false,
  presumedVictim: false,
  underWarrant: false,
};

/** Intake, an arrest, a judge's order, its renewal, an event that is refused, the release: children, clocks and an end. */
const custody: Scenario = async (system) => {
  const driven = await CaseDriver.register(system, '2027-01-21T15:30');
  await driven.takeOn();
  await driven.send(driven.spineId, 'SUSPECT_ARRESTED', charge);
  const held = await child(driven, 'SOP-12');
  await passTo(driven, '2027-01-22T11:00');
  await driven.send(held, 'BROUGHT_TO_JUDGE');
  await driven.send(held, 'ORDER_MADE', { days: 15 });
  await passTo(driven, '2027-02-04T10:00');
  await driven.send(held, 'ORDER_RENEWED', { days: 15 });
  await passTo(driven, '2027-02-15T13:00');
  await driven.send(held, 'RELEASE_ORDERED', { kind: 'bail' });
  await driven.try(held, 'RELEASED');
  await driven.send(held, 'VICTIM_WARNED', { method: 'telephone' });
  await driven.send(held, 'RELEASED');
  return workflowsOf(driven);
};

/** A local time so many seconds before now. */
const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000 + 3 * hourMs).toISOString().slice(0, 19);
const hourMs = 3_600_000;
/** From the report of an arrest until its limit of 24 hours: long enough for a busy machine to arm the timer. */
const leftSeconds = 25;

/** On the real clock: the limit of an arrest passes while nobody looks, and a timer tells. */
const limit: Scenario = async (system) => {
  const driven = await CaseDriver.register(system, ago(25 * 3600), undefined, { kind: 'real' });
  await driven.takeOn();
  const arrested = { occurredAt: ago(24 * 3600 - leftSeconds) };
  await driven.send(driven.spineId, 'SUSPECT_ARRESTED', charge, arrested);
  const held = await child(driven, 'SOP-12');
  const isUnlawful = (states: string[]): boolean => states.some((state) => state.includes('unlawfulHold'));
  if (isUnlawful(await driven.states(held)))
    throw new Error('the machine is too busy: the limit passed before its timer');
  await eventually(() => driven.states(held), isUnlawful, { withinMs: 60_000 });
  return workflowsOf(driven);
};

/** Two agencies stay silent, a supervisor allows the next search, a calendar is changed: timers, the directory, a roll-out. */
const referral: Scenario = async (system) => {
  const driven = await CaseDriver.register(system, '2027-01-20T16:20');
  await driven.takeOn();
  const need = { personId: 'P-1', service: 'shelter', priority: 'urgent', sex: 'female', ageBand: 'adult' };
  await driven.send(driven.spineId, 'NEED_IDENTIFIED', { ...need, consent: 'given' });
  const referred = await child(driven, 'SOP-04');
  await passTo(driven, '2027-01-21T16:20');
  await passTo(driven, '2027-01-22T16:20');
  await driven.try(referred, 'NEXT_PROVIDER');
  const closure = { date: '2027-01-24', label: 'Closure announced', source: 'Invented announcement' };
  await (await system.as('admin')).post('/api/calendars/iq-federal/closures', closure);
  await driven.send(referred, 'NEXT_PROVIDER', {}, { login: 'supervisor' });
  await passTo(driven, '2027-01-23T16:20');
  return workflowsOf(driven);
};

/** A message that fits nowhere, a request to cancel, a worker that dies, a parent that is gone. */
const trouble: Scenario = async (system, client) => {
  const driven = await CaseDriver.register(system, '2027-01-25T09:00');
  await driven.takeOn();
  const spine = client.workflow.getHandle(workflowIdOf(driven.spineId));
  const stray: TellRequest = {
    eventId: randomUUID(),
    type: 'NO_SUCH_EVENT',
    occurredAt: (await driven.case()).clock.now,
    fields: {},
    by: { kind: 'system', id: 'recorder', roles: [], agencyId: null },
  };
  await spine.signal(tellSignal, stray);
  await spine.signal(tellSignal, stray);
  await spine.cancel();
  await system.worker.kill();
  system.worker.restart();
  await system.ready();
  await eventually(() => spine.query(viewQuery).then(Boolean, () => false), Boolean, { withinMs: 60_000 });
  const need = { personId: 'P-2', service: 'legalAid', priority: 'urgent', sex: 'male', ageBand: 'adult' };
  await driven.send(driven.spineId, 'NEED_IDENTIFIED', { ...need, consent: 'unknown' });
  const referred = await child(driven, 'SOP-04');
  await spine.terminate('to show a child whose parent is gone');
  await driven.send(referred, 'CONSENT_REFUSED');
  await driven.send(referred, 'NEED_WITHDRAWN');
  return [...(await workflowsOf(driven)), deliveryId, keeperIdOf(0)];
};

/** So many messages that the case continues as new, and an event after that. */
const long: Scenario = async (system, client) => {
  const driven = await CaseDriver.register(system, '2027-02-01T09:00');
  await driven.takeOn();
  const spine = client.workflow.getHandle(workflowIdOf(driven.spineId));
  const before = (await spine.describe()).runId;
  const began = Date.parse((await driven.case()).clock.now);
  for (let minute = 1; (await spine.describe()).runId === before; minute++) {
    if (minute > 400) throw new Error('the case has not continued as new after 400 messages');
    const to = new Date(began + minute * 1000).toISOString();
    await spine.executeUpdate(advanceUpdate, { args: [{ to }] }).catch((error: unknown) => {
      if ((error as { cause?: { type?: string } }).cause?.type !== 'CALL_AGAIN') throw error;
    });
  }
  await driven.send(driven.spineId, 'PERSON_PRESUMED_VICTIM', { personId: 'P-1', sex: 'female', ageBand: 'adult' });
  return workflowsOf(driven);
};

export const scenarios: Readonly<Record<string, Scenario>> = { custody, limit, referral, trouble, long };
