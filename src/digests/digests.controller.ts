import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../authorization/viewer.js';
import { Digests as DigestList } from '../contract/digests.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { Digests } from './digests.service.js';

@ApiTags('digests')
@Controller('digests')
export class DigestsController {
  constructor(private readonly digests: Digests) {}

  @Get()
  @Answers(DigestList, 401, 403)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.digests.list(viewer);
  }
}
