import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Agency } from '../agencies/agency.entity.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { ChangedPerson, NewPerson, People as PeopleList, SavedPerson } from '../contract/administration.js';
import { hashPassword, oneTimePassword } from '../identity/passwords.js';
import { invalid, notFound, ProblemError } from '../problems/problem.js';
import { Unit } from '../units/unit.entity.js';
import { personView } from './person-view.js';
import { Person } from './person.entity.js';

const uniqueViolation = '23505';

@Injectable()
export class People {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** An administrator sees all; everybody else the colleagues of the own unit or agency (to hand a case over, say). */
  async list(viewer: Viewer): Promise<z.infer<typeof PeopleList>> {
    const where = this.access.peopleFor(viewer);
    const people = await this.database.manager.find(Person, { where, order: { name: 'ASC', id: 'ASC' } });
    return { people: people.map(personView) };
  }

  /** @throws ProblemError LOGIN_TAKEN, INVALID */
  async add(viewer: Viewer, input: z.infer<typeof NewPerson>): Promise<z.infer<typeof SavedPerson>> {
    this.access.requireAdministrator(viewer);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const person = { ...input, id: randomUUID(), passwordHash, mustChangePassword: true, active: true };
    await this.database.transaction(async (manager) => {
      await mustExist(manager, input);
      await manager.insert(Person, person).catch((error: unknown) => {
        throw isDuplicate(error) ? new ProblemError('LOGIN_TAKEN', { login: input.login }) : error;
      });
      await this.audit.record({ action: 'personSaved', personId: viewer.id, detail: { id: person.id } }, manager);
    });
    return { person: personView(person), oneTimePassword: password };
  }

  /** A closed account or a reset password ends the person's sessions at once. */
  async change(
    viewer: Viewer,
    id: string,
    change: z.infer<typeof ChangedPerson>,
  ): Promise<z.infer<typeof SavedPerson>> {
    this.access.requireAdministrator(viewer);
    const { resetPassword, ...columns } = change;
    const password = resetPassword === true ? oneTimePassword() : null;
    const renewed = password === null ? {} : { passwordHash: await hashPassword(password), mustChangePassword: true };
    return this.database.transaction(async (manager) => {
      if (!(await manager.existsBy(Person, { id }))) throw notFound();
      await mustExist(manager, { unitId: null, agencyId: null, deputyId: columns.deputyId ?? null });
      const values = { ...given(columns), ...renewed };
      if (Object.keys(values).length > 0) await manager.update(Person, { id }, values);
      if (password !== null || columns.active === false) {
        await manager.query(`DELETE FROM http_sessions WHERE sess->>'personId' = $1`, [id]);
      }
      await this.audit.record(
        { action: 'personSaved', personId: viewer.id, detail: { id, changed: Object.keys(values) } },
        manager,
      );
      return { person: personView(await manager.findOneByOrFail(Person, { id })), oneTimePassword: password };
    });
  }
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === uniqueViolation;

/** Without the keys that were left out. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** @throws ProblemError INVALID naming the field whose id leads nowhere */
async function mustExist(
  manager: EntityManager,
  ids: { unitId: string | null; agencyId: string | null; deputyId: string | null },
): Promise<void> {
  const targets = { unitId: Unit, agencyId: Agency, deputyId: Person } as const;
  for (const [path, entity] of Object.entries(targets)) {
    const id = ids[path as keyof typeof targets];
    if (id === null) continue;
    if (
      !(await manager
        .createQueryBuilder<Unit | Agency | Person>(entity, 'row')
        .where('row.id = :id', { id })
        .getExists())
    ) {
      throw invalid([
        { path, message: { en: 'nobody and nothing has this id', ar: 'لا أحد ولا شيء يحمل هذا المعرّف' } },
      ]);
    }
  }
}
