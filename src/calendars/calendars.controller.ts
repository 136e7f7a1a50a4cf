import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import {
  CalendarChange,
  CalendarPreview,
  CalendarPreviewInput,
  Calendars as CalendarList,
  CalendarView,
  NewClosure,
} from '../contract/administration.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { CalendarPreviews } from './calendar-previews.service.js';
import { Calendars } from './calendars.service.js';

@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: Calendars,
    private readonly previews: CalendarPreviews,
  ) {}

  @Get()
  @Answers(CalendarList, 401)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.calendars.list(viewer);
  }

  @Get(':id')
  @Answers(CalendarView, 401, 404)
  get(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<object> {
    return this.calendars.get(viewer, id);
  }

  /** Running cases are told by a durable roll-out; open working-day deadlines are computed anew. */
  @Put(':id')
  @Answers(CalendarView, 400, 401, 403, 409)
  change(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Body({ schema: CalendarChange }) body: z.infer<typeof CalendarChange>,
  ): Promise<object> {
    return this.calendars.change(viewer, id, body);
  }

  /** Which open deadlines a change would move. Nothing is stored. */
  @Post(':id/preview')
  @HttpCode(200)
  @Answers(CalendarPreview, 400, 401, 403, 404)
  preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Body({ schema: CalendarPreviewInput }) body: z.infer<typeof CalendarPreviewInput>,
  ): Promise<object> {
    return this.previews.preview(viewer, id, body.calendar);
  }

  @Post(':id/closures')
  @HttpCode(200)
  @Answers(CalendarView, 400, 401, 403, 404)
  close(
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Body({ schema: NewClosure }) body: z.infer<typeof NewClosure>,
  ): Promise<object> {
    return this.calendars.close(viewer, id, body);
  }
}
