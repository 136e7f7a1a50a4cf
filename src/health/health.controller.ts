import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Health as HealthSchema } from '../contract/messages.js';
import { Public } from '../identity/access-decorators.js';
import { Answers } from '../problems/answers.decorator.js';
import { Health } from './health.service.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** 200 while people can work (`up` or `degraded`), 503 when they cannot. */
  @Get()
  @Public()
  @Answers(HealthSchema)
  async check(@Res({ passthrough: true }) response: Response): Promise<object> {
    const health = await this.health.check();
    response.status(health.status === 'down' ? 503 : 200);
    return health;
  }
}
