import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module.js';
import { TemporalModule } from '../temporal/temporal.module.js';
import { Answered } from './answered.service.js';
import { ClockViews } from './clock-views.service.js';
import { Events } from './events.service.js';
import { NamedOptions } from './named-options.service.js';
import { Names } from './names.service.js';
import { ProcedureViews } from './procedure-views.service.js';
import { ProceduresController } from './procedures.controller.js';
import { Refusals } from './refusals.service.js';

@Module({
  imports: [RecordsModule, TemporalModule],
  controllers: [ProceduresController],
  providers: [Answered, ClockViews, Events, NamedOptions, Names, ProcedureViews, Refusals],
  exports: [ClockViews, NamedOptions, Names],
})
export class ProceduresModule {}
