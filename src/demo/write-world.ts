import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { hashPassword, oneTimePassword } from '../identity/passwords.js';
import { Person } from '../people/person.entity.js';
import { Unit } from '../units/unit.entity.js';
import { demoAgencies, demoPeople, demoUnits, type DemoAgency, type DemoUnit } from './demo-world.js';

export type Logins = Record<string, { password: string; name: string }>;
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];

/** Writes the invented units, agencies and people, each with a random password. */
export async function writeWorld(manager: EntityManager): Promise<Logins> {
  const unitIds = idsFor(keysOf(demoUnits));
  const agencyIds = idsFor(keysOf(demoAgencies));
  const personIds = idsFor(demoPeople.map(({ login }) => login));
  await writeUnits(manager, unitIds);
  await writeAgencies(manager, agencyIds);
  const logins = await writePeople(manager, { unitIds, agencyIds, personIds });
  for (const key of keysOf(demoUnits)) {
    const { supervisor, head } = demoUnits[key];
    const supervisorId = supervisor === undefined ? null : (personIds[supervisor] ?? null);
    await manager.update(Unit, { id: unitIds[key] }, { supervisorId, headId: personIds[head] ?? null });
  }
  return logins;
}

const idsFor = <Key extends string>(keys: readonly Key[]): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, randomUUID()])) as Record<Key, string>;

async function writeUnits(manager: EntityManager, ids: Record<DemoUnit, string>): Promise<void> {
  for (const key of keysOf(demoUnits)) {
    const { name, profileId, parent } = demoUnits[key];
    await manager.insert(Unit, {
      id: ids[key],
      name,
      profileId,
      parentId: parent === undefined ? null : ids[parent],
      supervisorId: null,
      headId: null,
      libertyContacts: ['judge-clerk@court.example', 'inspectorate@oversight.example'],
      childContacts: ['child-protection@social.example'],
    });
  }
}

async function writeAgencies(manager: EntityManager, ids: Record<DemoAgency, string>): Promise<void> {
  for (const key of keysOf(demoAgencies)) {
    const { name, services, rank } = demoAgencies[key];
    await manager.insert(Agency, {
      id: ids[key],
      name,
      rank,
      services: [...services],
      sexes: ['female', 'male', 'unknown'],
      ageBands: ['adult', 'child', 'unknown'],
      languages: ['ar', 'ckb', 'kmr', 'en', 'bn', 'ur', 'fil', 'am', 'other'],
      profileIds: ['iq-federal', 'iq-kri', 'generic-unodc'],
      email: `${key.toLowerCase()}@agencies.example`,
      acceptsDisability: true,
      active: true,
    });
  }
}

async function writePeople(
  manager: EntityManager,
  ids: {
    unitIds: Record<DemoUnit, string>;
    agencyIds: Record<DemoAgency, string>;
    personIds: Record<string, string>;
  },
): Promise<Logins> {
  const logins: Logins = {};
  for (const { login, name, roles, unit, agency, language } of demoPeople) {
    const password = oneTimePassword();
    logins[login] = { password, name };
    await manager.insert(Person, {
      id: ids.personIds[login] ?? randomUUID(),
      name,
      login,
      email: `${login}@people.example`,
      passwordHash: await hashPassword(password),
      mustChangePassword: false,
      roles: [...roles],
      unitId: unit === undefined ? null : ids.unitIds[unit],
      agencyId: agency === undefined ? null : ids.agencyIds[agency],
      deputyId: null,
      language: language ?? 'en',
      active: true,
    });
  }
  for (const { login, deputy } of demoPeople) {
    if (deputy === undefined) continue;
    await manager.update(Person, { login }, { deputyId: ids.personIds[deputy] ?? null });
  }
  return logins;
}
