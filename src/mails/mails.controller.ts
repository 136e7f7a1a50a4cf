import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../authorization/viewer.js';
import { Mails as MailList } from '../contract/messages.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { Mails } from './mails.service.js';

@ApiTags('mails')
@Controller('mails')
export class MailsController {
  constructor(private readonly mails: Mails) {}

  /** What the demo's embedded mail sink received; a real installation has no such page. */
  @Get()
  @Answers(MailList, 401, 404)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.mails.list(viewer);
  }
}
