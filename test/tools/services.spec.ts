import { afterAll, expect, test } from '@jest/globals';
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client } from 'pg';
import { freshDatabase, freshNamespace, temporalAddress } from '../support/services.js';

const database = await freshDatabase();
afterAll(() => database.drop());

test('a fresh database has the schema of this version and nothing else in it', async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from cases');
  await client.end();
  expect(rows[0]?.count).toBe('0');
});

test('a fresh namespace takes a workflow at once', async () => {
  const namespace = await freshNamespace();
  const connection = await Connection.connect({ address: temporalAddress() });
  const client = new TemporalClient({ connection, namespace });
  const handle = await client.workflow.start('nothing', { taskQueue: 'nobody', workflowId: 'first' });
  expect((await handle.describe()).status.name).toBe('RUNNING');
  await connection.close();
});
