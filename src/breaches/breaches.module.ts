import { Module } from '@nestjs/common';
import { BreachesController } from './breaches.controller.js';
import { Breaches } from './breaches.service.js';

@Module({ controllers: [BreachesController], providers: [Breaches] })
export class BreachesModule {}
