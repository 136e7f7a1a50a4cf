import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { log } from './log.js';
import { WorkerService } from './temporal/worker.service.js';
import { startTracing } from './tracing/tracing.js';
import { WorkerModule } from './worker.module.js';

/** Entry of a worker process. Ends by SIGINT, SIGTERM, or when the process that started it is gone. */
const stop = new AbortController();
const endTracing = startTracing('sanad-worker');
Runtime.install({ logger: new DefaultLogger('WARN') });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
process.once('disconnect', () => stop.abort());

try {
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['warn', 'error'] });
  await app.get(WorkerService).run(stop.signal, () => {
    log.info('worker is ready');
    process.send?.('ready');
  });
  await app.close();
  await endTracing();
} catch (error) {
  if (!stop.signal.aborted) {
    log.fatal({ err: error }, 'the worker ended');
    process.exitCode = 1;
  }
}
// What a start that failed half-way has left (a thread, the channel to a parent) must not keep the process.
process.exit();
