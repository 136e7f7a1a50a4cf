import { Module } from '@nestjs/common';
import { TemporalModule } from '../temporal/temporal.module.js';
import { MigrationReport } from './migration-report.service.js';
import { SopMigrationsController } from './sop-migrations.controller.js';
import { SopMigrations } from './sop-migrations.service.js';

@Module({
  imports: [TemporalModule],
  controllers: [SopMigrationsController],
  providers: [MigrationReport, SopMigrations],
})
export class SopMigrationsModule {}
