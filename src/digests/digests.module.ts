import { Module } from '@nestjs/common';
import { DigestsController } from './digests.controller.js';
import { Digests } from './digests.service.js';

@Module({ controllers: [DigestsController], providers: [Digests] })
export class DigestsModule {}
