import { Module } from '@nestjs/common';
import { TemporalModule } from '../temporal/temporal.module.js';
import { HealthController } from './health.controller.js';
import { Health } from './health.service.js';

@Module({ imports: [TemporalModule], controllers: [HealthController], providers: [Health] })
export class HealthModule {}
