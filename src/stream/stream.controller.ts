import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Viewer } from '../authorization/viewer.js';
import { ChangeNotice } from '../contract/messages.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { Stream } from './stream.service.js';

@ApiTags('stream')
@Controller('stream')
export class StreamController {
  constructor(private readonly stream: Stream) {}

  /** Server-sent events: `changed` with ids of what changed for the viewer, `ready` when nothing can be missed from here on. */
  @Get()
  @ApiProduces('text/event-stream')
  @Answers(ChangeNotice, 401)
  open(@CurrentViewer() viewer: Viewer, @Req() request: Request, @Res() response: Response): void {
    this.stream.open(viewer, request, response);
  }
}
