import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { ProfilesModule } from '../profiles/profiles.module.js';
import { RecordsModule } from '../records/records.module.js';
import { TemporalModule } from '../temporal/temporal.module.js';
import { CaseClocks } from './case-clock.service.js';
import { CaseSearches } from './case-search.service.js';
import { CaseStanding } from './case-standing.service.js';
import { CaseStarter } from './case-starter.service.js';
import { CaseTransfers } from './case-transfers.service.js';
import { CaseViews } from './case-views.service.js';
import { CasesController } from './cases.controller.js';
import { NewCases } from './new-cases.service.js';
import { Registrations } from './registration.service.js';
import { Timelines } from './timeline.service.js';

@Module({
  imports: [IdentityModule, ProceduresModule, ProfilesModule, RecordsModule, TemporalModule],
  controllers: [CasesController],
  providers: [
    CaseClocks,
    CaseSearches,
    CaseStanding,
    CaseStarter,
    CaseTransfers,
    CaseViews,
    NewCases,
    Registrations,
    Timelines,
  ],
})
export class CasesModule {}
