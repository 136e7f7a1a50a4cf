import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { currentVersions, sops } from '../../sop-machines/index.js';
import type { EventDefinition } from '../../sop-machines/kernel/sop.js';
import type { Clock } from '../../workflows/messages.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { RegisterCase, RegisteredCase, ReportForm } from '../contract/cases.js';
import { timeMessages } from '../problems/field-messages.js';
import { ProblemError } from '../problems/problem.js';
import { acceptedFields } from '../procedures/event-fields.js';
import { offerOf } from '../procedures/event-offers.js';
import { Jurisdictions } from '../profiles/jurisdictions.service.js';
import { MasterKey } from '../records/master-key.js';
import { split } from '../records/split.js';
import { InjectSettings } from '../settings.module.js';
import type { Settings } from '../settings.js';
import { Unit } from '../units/unit.entity.js';
import { caseNow, installationClock } from './case-time.js';
import { Case } from './case.entity.js';
import { CaseStarter } from './case-starter.service.js';
import { NewCases } from './new-cases.service.js';

type Body = z.infer<typeof RegisterCase>;

/** Takes a report and makes it a case; nothing that was accepted is lost, even if the house burns down after the answer. */
@Injectable()
export class Registrations {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly masterKey: MasterKey,
    private readonly newCases: NewCases,
    private readonly jurisdictions: Jurisdictions,
    private readonly starter: CaseStarter,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  form(viewer: Viewer): z.infer<typeof ReportForm> {
    this.access.requireUnit(viewer);
    const { type, definition } = openingReport();
    this.access.requireReporter(viewer, definition);
    return offerOf(type, definition);
  }

  /** @throws ProblemError; the same key with the same report gives the same case */
  async register(viewer: Viewer, key: string, body: Body): Promise<z.infer<typeof RegisteredCase>> {
    const unitId = this.access.requireUnit(viewer);
    const { definition } = openingReport();
    this.access.requireReporter(viewer, definition);
    const fields = acceptedFields(definition, body.fields);
    const occurredAt = new Date(body.occurredAt).toISOString();
    const caseId = this.masterKey.idFor('case', viewer.id, key);
    const asked = body.profileId === undefined ? [] : [body.profileId];
    const digest = this.masterKey.digest(occurredAt, fields, body.clock ?? null, ...asked);
    const earlier = await this.database.manager.findOneBy(Case, { id: caseId });
    if (earlier !== null) return this.repeat(earlier, digest);

    const clock = await this.clockFor(body);
    requireNotInFuture(occurredAt, clock);
    const profileId = await this.lawFor(unitId, body.profileId, clock);
    const { stored, records } = split(definition, fields, (field) => this.masterKey.idFor(caseId, digest, field));
    const registration = { procedureId: this.masterKey.idFor('procedure', caseId), digest, report: stored };
    const made = await this.newCases.insert(
      { caseId, unitId, profileId, by: viewer.id, occurredAt, clock, registration },
      records,
    );
    await this.starter.start(made);
    return answerOf(made);
  }

  /** The law on the day of registration, in the case's own time. */
  private async lawFor(unitId: string, asked: string | undefined, clock: Clock): Promise<string> {
    const jurisdiction = asked ?? (await this.database.manager.findOneByOrFail(Unit, { id: unitId })).profileId;
    return (await this.jurisdictions.lawOn(jurisdiction, caseNow(clock))).id;
  }

  private async repeat(earlier: Case, digest: string): Promise<z.infer<typeof RegisteredCase>> {
    if (earlier.registration?.digest !== digest) throw new ProblemError('EVENT_ID_REUSED');
    await this.starter.start(earlier);
    return answerOf(earlier);
  }

  /** @throws ProblemError CLOCK_NOT_ALLOWED */
  private async clockFor({ clock: asked, occurredAt }: Body): Promise<Clock> {
    const own = await installationClock(this.database.manager, this.settings);
    if (asked === undefined) return own;
    if (asked.kind !== 'real' && !this.settings.SANAD_DEMO && this.settings.SANAD_CLOCK === 'real') {
      throw new ProblemError('CLOCK_NOT_ALLOWED');
    }
    if (asked.kind === 'manual') return { kind: 'manual', now: new Date(asked.now ?? occurredAt).toISOString() };
    if (asked.kind === 'real') return { kind: 'real' };
    return installationClock(this.database.manager, { ...this.settings, SANAD_CLOCK: 'fast' });
  }
}

function answerOf({ id, token, registration }: Case): z.infer<typeof RegisteredCase> {
  if (registration === null) throw new Error(`Case ${id} was not made by a report.`);
  return { caseId: id, token, procedureId: registration.procedureId };
}

/** @throws ProblemError OCCURRED_IN_FUTURE */
function requireNotInFuture(occurredAt: string, clock: Clock): void {
  if (Date.parse(occurredAt) <= caseNow(clock).getTime()) return;
  throw new ProblemError(
    'OCCURRED_IN_FUTURE',
    {},
    { fields: [{ path: 'occurredAt', message: timeMessages.inFuture }] },
  );
}

/** The report is intake's opening event: its fields and roles stand there. */
function openingReport(): { type: string; definition: EventDefinition } {
  const intake = sops[currentVersions['SOP-01'] ?? ''];
  const definition = intake?.events[intake.bornBy];
  if (intake === undefined || definition === undefined) throw new Error('The registry has no current SOP-01.');
  return { type: intake.bornBy, definition };
}
