import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { Agencies as AgencyList, AgencyInput, AgencyView } from '../contract/administration.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersCreated } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { Agencies } from './agencies.service.js';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(private readonly agencies: Agencies) {}

  @Get()
  @Answers(AgencyList, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.agencies.list(viewer);
  }

  @Post()
  @AnswersCreated(AgencyView, 400, 401, 403)
  add(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: AgencyInput }) body: z.infer<typeof AgencyInput>,
  ): Promise<object> {
    return this.agencies.add(viewer, body);
  }

  @Put(':id')
  @Answers(AgencyView, 400, 401, 403, 404)
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Body({ schema: AgencyInput }) body: z.infer<typeof AgencyInput>,
  ): Promise<object> {
    return this.agencies.change(viewer, id, body);
  }
}
