import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { Breaches as BreachList, GiveLateReason } from '../contract/breaches.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersNothing } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { Breaches } from './breaches.service.js';

@ApiTags('alerts')
@Controller()
export class BreachesController {
  constructor(private readonly breaches: Breaches) {}

  @Get('breaches')
  @Answers(BreachList, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.breaches.list(viewer);
  }

  @Post('procedures/:id/clocks/:clockId/late-reason')
  @HttpCode(204)
  @AnswersNothing(400, 401, 404, 409)
  giveReason(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Param('clockId') clockId: string,
    @Body({ schema: GiveLateReason }) body: z.infer<typeof GiveLateReason>,
  ): Promise<void> {
    return this.breaches.giveReason(viewer, id, clockId, body);
  }
}
