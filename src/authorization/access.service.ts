import { Injectable } from '@nestjs/common';
import { DataSource, In, type FindOptionsWhere } from 'typeorm';
import type { Role } from '../../sop-machines/kernel/roles.js';
import type { EventDefinition } from '../../sop-machines/kernel/sop.js';
import type { Agency } from '../agencies/agency.entity.js';
import { Case } from '../cases/case.entity.js';
import type { Person } from '../people/person.entity.js';
import { notFound, ProblemError } from '../problems/problem.js';
import { Procedure } from '../procedures/procedure.entity.js';
import type { Unit } from '../units/unit.entity.js';
import { alertScope, caseScope, procedureScope, recordScope, type Scope } from './scope.js';
import { isAdministrator, readsDigests, seesNoCases, type Viewer } from './viewer.js';

/** The one place that decides who may see and do what. Foreign and unknown look the same from outside: 404. */
@Injectable()
export class Access {
  constructor(private readonly database: DataSource) {}

  /** @throws ProblemError NOT_FOUND when the case is unknown or not the viewer's */
  async caseFor(viewer: Viewer, caseId: string): Promise<Case> {
    const scope = caseScope(viewer);
    return (await this.visible(Case, caseId, scope)) ?? Promise.reject(notFound());
  }

  /**
   * A case that the viewer may move to another jurisdiction: supervisors and heads their own, an administrator any, without
   * seeing what is in it. @throws ProblemError NOT_FOUND, ROLE_NEEDED
   */
  async transferableCase(viewer: Viewer, caseId: string): Promise<Case> {
    if (!isAdministrator(viewer)) {
      const own = await this.caseFor(viewer, caseId);
      if (!transferDuties.some((role) => viewer.roles.includes(role)))
        throw new ProblemError('ROLE_NEEDED', { role: migrationStaff });
      return own;
    }
    return (await this.database.manager.findOneBy(Case, { id: caseId })) ?? Promise.reject(notFound());
  }

  /** @throws ProblemError NOT_FOUND when the procedure is unknown or not the viewer's */
  async procedureFor(viewer: Viewer, procedureId: string): Promise<Procedure> {
    const scope = procedureScope(viewer);
    return (await this.visible(Procedure, procedureId, scope)) ?? Promise.reject(notFound());
  }

  /** @throws ProblemError ROLE_NEEDED */
  requireAdministrator(viewer: Viewer): void {
    if (!isAdministrator(viewer)) throw new ProblemError('ROLE_NEEDED', { role: administrator });
  }

  /** Who may move procedures to another version, and approve it. @throws ProblemError ROLE_NEEDED */
  requireMigrationDuty(viewer: Viewer): void {
    if (!migrationDuties.some((role) => viewer.roles.includes(role))) {
      throw new ProblemError('ROLE_NEEDED', { role: migrationStaff });
    }
  }

  /** What every signed-in person may see, such as which days are closed. @throws ProblemError PASSWORD_CHANGE_NEEDED */
  requireSignedIn(viewer: Viewer): void {
    if (viewer.mustChangePassword) throw new ProblemError('PASSWORD_CHANGE_NEEDED');
  }

  /** A report is taken by somebody of a unit; the unit becomes the case's. @throws ProblemError ROLE_NEEDED */
  requireUnit(viewer: Viewer): string {
    if (viewer.unitId === null || seesNoCases(viewer)) throw new ProblemError('ROLE_NEEDED', { role: policeStaff });
    return viewer.unitId;
  }

  /** The committee's secretariat reads the counts of its own jurisdiction. @throws ProblemError ROLE_NEEDED */
  requireDigestReader(viewer: Viewer): void {
    if (!readsDigests(viewer)) throw new ProblemError('ROLE_NEEDED', { role: secretariat });
  }

  casesFor(viewer: Viewer): Scope {
    return caseScope(viewer);
  }

  proceduresFor(viewer: Viewer): Scope {
    return procedureScope(viewer);
  }

  alertsFor(viewer: Viewer): Scope {
    return alertScope(viewer);
  }

  recordsFor(viewer: Viewer): ReturnType<typeof recordScope> {
    return recordScope(viewer);
  }

  /** @throws ProblemError ROLE_MAY_NOT_SEND naming the roles that may */
  requireReporter(viewer: Viewer, definition: EventDefinition): void {
    const may = definition.from === 'person' && definition.roles.some((role) => viewer.roles.includes(role));
    if (may) return;
    const roles = definition.roles.join(', ');
    throw new ProblemError('ROLE_MAY_NOT_SEND', { title: definition.title, roles });
  }

  peopleFor(viewer: Viewer): FindOptionsWhere<Person> {
    if (isAdministrator(viewer)) return {};
    return viewer.agencyId === null ? { unitId: In(unitsOf(viewer)) } : { agencyId: viewer.agencyId };
  }

  unitsFor(viewer: Viewer): FindOptionsWhere<Unit> {
    return isAdministrator(viewer) ? {} : { id: In(unitsOf(viewer)) };
  }

  agenciesFor(viewer: Viewer): FindOptionsWhere<Agency> {
    return viewer.agencyId === null ? {} : { id: viewer.agencyId };
  }

  private async visible<Row extends Case | Procedure>(
    entity: new () => Row,
    id: string,
    scope: Scope,
  ): Promise<Row | null> {
    const table = this.database.getMetadata(entity).tableName;
    const seen: unknown[] = await this.database.query(
      `SELECT 1 FROM ${table} t WHERE t.id = $4 AND ${scope.sql('t')}`,
      [...scope.parameters, id],
    );
    if (seen.length === 0) return null;
    return this.database.manager.createQueryBuilder(entity, 'row').where('row.id = :id', { id }).getOne();
  }
}

const unitsOf = (viewer: Viewer): string[] => [...viewer.leads, ...(viewer.unitId === null ? [] : [viewer.unitId])];
const transferDuties: readonly Role[] = ['supervisor', 'unitHead'];
const migrationDuties: readonly Role[] = ['supervisor', 'unitHead', 'systemAdmin'];
const migrationStaff = {
  en: 'a supervisor, a head of unit or an administrator',
  ar: 'المشرف أو رئيس الوحدة أو مسؤول النظام',
};
const administrator = { en: 'an administrator', ar: 'مسؤول النظام' };
const secretariat = { en: 'the secretariat of the committee', ar: 'أمانة اللجنة' };
const policeStaff = { en: 'staff of a police unit', ar: 'منتسبو وحدة الشرطة' };
