import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { ChangedPerson, NewPerson, People as PeopleList, SavedPerson } from '../contract/administration.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersCreated } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { People } from './people.service.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  @Answers(PeopleList, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.people.list(viewer);
  }

  @Post()
  @AnswersCreated(SavedPerson, 400, 401, 403, 409)
  add(@CurrentViewer() viewer: Viewer, @Body({ schema: NewPerson }) body: z.infer<typeof NewPerson>): Promise<object> {
    return this.people.add(viewer, body);
  }

  @Patch(':id')
  @Answers(SavedPerson, 400, 401, 403, 404)
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Body({ schema: ChangedPerson }) body: z.infer<typeof ChangedPerson>,
  ): Promise<object> {
    return this.people.change(viewer, id, body);
  }
}
