import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Client as TemporalClient } from '@temporalio/client';
import type { Payload } from '@temporalio/common';
import { Client } from 'pg';
import { createTemporalClient } from '../../src/temporal/connect.js';
import { EncryptionCodec } from '../../src/temporal/payload-codec.js';
import { workflowIdOf } from '../../workflows/names.js';
import { CaseDriver } from '../support/case-driver.js';
import { startSystem, type System } from '../support/system.js';
import { report } from './support.js';

/* Invented names, each typed into another field; afterwards they may stand nowhere but in encrypted records. */
const markers = ['Zarbatana', 'Quillonwe', 'Mervastine', 'Oxlandish', 'Tulumbeki', 'Vexomarin'];
const [reporter, contact, story, place, accused, news] = markers;

let system: System;
let driver: CaseDriver;
let temporal: TemporalClient;
const masterKey = (): string => system.env['SANAD_MASTER_KEY'] ?? '';

beforeAll(async () => {
  system = await startSystem();
  temporal = createTemporalClient({
    TEMPORAL_ADDRESS: system.env['TEMPORAL_ADDRESS'] ?? '',
    TEMPORAL_NAMESPACE: system.namespace,
    SANAD_MASTER_KEY: masterKey(),
  });
  driver = await CaseDriver.register(system, '2027-01-18T10:00:00', {
    ...report,
    reporterName: `Person ${reporter}`,
    reporterContact: `by the way of ${contact}`,
    whatHappened: `It was told of ${story}.`,
    where: `House ${place}`,
    accusedPersons: `Person ${accused}`,
  });
  const [intake = ''] = await driver.procedures('SOP-01');
  await driver.send(intake, 'MORE_INFO', { information: `Now also ${news}` });
  const refused = await driver.try(intake, 'MORE_INFO', { information: `Now also ${news}`, childInvolved: 'perhaps' });
  expect(refused.status).toBe(400);
  const tooEarly = await driver.try(intake, 'REJECTION_REFUSED', { explanation: news }, { login: 'supervisor' });
  expect(tooEarly.status).toBe(409);
  await driver.takeOn();
  const need = { personId: 'P-1', service: 'shelter', priority: 'urgent', sex: 'female', ageBand: 'adult' };
  await driver.send(driver.spineId, 'NEED_IDENTIFIED', { ...need, consent: 'given' });
  await driver.advance('2027-01-21T12:00:00');
}, 120_000);
afterAll(async () => {
  await temporal?.connection.close();
  await system?.stop();
}, 60_000);

async function sql<Row extends object>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  return client
    .query<Row>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}
const found = (text: string): string[] => markers.filter((marker) => text.includes(marker));

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
  expect(procedures.length).toBeGreaterThanOrEqual(3);
  const codec = new EncryptionCodec(masterKey());
  for (const { id } of procedures) {
    const history = await temporal.workflow.getHandle(workflowIdOf(id)).fetchHistory();
    const text = await textOf(history.events, codec);
    expect(text).toContain(driver.caseId);
    expect(text).toContain('occurredAt');
    expect(found(text)).toEqual([]);
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
    expect([name, found(rows.map(({ row }) => row).join('\n'))]).toEqual([name, []]);
  }
  expect(filled).toEqual(expect.arrayContaining(['alerts', 'audit', 'journal', 'notices', 'outbox', 'records']));
}, 60_000);

it('the records hold what was typed, encrypted', async () => {
  const officer = await driver.as('officer');
  const records = await sql<{ id: string; ciphertext: Buffer }>('SELECT id, ciphertext FROM records');
  const read = await Promise.all(records.map(({ id }) => officer.get<{ value: string }>(`/api/records/${id}`)));
  expect(found(read.map(({ body }) => body.value).join('\n'))).toEqual(markers);
  expect(records.flatMap(({ ciphertext }) => found(ciphertext.toString('latin1')))).toEqual([]);
}, 30_000);

it('what API and worker write to their logs names nobody', () => {
  expect(found(system.api.output + system.worker.output)).toEqual([]);
});
