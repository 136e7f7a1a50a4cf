import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Client as TemporalClient } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import { Client } from 'pg';
import { sops } from '../../sop-machines/index.js';
import { fieldMeta } from '../../sop-machines/kernel/fields.js';
import { createTemporalClient } from '../../src/temporal/connect.js';
import { EncryptionCodec } from '../../src/temporal/payload-codec.js';
import { workflowIdOf } from '../../workflows/names.js';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { ProductProcess } from '../support/processes.js';
import { startSystem, type System } from '../support/system.js';
import { PlantedNames } from './planted-names.js';
import { report } from './support.js';

/* A name of its own is typed into every text of a case; afterwards they may stand nowhere but in encrypted records. */

const names = new PlantedNames();
let system: System;
let driver: CaseDriver;
let temporal: TemporalClient;
const masterKey = (): string => system.env['SANAD_MASTER_KEY'] ?? '';

/** A planted name for each personal field of an event, beside the fields that are given. */
function typed(sopId: string, type: string, fields: object = {}): Record<string, unknown> {
  const { schema } = sops[`${sopId}@1.0.0`]!.events[type]!;
  const personal = Object.entries(schema.shape).filter(([, field]) => fieldMeta(field).dataClass !== 'K1');
  const planted = personal.map(([name]) => [name, `Person ${names.plant(`${type}.${name}`)}`]);
  return { ...fields, ...Object.fromEntries(planted) };
}

beforeAll(async () => {
  // The log of a real installation; in tests only errors are written.
  system = await startSystem({ env: { NODE_ENV: 'production' } });
  temporal = createTemporalClient({
    TEMPORAL_ADDRESS: system.env['TEMPORAL_ADDRESS'] ?? '',
    TEMPORAL_NAMESPACE: system.namespace,
    SANAD_MASTER_KEY: masterKey(),
  });
  driver = await CaseDriver.register(system, '2027-01-18T10:00:00', typed('SOP-01', 'REPORT_RECEIVED', report));
  await intakeIsTyped();
  await caseIsTyped();
  await referralIsTyped();
  await custodyIsTyped();
  await driver.advance('2027-01-21T12:00:00');
}, 180_000);
afterAll(async () => {
  await temporal?.connection.close();
  await system?.stop();
}, 120_000);

/** What is refused: a text in a field for codes, a wrong field beside a right one, an event that is not possible now. */
async function intakeIsTyped(): Promise<void> {
  const [intake = ''] = await driver.procedures('SOP-01');
  await driver.send(intake, 'MORE_INFO', typed('SOP-01', 'MORE_INFO'));
  const before = names.planted.length;
  const wrong = { ...typed('SOP-01', 'MORE_INFO'), childInvolved: 'perhaps' };
  expect((await driver.try(intake, 'MORE_INFO', wrong)).status).toBe(400);
  const early = typed('SOP-01', 'REJECTION_REFUSED');
  expect((await driver.try(intake, 'REJECTION_REFUSED', early, { login: 'supervisor' })).status).toBe(409);
  const asToken = { registerNumber: names.plant('REGISTERED.registerNumber'), duplicatesSearched: true };
  expect((await driver.try(intake, 'REGISTERED', asToken)).status).toBe(400);
  const officer = await driver.as('officer');
  expect((await officer.get(`/api/cases/${encodeURIComponent(names.plant('address'))}`)).status).toBe(404);
  expect(
    (await officer.request('POST', '/api/cases', `{"whatHappened": "${names.plant('body that is no JSON')}`)).status,
  ).toBe(400);
  for (const one of names.planted.slice(before)) one.name = `refused ${one.name}`;
  await driver.takeOn();
}

async function caseIsTyped(): Promise<void> {
  const type = (event: string, fields: object = {}) =>
    driver.send(driver.spineId, event, typed('SOP-00', event, fields));
  await type('PERSON_PRESUMED_VICTIM', { personId: 'P-1', sex: 'female', ageBand: 'adult' });
  await type('RECLASSIFIED', { classification: 'both' });
  const [risk = ''] = await eventually(
    () => driver.procedures('SOP-07'),
    (found) => found.length > 0,
  );
  const danger = { level: 'high', source: 'suspect', likelihood: 'possible', harm: 'serious', jointly: 'withAdvocate' };
  await driver.send(risk, 'ASSESSED', typed('SOP-07', 'ASSESSED', danger));
  const [investigation = ''] = await driver.procedures('SOP-09');
  await driver.send(investigation, 'PLAN_RECORDED', typed('SOP-09', 'PLAN_RECORDED'));
  await driver.send(investigation, 'PLAN_REVIEWED', typed('SOP-09', 'PLAN_REVIEWED'));
}

async function referralIsTyped(): Promise<void> {
  const need = { personId: 'P-1', service: 'shelter', priority: 'urgent', sex: 'female', ageBand: 'adult' };
  await driver.send(driver.spineId, 'NEED_IDENTIFIED', { ...need, consent: 'unknown' });
  const [referral = ''] = await eventually(
    () => driver.procedures('SOP-04'),
    (found) => found.length > 0,
  );
  const consent = {
    service: 'shelter',
    organisations: 'anyListed',
    packet: ['identity'],
    method: 'signed',
    language: 'ar',
  };
  await driver.send(referral, 'CONSENT_RECORDED', typed('SOP-04', 'CONSENT_RECORDED', consent));
  const asShelter = { login: 'shelter' } as const;
  await eventually(
    () => driver.view(referral),
    ({ agency }) => agency !== null,
  );
  await driver.send(referral, 'INFO_REQUESTED', typed('SOP-04', 'INFO_REQUESTED'), asShelter);
  await driver.send(referral, 'INFO_GIVEN', typed('SOP-04', 'INFO_GIVEN'));
  await driver.send(referral, 'ACCEPTED', {}, asShelter);
  await driver.send(
    referral,
    'PROGRESS_REPORTED',
    typed('SOP-04', 'PROGRESS_REPORTED', { progress: 'delayed' }),
    asShelter,
  );
}

async function custodyIsTyped(): Promise<void> {
  const charge = { suspectId: 'S-1', maxPenaltyYears: 15, capital: false, juvenile: false, presumedVictim: false };
  const arrest = typed('SOP-00', 'SUSPECT_ARRESTED', { ...charge, underWarrant: false });
  await driver.send(driver.spineId, 'SUSPECT_ARRESTED', arrest);
  const [custody = ''] = await eventually(
    () => driver.procedures('SOP-12'),
    (found) => found.length > 0,
  );
  const type = (event: string, fields: object = {}) => driver.send(custody, event, typed('SOP-12', event, fields));
  await type('REGISTERED_DETAINEE', { registerNo: 'D-1' });
  await type('MEDICAL_CHECK', { fitForDetention: true });
  await type('FORCED_ROLE_CLAIM');
  await type('NON_PUNISHMENT_REVIEWED', { result: 'doesNotApply' });
  await type('CHILDREN_NEED_CARE');
}

async function sql<Row extends object>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  return client
    .query<Row>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** Everything readable in a history: its texts, and its payloads decrypted. */
async function textOf(value: unknown, codec: EncryptionCodec): Promise<string> {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  const payload = value as Payload;
  if (payload.metadata?.['encoding'] !== undefined) {
    const [plain] = await codec.decode([payload]);
    return Buffer.from(plain?.data ?? []).toString('utf8');
  }
  return (await Promise.all(Object.values(value).map((part) => textOf(part, codec)))).join('\n');
}

it('Temporal’s history of a case holds ids and codes, and no name', async () => {
  const procedures = await sql<{ id: string }>('SELECT id FROM procedures');
  expect(procedures.length).toBeGreaterThanOrEqual(4);
  const codec = new EncryptionCodec(masterKey());
  for (const { id } of procedures) {
    const history = await temporal.workflow.getHandle(workflowIdOf(id)).fetchHistory();
    const text = await textOf(history.events, codec);
    expect(text).toContain(driver.caseId);
    expect(text).toContain('occurredAt');
    expect(names.foundIn(text)).toEqual([]);
  }
}, 60_000);

it('no table holds a name in the clear: not the outbox, the notices, the alerts, the journal or the audit trail', async () => {
  const tables = await sql<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const filled: string[] = [];
  for (const { name } of tables) {
    const rows = await sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    if (rows.length > 0) filled.push(name);
    expect([name, names.foundIn(rows.map(({ row }) => row).join('\n'))]).toEqual([name, []]);
  }
  expect(filled).toEqual(expect.arrayContaining(['alerts', 'audit', 'journal', 'notices', 'outbox', 'records']));
}, 60_000);

it('the records hold what was typed and taken, encrypted; of what was refused nothing is left', async () => {
  const written = await sql<{ id: string; ciphertext: Buffer }>('SELECT id, ciphertext FROM records');
  const values: string[] = [];
  for (const login of ['officer', 'shelter'] as const) {
    const client = await driver.as(login);
    for (const { id } of written) {
      const { status, body } = await client.get<{ value: string }>(`/api/records/${id}`);
      if (status === 200) values.push(body.value);
    }
  }
  const taken = names.planted.map(({ name }) => name).filter((name) => !name.startsWith('refused '));
  expect(taken.length).toBeGreaterThanOrEqual(25);
  expect(names.foundIn(values.join('\n'))).toEqual(taken);
  expect(written.flatMap(({ ciphertext }) => names.foundIn(ciphertext.toString('utf8')))).toEqual([]);
}, 60_000);

it('what API and worker write to their logs, from their first line to their last, names nobody', () => {
  for (const part of [system.api, system.worker]) expect(names.foundIn(part.log)).toEqual([]);
  expect(system.api.log).toContain('the API listens');
  expect(system.worker.log).toContain('worker is ready');
});

it('the check of the logs finds a name that is written on purpose, in each script, however much comes after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-planted-'));
  for (const part of names.planted[0]!.parts) {
    const entry = join(folder, 'writes.mjs');
    const lines = `console.log(JSON.stringify({ err: { message: ${JSON.stringify(part)} } })); console.log('.'.repeat(200_000)); process.disconnect();`;
    writeFileSync(entry, lines);
    const careless = new ProductProcess(relative(process.cwd(), entry), {});
    await eventually(
      async () => careless.log.length,
      (length) => length > 200_000,
    );
    expect(names.foundIn(careless.output)).toEqual([]);
    expect(names.foundIn(careless.log)).toEqual([names.planted[0]!.name]);
    await careless.stop();
  }
  rmSync(folder, { recursive: true });
  expect(names.foundIn(String.raw`"\u0632\u0642`)).toEqual([]);
  expect(names.foundIn(JSON.stringify(names.planted[1]!.parts[1]).replace(/[^\x20-\x7e]/g, escaped))).toEqual([
    names.planted[1]!.name,
  ]);
}, 30_000);

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
