import { randomUUID } from 'node:crypto';
import { openDataSource } from '../database/data-source.js';
import { hashPassword, oneTimePassword } from '../identity/passwords.js';
import { Person } from '../people/person.entity.js';
import { readSettings, type Settings } from '../settings.js';

const login = 'admin';

/**
 * Gives an empty system its one administrator with a one-time secret, which must be changed at the first sign-in.
 * @returns the secret, shown once and kept nowhere; null when there are people already
 */
export async function makeFirstAdministrator(settings: Settings): Promise<string | null> {
  const database = await openDataSource(settings.DATABASE_URL, 1);
  try {
    if (await database.manager.createQueryBuilder(Person, 'person').getExists()) return null;
    const secret = oneTimePassword();
    await database.manager.insert(Person, {
      id: randomUUID(),
      name: 'Administrator',
      login,
      email: 'administrator@sanad.invalid',
      passwordHash: await hashPassword(secret),
      mustChangePassword: true,
      roles: ['systemAdmin'],
      unitId: null,
      agencyId: null,
      deputyId: null,
      language: 'en',
      active: true,
    });
    return secret;
  } finally {
    await database.destroy();
  }
}

if (process.argv[1] === import.meta.filename) {
  const secret = await makeFirstAdministrator(readSettings());
  process.stdout.write(
    secret === null ? '' : `  ${login}  ${secret}  one-time, shown only now; change it at the first sign-in\n`,
  );
}
