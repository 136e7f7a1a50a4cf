import { Module } from '@nestjs/common';
import { ProfilesModule } from '../profiles/profiles.module.js';
import { UnitsController } from './units.controller.js';
import { Units } from './units.service.js';

@Module({ imports: [ProfilesModule], controllers: [UnitsController], providers: [Units] })
export class UnitsModule {}
