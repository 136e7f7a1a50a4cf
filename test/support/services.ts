import { randomBytes } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { Client } from 'pg';
import { migrate } from '../../src/database/migrate.js';

/** `npm test` starts the servers and names them in the environment. */
function named(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this test by "npm test -- <path>"`);
  return value;
}

export const temporalAddress = (): string => named('SANAD_TEST_TEMPORAL_ADDRESS');

const anyName = (): string => `test_${randomBytes(6).toString('hex')}`;

export interface FreshDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** A database of its own, with the schema of this version. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const database = await emptyDatabase();
  await migrate(database.url);
  return database;
}

/** A database of its own with nothing in it. */
export async function emptyDatabase(adminUrl = named('SANAD_TEST_DATABASE_URL')): Promise<FreshDatabase> {
  const name = anyName();
  await asAdministrator(adminUrl, `create database ${name}`);
  return {
    url: adminUrl.replace(/\/[^/]+$/, `/${name}`),
    drop: () => asAdministrator(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function asAdministrator(adminUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A registered Temporal namespace of its own, so that tests never meet in a task queue. */
export async function freshNamespace(address = temporalAddress()): Promise<string> {
  const namespace = anyName();
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
  });
  await connection.close();
  return namespace;
}
