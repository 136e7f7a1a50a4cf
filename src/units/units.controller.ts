import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { Units as UnitList, UnitInput, UnitView } from '../contract/administration.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersCreated } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { Units } from './units.service.js';

@ApiTags('units')
@Controller('units')
export class UnitsController {
  constructor(private readonly units: Units) {}

  @Get()
  @Answers(UnitList, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.units.list(viewer);
  }

  @Post()
  @AnswersCreated(UnitView, 400, 401, 403)
  add(@CurrentViewer() viewer: Viewer, @Body({ schema: UnitInput }) body: z.infer<typeof UnitInput>): Promise<object> {
    return this.units.add(viewer, body);
  }

  @Put(':id')
  @Answers(UnitView, 400, 401, 403, 404)
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Body({ schema: UnitInput }) body: z.infer<typeof UnitInput>,
  ): Promise<object> {
    return this.units.change(viewer, id, body);
  }
}
