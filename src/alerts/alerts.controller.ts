import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { Acknowledge, Alerts as AlertList, AlertView, Board } from '../contract/cases.js';
import { Notices as NoticeList } from '../contract/messages.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersNothing } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { Alerts } from './alerts.service.js';
import { Boards } from './board.service.js';
import { Notices } from './notices.service.js';

@ApiTags('alerts')
@Controller()
export class AlertsController {
  constructor(
    private readonly alerts: Alerts,
    private readonly boards: Boards,
    private readonly notices: Notices,
  ) {}

  @Get('alerts')
  @Answers(AlertList, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.alerts.list(viewer);
  }

  @Post('alerts/:id/acknowledgement')
  @HttpCode(200)
  @Answers(AlertView, 400, 401, 404, 409)
  acknowledge(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Body({ schema: Acknowledge }) body: z.infer<typeof Acknowledge>,
  ): Promise<object> {
    return this.alerts.acknowledge(viewer, id, body.promise);
  }

  @Post('alerts/:id/read')
  @HttpCode(204)
  @AnswersNothing(401, 404)
  read(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<void> {
    return this.alerts.read(viewer, id);
  }

  @Get('board')
  @Answers(Board, 401)
  board(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.boards.board(viewer);
  }

  @Get('notices')
  @Answers(NoticeList, 401)
  myNotices(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.notices.list(viewer);
  }

  @Post('notices/:id/read')
  @HttpCode(204)
  @AnswersNothing(401, 404)
  readNotice(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<void> {
    return this.notices.read(viewer, id);
  }
}
