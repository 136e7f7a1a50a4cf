import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Viewer } from '../authorization/viewer.js';
import { Worklist, WorklistCounts, WorklistName } from '../contract/cases.js';
import { CurrentViewer } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { Worklists } from './worklists.service.js';

const Name = z.object({ name: WorklistName });
const Page = z.object({
  sort: z.enum(['due', 'changed']).default('due'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  sop: z
    .string()
    .regex(/^SOP-\d\d$/, 'the id of an SOP, such as SOP-04')
    .optional(),
  priority: z.enum(['emergency', 'urgent', 'routine']).optional(),
  /** `soon`: due within a day of the case's time and not overdue yet. */
  due: z.enum(['overdue', 'soon']).optional(),
});
export type WorklistPage = z.infer<typeof Page>;

@ApiTags('worklists')
@Controller('worklists')
export class WorklistsController {
  constructor(private readonly worklists: Worklists) {}

  @Get('counts')
  @Answers(WorklistCounts, 401)
  counts(@CurrentViewer() viewer: Viewer): Promise<object> {
    return this.worklists.counts(viewer);
  }

  @Get(':name')
  @ApiParam({ name: 'name', schema: { type: 'string', enum: WorklistName.options } })
  @ApiQuery({ name: 'sort', required: false, schema: { type: 'string', enum: ['due', 'changed'] } })
  @ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 200 } })
  @ApiQuery({ name: 'cursor', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'sop', required: false, schema: { type: 'string', pattern: '^SOP-\\d\\d$' } })
  @ApiQuery({ name: 'priority', required: false, schema: { type: 'string', enum: ['emergency', 'urgent', 'routine'] } })
  @ApiQuery({ name: 'due', required: false, schema: { type: 'string', enum: ['overdue', 'soon'] } })
  @Answers(Worklist, 400, 401, 404)
  page(
    @CurrentViewer() viewer: Viewer,
    @Param({ schema: Name }) { name }: z.infer<typeof Name>,
    @Query({ schema: Page }) page: WorklistPage,
  ): Promise<object> {
    return this.worklists.page(viewer, name, page);
  }
}
