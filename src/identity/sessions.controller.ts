import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { ChangePassword } from '../contract/administration.js';
import { CurrentSession, SignIn, Unlock } from '../contract/cases.js';
import { Answers, AnswersNothing } from '../problems/answers.decorator.js';
import { CurrentViewer, Public, WhileLocked, WithOneTimePassword } from './access-decorators.js';
import { Sessions } from './sessions.service.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Post()
  @Public()
  @HttpCode(200)
  @Answers(CurrentSession, 401, 429)
  signIn(@Req() request: Request, @Body({ schema: SignIn }) body: z.infer<typeof SignIn>): Promise<object> {
    return this.sessions.signIn(request, body);
  }

  @Get('current')
  @WithOneTimePassword()
  @WhileLocked()
  @Answers(CurrentSession, 401)
  current(@Req() request: Request, @CurrentViewer() viewer: Viewer): Promise<object> {
    return this.sessions.current(viewer.id, request.session.locked === true);
  }

  /** A page that nobody uses locks itself: until the password is given again, the session answers nothing else. */
  @Post('lock')
  @WithOneTimePassword()
  @WhileLocked()
  @HttpCode(204)
  @AnswersNothing(401)
  lock(@Req() request: Request, @CurrentViewer() viewer: Viewer): Promise<void> {
    return this.sessions.lock(request, viewer);
  }

  @Post('unlock')
  @WithOneTimePassword()
  @WhileLocked()
  @HttpCode(200)
  @Answers(CurrentSession, 400, 401, 429)
  unlock(
    @Req() request: Request,
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: Unlock }) body: z.infer<typeof Unlock>,
  ): Promise<object> {
    return this.sessions.unlock(request, viewer, body.password);
  }

  @Delete()
  @WithOneTimePassword()
  @WhileLocked()
  @HttpCode(204)
  @AnswersNothing(401)
  signOut(@Req() request: Request, @CurrentViewer() viewer: Viewer): Promise<void> {
    return this.sessions.signOut(request, viewer);
  }

  @Post('password')
  @WithOneTimePassword()
  @HttpCode(204)
  @AnswersNothing(400, 401)
  changePassword(
    @Req() request: Request,
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: ChangePassword }) body: z.infer<typeof ChangePassword>,
  ): Promise<void> {
    return this.sessions.changePassword(request, viewer, body);
  }
}
