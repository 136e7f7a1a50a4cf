import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiQuery, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import {
  AdvanceClock,
  CaseSearch,
  CaseView,
  RegisterCase,
  RegisteredCase,
  ReportForm,
  Timeline,
} from '../contract/cases.js';
import { TransferCase, TransferredCase } from '../contract/profiles.js';
import { ClockNotice } from '../contract/shared.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersCreated } from '../problems/answers.decorator.js';
import { IdempotencyKey } from '../problems/idempotency-key.js';
import { uuid } from '../problems/uuid.js';
import { CaseClocks } from './case-clock.service.js';
import { CaseSearches } from './case-search.service.js';
import { CaseTransfers } from './case-transfers.service.js';
import { CaseViews } from './case-views.service.js';
import { Registrations } from './registration.service.js';
import { Timelines } from './timeline.service.js';

const tokenPattern = /^C-\d{6,12}$/;
const Search = z.object({ token: z.string().regex(tokenPattern, 'a case token, such as C-000123') });

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly registrations: Registrations,
    private readonly views: CaseViews,
    private readonly searches: CaseSearches,
    private readonly timelines: Timelines,
    private readonly clocks: CaseClocks,
    private readonly transfers: CaseTransfers,
  ) {}

  /** By case token only. A name has no place in an address, so anything else is refused. */
  @Get()
  @ApiQuery({ name: 'token', schema: { type: 'string', pattern: tokenPattern.source } })
  @Answers(CaseSearch, 400, 401)
  search(
    @CurrentViewer() viewer: Viewer,
    @Query({ schema: Search }) { token }: z.infer<typeof Search>,
  ): Promise<object> {
    return this.searches.find(viewer, token);
  }

  @Get('report-form')
  @Answers(ReportForm, 401, 403)
  reportForm(@CurrentViewer() viewer: Viewer): object {
    return this.registrations.form(viewer);
  }

  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string' } })
  @AnswersCreated(RegisteredCase, 400, 401, 403, 409, 413, 503)
  register(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body({ schema: RegisterCase }) body: z.infer<typeof RegisterCase>,
  ): Promise<object> {
    return this.registrations.register(viewer, key, body);
  }

  @Get(':id')
  @Answers(CaseView, 401, 404)
  view(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<object> {
    return this.views.view(viewer, id);
  }

  @Get(':id/timeline')
  @ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' } })
  @Answers(Timeline, 400, 401, 404)
  timeline(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Query('cursor') cursor?: string,
  ): Promise<object> {
    return this.timelines.page(viewer, id, cursor);
  }

  /** Moves a running case to another jurisdiction. Clocks of liberty, health and of a child keep their due times. */
  @Post(':id/transfer')
  @HttpCode(200)
  @Answers(TransferredCase, 400, 401, 403, 404, 409, 503)
  transfer(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Body({ schema: TransferCase }) body: z.infer<typeof TransferCase>,
  ): Promise<object> {
    return this.transfers.transfer(viewer, id, body);
  }

  @Post(':id/clock')
  @HttpCode(200)
  @Answers(ClockNotice, 400, 401, 404, 409, 503)
  advance(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Body({ schema: AdvanceClock }) body: z.infer<typeof AdvanceClock>,
  ): Promise<object> {
    return this.clocks.advance(viewer, id, body.to);
  }
}
