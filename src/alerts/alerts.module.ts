import { Module } from '@nestjs/common';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { AlertsController } from './alerts.controller.js';
import { Alerts } from './alerts.service.js';
import { Boards } from './board.service.js';
import { Notices } from './notices.service.js';

@Module({ imports: [ProceduresModule], controllers: [AlertsController], providers: [Alerts, Boards, Notices] })
export class AlertsModule {}
