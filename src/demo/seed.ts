import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { caseNow, installationClock } from '../cases/case-time.js';
import { openDataSource } from '../database/data-source.js';
import { Person } from '../people/person.entity.js';
import { inHome, readSettings, type Settings } from '../settings.js';
import { makeDemoCases } from './demo-cases.js';
import { loginTable } from './login-table.js';
import { writeWorld, type Logins } from './write-world.js';

interface DemoFact {
  readonly begun: string;
  readonly complete: boolean;
}

/**
 * Fills a new demo: the invented world, then cases through the API, which must answer. An interrupted seed goes on where
 * it stopped; a finished one changes nothing.
 * @returns the logins, kept in the home for the owner's eyes only
 */
export async function seedDemo(settings: Settings): Promise<Logins> {
  const database = await openDataSource(settings.DATABASE_URL, 2);
  try {
    const logins = await worldOf(database, settings);
    const fact = await demoFact(database, settings);
    if (!fact.complete) {
      const url = `http://${settings.SANAD_HOST}:${settings.SANAD_PORT}`;
      await makeDemoCases({ url, logins, begun: fact.begun });
      await database.query(`UPDATE facts SET value = value || '{"complete": true}' WHERE key = 'demo'`);
    }
    return logins;
  } finally {
    await database.destroy();
  }
}

async function worldOf(database: DataSource, settings: Settings): Promise<Logins> {
  const file = inHome(settings, 'demo-logins.json');
  const isThere = await database.manager.existsBy(Person, { login: 'officer' });
  if (isThere && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Logins;
  if (isThere) {
    throw new Error(
      `The demo's people are in the database, but ${file} with their passwords is gone. Begin with another SANAD_HOME.`,
    );
  }
  return database.transaction(async (manager) => {
    const logins = await writeWorld(manager);
    writeFileSync(file, JSON.stringify(logins, null, 2), { mode: 0o600 });
    return logins;
  });
}

/** The instant everything of the demo is told from; kept, so that a repeat sends the same requests. */
async function demoFact(database: DataSource, settings: Settings): Promise<DemoFact> {
  const begun = caseNow(await installationClock(database.manager, settings)).toISOString();
  await database.query(`INSERT INTO facts (key, value) VALUES ('demo', $1) ON CONFLICT (key) DO NOTHING`, [
    { begun, complete: false },
  ]);
  const [row] = await database.query<{ value: DemoFact }[]>(`SELECT value FROM facts WHERE key = 'demo'`);
  return row?.value ?? { begun, complete: false };
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(loginTable(await seedDemo(readSettings())));
}
