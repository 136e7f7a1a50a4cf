import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Health as HealthSchema, HealthPart } from '../contract/messages.js';
import { migrations } from '../database/migrations/index.js';
import { keeperQueue, procedureQueue } from '../../workflows/names.js';
import { versionOf } from './version.js';

type Part = z.infer<typeof HealthSchema>['parts'][number];
const patience = 2_000;
/** As Temporal numbers them: the keeper's queue has activities only. */
const pollerKinds = { workflows: 1, activities: 2 } as const;

/** Asks each part itself, briefly: what people need to know is what works now. */
@Injectable()
export class Health {
  readonly #version = versionOf(createRequire(import.meta.url));

  constructor(
    private readonly database: DataSource,
    private readonly temporal: Client,
  ) {}

  /** `down` without a database; `degraded` while something that catches up by itself is away. */
  async check(): Promise<z.infer<typeof HealthSchema>> {
    const parts = await Promise.all([
      part('database', () => this.database.query('SELECT 1'), 'answers'),
      part('schema', () => this.schemaIsNewest(), 'is at this version'),
      part('temporal', () => this.inTime(() => this.temporal.workflowService.getSystemInfo({})), 'answers'),
      part('worker', () => this.hasPollers(procedureQueue, 'workflows'), 'procedures are worked on'),
      part('keeper', () => this.hasPollers(keeperQueue, 'activities'), 'alerts are kept'),
    ]);
    const away = parts.filter(({ status }) => status === 'down').map((one) => one.part);
    const isDown = away.includes('database') || away.includes('schema');
    return { status: isDown ? 'down' : away.length > 0 ? 'degraded' : 'up', version: this.#version, parts };
  }

  private async schemaIsNewest(): Promise<void> {
    const rows = await this.database.query<{ name: string }[]>('SELECT name FROM schema_migrations');
    const missing = migrations.filter(({ name }) => !rows.some((row) => row.name === name));
    if (missing.length > 0) throw new Error(`${missing.length} migrations are missing`);
  }

  private async hasPollers(name: string, kind: keyof typeof pollerKinds): Promise<void> {
    const { pollers } = await this.inTime(() =>
      this.temporal.workflowService.describeTaskQueue({
        namespace: this.temporal.options.namespace,
        taskQueue: { name },
        taskQueueType: pollerKinds[kind],
      }),
    );
    if ((pollers ?? []).length === 0) throw new Error('no worker asks for work');
  }

  private inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    return this.temporal.withDeadline(Date.now() + patience, ask);
  }
}

async function part(name: z.infer<typeof HealthPart>, ask: () => Promise<unknown>, detail: string): Promise<Part> {
  try {
    await ask();
    return { part: name, status: 'up', detail };
  } catch {
    // Error texts of drivers may hold addresses and user names; the page says only what is away.
    return { part: name, status: 'down', detail: 'does not answer' };
  }
}
