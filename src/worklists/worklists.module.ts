import { Module } from '@nestjs/common';
import { WorklistsController } from './worklists.controller.js';
import { Worklists } from './worklists.service.js';

@Module({ controllers: [WorklistsController], providers: [Worklists] })
export class WorklistsModule {}
