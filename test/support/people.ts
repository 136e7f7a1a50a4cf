import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Role } from '../../sop-machines/kernel/roles.js';
import { hashPassword } from '../../src/identity/passwords.js';

/** The password of every invented person in tests. */
export const testPassword = 'only-for-tests-0001';

/** Invented people, units and agencies, by the names that tests use. */
export interface World {
  unitId: string;
  otherUnitId: string;
  directorateId: string;
  personId: Record<TestLogin, string>;
  agencyId: Record<TestAgency, string>;
}

type Wanted = {
  roles: Role[];
  unit?: 'unit' | 'otherUnit' | 'directorate';
  agency?: TestAgency;
  deputy?: string;
  language?: 'ar';
};

/** What people of other offices do in a case, done here by those who see it. */
const ofTheCase: Role[] = ['evidenceCustodian', 'forensicLab', 'prosecutor', 'mlaDesk'];

const wantedPeople = {
  officer: {
    roles: ['caseOfficer', 'custodyOfficer', 'dutyOfficer', 'investigator', ...ofTheCase],
    unit: 'unit',
    deputy: 'officer2',
  },
  officer2: { roles: ['caseOfficer', 'custodyOfficer', ...ofTheCase], unit: 'unit' },
  supervisor: { roles: ['supervisor'], unit: 'unit' },
  head: { roles: ['unitHead'], unit: 'unit' },
  stranger: { roles: ['caseOfficer'], unit: 'otherUnit' },
  director: { roles: ['unitHead'], unit: 'directorate' },
  shelter: { roles: ['shelterManager', 'caseWorker'], agency: 'shelterA' },
  shelterB: { roles: ['shelterManager', 'caseWorker'], agency: 'shelterB' },
  legalaid: { roles: ['legalAid'], agency: 'legalAid', language: 'ar' },
  secretariat: { roles: ['committeeSecretariat'], unit: 'directorate', language: 'ar' },
  admin: { roles: ['systemAdmin'] },
} satisfies Record<string, Wanted>;
export type TestLogin = keyof typeof wantedPeople;

const wantedAgencies = {
  shelterA: { name: 'Shelter Example A', arabic: 'مأوى مثال أ', services: ['shelter'], rank: 1 },
  shelterB: { name: 'Shelter Example B', arabic: 'مأوى مثال ب', services: ['shelter'], rank: 2 },
  shelterC: { name: 'Shelter Example C', arabic: 'مأوى مثال ج', services: ['shelter'], rank: 3 },
  legalAid: { name: 'Legal Aid Example', arabic: 'مساعدة قانونية مثال', services: ['legalAid'], rank: 1 },
};
export type TestAgency = keyof typeof wantedAgencies;

/**
 * Writes the invented world into a fresh database.
 * @param profileId jurisdiction of the unit; the other unit has the other one
 */
export async function populate(databaseUrl: string, profileId: 'iq-federal' | 'iq-kri' = 'iq-federal'): Promise<World> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const directorateId = randomUUID();
  const ids = { unit: randomUUID(), otherUnit: randomUUID(), directorate: directorateId };
  try {
    const insertUnit =
      'insert into units (id, parent_id, name, profile_id, liberty_contacts) values ($1, $2, $3, $4, $5)';
    await client.query(insertUnit, [
      ids.directorate,
      null,
      words('Directorate Example', 'مديرية مثال'),
      profileId,
      ['clerk@court.example'],
    ]);
    await client.query(insertUnit, [
      ids.unit,
      directorateId,
      words('Unit Example One', 'وحدة مثال ١'),
      profileId,
      ['clerk@court.example'],
    ]);
    const otherProfile = profileId === 'iq-federal' ? 'iq-kri' : 'iq-federal';
    await client.query(insertUnit, [
      ids.otherUnit,
      directorateId,
      words('Unit Example Two', 'وحدة مثال ٢'),
      otherProfile,
      [],
    ]);
    const agencyId = await insertAgencies(client);
    const personId = await insertPeople(client, ids, agencyId);
    await client.query('update units set supervisor_id = $2, head_id = $3 where id = $1', [
      ids.unit,
      personId.supervisor,
      personId.head,
    ]);
    await client.query('update units set head_id = $2 where id = $1', [ids.directorate, personId.director]);
    return { unitId: ids.unit, otherUnitId: ids.otherUnit, directorateId, personId, agencyId };
  } finally {
    await client.end();
  }
}

const words = (en: string, ar: string): string => JSON.stringify({ en, ar });
const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[];

async function insertAgencies(client: Client): Promise<Record<TestAgency, string>> {
  const ids = Object.fromEntries(keysOf(wantedAgencies).map((key) => [key, randomUUID()])) as Record<
    TestAgency,
    string
  >;
  for (const key of keysOf(wantedAgencies)) {
    const { name, arabic, services, rank } = wantedAgencies[key];
    await client.query(
      `insert into agencies (id, name, services, sexes, age_bands, languages, profile_ids, email, rank)
       values ($1, $2, $3, '{female,male}', '{adult,child}', '{en,ar,ku}', '{iq-federal,iq-kri}', $4, $5)`,
      [ids[key], words(name, arabic), services, `${key.toLowerCase()}@agencies.example`, rank],
    );
  }
  return ids;
}

async function insertPeople(
  client: Client,
  unitIds: Record<'unit' | 'otherUnit' | 'directorate', string>,
  agencyIds: Record<TestAgency, string>,
): Promise<Record<TestLogin, string>> {
  const passwordHash = await hashPassword(testPassword);
  const ids = Object.fromEntries(keysOf(wantedPeople).map((login) => [login, randomUUID()])) as Record<
    TestLogin,
    string
  >;
  for (const login of keysOf(wantedPeople)) {
    const { roles, unit, agency, language }: Wanted = wantedPeople[login];
    await client.query(
      `insert into people (id, name, email, login, password_hash, roles, unit_id, agency_id, language)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ids[login],
        `Person Test-${login}`,
        `${login.toLowerCase()}@people.example`,
        login,
        passwordHash,
        roles,
        unit === undefined ? null : unitIds[unit],
        agency === undefined ? null : agencyIds[agency],
        language ?? 'en',
      ],
    );
  }
  for (const login of keysOf(wantedPeople)) {
    const { deputy }: Wanted = wantedPeople[login];
    if (deputy !== undefined)
      await client.query('update people set deputy_id = $2 where id = $1', [ids[login], ids[deputy as TestLogin]]);
  }
  return ids;
}
