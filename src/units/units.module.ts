import { Module } from '@nestjs/common';
import { UnitsController } from './units.controller.js';
import { Units } from './units.service.js';

@Module({ controllers: [UnitsController], providers: [Units] })
export class UnitsModule {}
