import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { migrations as released, type Migration } from './migrations/index.js';

/** Any number, the same in every version: two processes that start at once must not migrate at once. */
const lockKey = 7_261_623;

/** The database and this version of the product do not fit together. The message says what to do. */
export class SchemaMismatchError extends Error {
  override readonly name = 'SchemaMismatchError';
}

const checksumOf = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

/**
 * Brings the schema up to this version, each migration in a transaction of its own.
 * @returns names of the migrations that were applied now; empty when the schema was up to date
 * @throws SchemaMismatchError when the database comes from a newer version, or a released migration was edited
 */
export async function migrate(databaseUrl: string, migrations: readonly Migration[] = released): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await client.query(
      `CREATE TABLE IF NOT EXISTS schema_migrations (
         name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'SELECT name, checksum FROM schema_migrations',
    );
    const pending = pendingOf(migrations, new Map(rows.map((row) => [row.name, row.checksum])));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the connection also gives back the advisory lock.
    await client.end();
  }
}

function pendingOf(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const [name, checksum] of applied) {
    const migration = known.get(name);
    if (migration === undefined) {
      throw new SchemaMismatchError(
        `The database was last used by a newer version of Sanad: it has migration "${name}", which this version does not know. ` +
          'Start that version or a later one, or point DATABASE_URL (or SANAD_HOME) to another database.',
      );
    }
    if (checksumOf(migration) !== checksum) {
      throw new SchemaMismatchError(
        `Migration "${name}" is not the text that this database was built with. Restore the released text and put the change into a new migration.`,
      );
    }
  }
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query('INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)', [
      migration.name,
      checksumOf(migration),
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration "${migration.name}" could not be applied; the database is as it was before it.`, {
      cause: error,
    });
  }
}
