import { Body, Controller, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { ProcedureView, SendEvent, SendResult } from '../contract/procedures.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { IdempotencyKey } from '../problems/idempotency-key.js';
import { uuid } from '../problems/uuid.js';
import { Events } from './events.service.js';
import { ProcedureViews } from './procedure-views.service.js';

@ApiTags('procedures')
@Controller('procedures')
export class ProceduresController {
  constructor(
    private readonly views: ProcedureViews,
    private readonly events: Events,
  ) {}

  @Get(':id')
  @Answers(ProcedureView, 401, 404)
  view(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<object> {
    return this.views.view(viewer, id);
  }

  @Post(':id/events')
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string' } })
  @ApiResponse({ status: 202, description: 'Durable, but not yet readable', standardSchema: SendResult })
  @Answers(SendResult, 400, 401, 403, 404, 409, 413, 503)
  async send(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @IdempotencyKey() key: string,
    @Body({ schema: SendEvent }) body: z.infer<typeof SendEvent>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const result = await this.events.send(viewer, id, key, body);
    response.status(result.visible ? HttpStatus.OK : HttpStatus.ACCEPTED);
    return result;
  }
}
