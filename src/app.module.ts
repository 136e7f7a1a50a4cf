import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AgenciesModule } from './agencies/agencies.module.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthorizationModule } from './authorization/authorization.module.js';
import { BreachesModule } from './breaches/breaches.module.js';
import { CalendarsModule } from './calendars/calendars.module.js';
import { CasesModule } from './cases/cases.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DigestsModule } from './digests/digests.module.js';
import { HealthModule } from './health/health.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { MailsModule } from './mails/mails.module.js';
import { PeopleModule } from './people/people.module.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { SchemaPipe } from './problems/schema.pipe.js';
import { ProceduresModule } from './procedures/procedures.module.js';
import { ProfilesModule } from './profiles/profiles.module.js';
import { RecordsModule } from './records/records.module.js';
import { SettingsModule } from './settings.module.js';
import { SopMigrationsModule } from './sop-migrations/sop-migrations.module.js';
import { StreamModule } from './stream/stream.module.js';
import { UnitsModule } from './units/units.module.js';
import { WorklistsModule } from './worklists/worklists.module.js';

/** What the API is made of. */
@Module({
  imports: [
    SettingsModule,
    DatabaseModule,
    AuthorizationModule,
    AuditModule,
    IdentityModule,
    PeopleModule,
    UnitsModule,
    AgenciesModule,
    ProfilesModule,
    CasesModule,
    ProceduresModule,
    RecordsModule,
    WorklistsModule,
    AlertsModule,
    BreachesModule,
    CalendarsModule,
    DigestsModule,
    SopMigrationsModule,
    StreamModule,
    HealthModule,
    MailsModule,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: SchemaPipe },
  ],
})
export class AppModule {}
