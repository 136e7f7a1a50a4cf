import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../authorization/viewer.js';
import { RecordView } from '../contract/cases.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { Records } from './records.service.js';

@ApiTags('records')
@Controller('records')
export class RecordsController {
  constructor(private readonly records: Records) {}

  /** Personal content. Every read is a line of the audit trail. */
  @Get(':id')
  @Header('Cache-Control', 'no-store')
  @Answers(RecordView, 401, 404)
  read(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<object> {
    return this.records.read(viewer, id);
  }
}
