import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller.js';
import { Agencies } from './agencies.service.js';

@Module({ controllers: [AgenciesController], providers: [Agencies] })
export class AgenciesModule {}
