import { Module } from '@nestjs/common';
import { DatabaseModule } from './database/database.module.js';
import { CommitSteps } from './effects/commit/commit-steps.activity.js';
import { WriteDigests } from './effects/digest/write-digests.activity.js';
import { KeepRungs } from './effects/keep/keep-rungs.activity.js';
import { WorkOnMigration } from './effects/migrate/work-on-migration.activity.js';
import { DeliverOutbox } from './effects/mail/deliver-outbox.activity.js';
import { SelectProvider } from './effects/select-provider.activity.js';
import { TellCalendar } from './effects/tell-calendar.activity.js';
import { SettingsModule } from './settings.module.js';
import { TemporalModule } from './temporal/temporal.module.js';
import { WorkerService } from './temporal/worker.service.js';

/** The worker process: runs workflows and what they ask of the house. No HTTP. */
@Module({
  imports: [SettingsModule, DatabaseModule, TemporalModule],
  providers: [
    CommitSteps,
    SelectProvider,
    TellCalendar,
    WorkOnMigration,
    KeepRungs,
    DeliverOutbox,
    WriteDigests,
    WorkerService,
  ],
})
export class WorkerModule {}
