import { Module } from '@nestjs/common';
import { Jurisdictions } from './jurisdictions.service.js';
import { ProfilesController } from './profiles.controller.js';

@Module({ controllers: [ProfilesController], providers: [Jurisdictions], exports: [Jurisdictions] })
export class ProfilesModule {}
