import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { UnitInput, Units as UnitList, UnitView } from '../contract/administration.js';
import { Person } from '../people/person.entity.js';
import { invalid, notFound } from '../problems/problem.js';
import { Jurisdictions } from '../profiles/jurisdictions.service.js';
import { Unit } from './unit.entity.js';

@Injectable()
export class Units {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly jurisdictions: Jurisdictions,
  ) {}

  /** An administrator sees all; police the own unit and those they oversee. */
  async list(viewer: Viewer): Promise<z.infer<typeof UnitList>> {
    const where = this.access.unitsFor(viewer);
    return { units: await this.database.manager.find(Unit, { where, order: { id: 'ASC' } }) };
  }

  async add(viewer: Viewer, input: z.infer<typeof UnitInput>): Promise<z.infer<typeof UnitView>> {
    this.access.requireAdministrator(viewer);
    return this.save(viewer, { ...input, id: randomUUID() }, async (manager, unit) => {
      await manager.insert(Unit, unit);
    });
  }

  async change(viewer: Viewer, id: string, input: z.infer<typeof UnitInput>): Promise<z.infer<typeof UnitView>> {
    this.access.requireAdministrator(viewer);
    return this.save(viewer, { ...input, id }, async (manager, unit) => {
      const { affected } = await manager.update(Unit, { id }, unit);
      if (affected !== 1) throw notFound();
    });
  }

  private async save(
    viewer: Viewer,
    unit: Unit,
    write: (manager: EntityManager, unit: Unit) => Promise<void>,
  ): Promise<Unit> {
    await this.database.transaction(async (manager) => {
      await this.jurisdictions.requireEnabled(unit.profileId, manager);
      await mustFit(manager, unit);
      await write(manager, unit);
      await this.audit.record({ action: 'unitSaved', personId: viewer.id, detail: { id: unit.id } }, manager);
    });
    return unit;
  }
}

/** @throws ProblemError INVALID naming the field; a unit below itself would make ladders run in a circle */
async function mustFit(manager: EntityManager, unit: Unit): Promise<void> {
  for (const path of ['supervisorId', 'headId'] as const) {
    const id = unit[path];
    if (id !== null && !(await manager.existsBy(Person, { id }))) {
      throw invalid([{ path, message: { en: 'nobody has this id', ar: 'لا أحد يحمل هذا المعرّف' } }]);
    }
  }
  let above = unit.parentId;
  while (above !== null) {
    if (above === unit.id)
      throw invalid([
        { path: 'parentId', message: { en: 'a unit cannot stand below itself', ar: 'لا يمكن أن تتبع الوحدة نفسها' } },
      ]);
    const parent = await manager.findOneBy(Unit, { id: above });
    if (parent === null)
      throw invalid([{ path: 'parentId', message: { en: 'no unit has this id', ar: 'لا توجد وحدة بهذا المعرّف' } }]);
    above = parent.parentId;
  }
}
