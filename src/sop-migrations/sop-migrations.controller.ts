import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import {
  MigrationOptOut,
  MigrationOutcome,
  MigrationPlans,
  MigrationProcedures,
  Migrations,
  MigrationView,
  NewMigration,
} from '../contract/sop-migrations.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers, AnswersCreated, AnswersNothing } from '../problems/answers.decorator.js';
import { uuid } from '../problems/uuid.js';
import { MigrationReport } from './migration-report.service.js';
import { SopMigrations } from './sop-migrations.service.js';

const Page = z.object({
  outcome: MigrationOutcome.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
const Moving = z.object({ id: z.uuid(), move: z.enum(['start', 'pause', 'resume', 'rollBack', 'cancel']) });

@ApiTags('migrations')
@Controller('migrations')
export class SopMigrationsController {
  constructor(
    private readonly migrations: SopMigrations,
    private readonly report: MigrationReport,
  ) {}

  @Get()
  @Answers(Migrations, 401, 403)
  list(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.migrations.list(viewer);
  }

  @Get('plans')
  @Answers(MigrationPlans, 401, 403)
  plans(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.migrations.plans(viewer);
  }

  /** Begins a report over all running procedures on the old version; nothing is moved by it. */
  @Post()
  @AnswersCreated(MigrationView, 400, 401, 403, 409)
  create(
    @CurrentViewer() viewer: Viewer,
    @Body({ schema: NewMigration }) body: z.infer<typeof NewMigration>,
  ): Promise<object> {
    return this.migrations.create(viewer, body);
  }

  @Get(':id')
  @Answers(MigrationView, 401, 403, 404)
  get(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<object> {
    return this.migrations.get(viewer, id);
  }

  @Get(':id/procedures')
  @ApiQuery({ name: 'outcome', required: false, schema: { type: 'string', enum: MigrationOutcome.options } })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 200 } })
  @ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' } })
  @Answers(MigrationProcedures, 400, 401, 403, 404)
  procedures(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Query({ schema: Page }) page: z.infer<typeof Page>,
  ): Promise<object> {
    return this.report.page(viewer, id, page);
  }

  /** Two different people approve the report; only then can the batch be started. */
  @Post(':id/approvals')
  @HttpCode(200)
  @Answers(MigrationView, 401, 403, 404, 409)
  approve(@CurrentViewer() viewer: Viewer, @Param('id', uuid) id: string): Promise<object> {
    return this.migrations.approve(viewer, id);
  }

  /** Takes one procedure out of the batch, or back into it. */
  @Put(':id/procedures/:procedureId/opt-out')
  @HttpCode(204)
  @AnswersNothing(400, 401, 403, 404, 409)
  async optOut(
    @CurrentViewer() viewer: Viewer,
    @Param('id', uuid) id: string,
    @Param('procedureId', uuid) procedureId: string,
    @Body({ schema: MigrationOptOut }) body: z.infer<typeof MigrationOptOut>,
  ): Promise<void> {
    await this.migrations.optOut(viewer, id, procedureId, body);
  }

  @Post(':id/:move')
  @HttpCode(200)
  @ApiParam({ name: 'move', schema: { type: 'string', enum: Moving.shape.move.options } })
  @Answers(MigrationView, 400, 401, 403, 404, 409)
  move(
    @CurrentViewer() viewer: Viewer,
    @Param({ schema: Moving }) { id, move }: z.infer<typeof Moving>,
  ): Promise<object> {
    return this.migrations.move(viewer, id, move);
  }
}
