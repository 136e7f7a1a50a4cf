import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { announce } from '../effects/announce.js';
import type { Alerts as AlertList } from '../contract/cases.js';
import { notFound, ProblemError } from '../problems/problem.js';
import { findAlerts, type Alert } from './alert-rows.js';

@Injectable()
export class Alerts {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Open alerts to the viewer, and of the units that the viewer oversees. */
  async list(viewer: Viewer): Promise<z.infer<typeof AlertList>> {
    const { sql, parameters } = this.access.alertsFor(viewer);
    const where = `${sql('a')} AND a.ended_at IS NULL`;
    return { alerts: await findAlerts(this.database.manager, { where, parameters }) };
  }

  /**
   * Taken note of by name, with what will be done. It stops no later rung: only the step itself does (domain reference B0.4).
   * @throws ProblemError ALREADY_ACKNOWLEDGED naming who was first
   */
  async acknowledge(viewer: Viewer, id: string, promise: string): Promise<Alert> {
    const alert = await this.require(viewer, id);
    await this.database.transaction(async (manager) => {
      const taken = await manager.query<unknown[]>(
        `UPDATE alerts SET acknowledged_at = now(), acknowledged_by = $2, acknowledgement = $3, read_at = COALESCE(read_at, now())
          WHERE id = $1 AND acknowledged_at IS NULL RETURNING id`,
        [id, viewer.id, promise],
      );
      if (returned(taken) === 0) throw new ProblemError('ALREADY_ACKNOWLEDGED', { name: alert.acknowledgedBy ?? '' });
      const { caseId, procedureId } = alert;
      await this.audit.record(
        { action: 'alertAcknowledged', personId: viewer.id, caseId, procedureId, detail: { alertId: id } },
        manager,
      );
      await announce(manager, [{ caseId, procedureId, kind: 'alert' }]);
    });
    return this.require(viewer, id);
  }

  async read(viewer: Viewer, id: string): Promise<void> {
    await this.require(viewer, id);
    await this.database.query(
      'UPDATE alerts SET read_at = now() WHERE id = $1 AND person_id = $2 AND read_at IS NULL',
      [id, viewer.id],
    );
  }

  private async require(viewer: Viewer, id: string): Promise<Alert> {
    const { sql, parameters } = this.access.alertsFor(viewer);
    const where = `${sql('a')} AND a.id = $4`;
    const [alert] = await findAlerts(this.database.manager, { where, parameters: [...parameters, id] });
    if (alert === undefined) throw notFound();
    return alert;
  }
}

/** The driver answers a writing query with its rows and their number. */
const returned = (answer: unknown[]): number => (typeof answer[1] === 'number' ? answer[1] : answer.length);
