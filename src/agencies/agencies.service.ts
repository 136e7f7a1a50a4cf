import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { jurisdictions } from '../../sop-machines/index.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { Agencies as AgencyList, AgencyInput, AgencyView } from '../contract/administration.js';
import { invalid, notFound } from '../problems/problem.js';
import { Agency } from './agency.entity.js';

/** The directory of providers. */
@Injectable()
export class Agencies {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Police and administrators see the directory; an agency sees itself. */
  async list(viewer: Viewer): Promise<z.infer<typeof AgencyList>> {
    const where = this.access.agenciesFor(viewer);
    return { agencies: await this.database.manager.find(Agency, { where, order: { rank: 'ASC', id: 'ASC' } }) };
  }

  async add(viewer: Viewer, input: z.infer<typeof AgencyInput>): Promise<z.infer<typeof AgencyView>> {
    this.access.requireAdministrator(viewer);
    return this.save(viewer, { ...input, id: randomUUID() }, async (manager, agency) => {
      await manager.insert(Agency, agency);
    });
  }

  async change(viewer: Viewer, id: string, input: z.infer<typeof AgencyInput>): Promise<z.infer<typeof AgencyView>> {
    this.access.requireAdministrator(viewer);
    return this.save(viewer, { ...input, id }, async (manager, agency) => {
      const { affected } = await manager.update(Agency, { id }, agency);
      if (affected !== 1) throw notFound();
    });
  }

  private async save(
    viewer: Viewer,
    agency: Agency,
    write: (manager: EntityManager, agency: Agency) => Promise<void>,
  ): Promise<Agency> {
    const unknown = agency.profileIds.find((id) => !jurisdictions.includes(id));
    if (unknown !== undefined)
      throw invalid([{ path: 'profileIds', message: `there is no jurisdiction "${unknown}"` }]);
    await this.database.transaction(async (manager) => {
      await write(manager, agency);
      await this.audit.record({ action: 'agencySaved', personId: viewer.id, detail: { id: agency.id } }, manager);
    });
    return agency;
  }
}
