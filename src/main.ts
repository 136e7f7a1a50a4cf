import 'reflect-metadata';
import process from 'node:process';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { configureApplication } from './http-application.js';
import { log } from './log.js';
import { NestLog } from './nest-log.js';
import { readSettings } from './settings.js';
import { startTracing } from './tracing/tracing.js';

const settings = readSettings();
const endTracing = startTracing('sanad-api');
const app = await NestFactory.create<NestExpressApplication>(AppModule, { bodyParser: false, logger: new NestLog() });
configureApplication(app, settings);
app.enableShutdownHooks();
await app.listen(settings.SANAD_PORT, settings.SANAD_HOST);
log.info({ port: settings.SANAD_PORT }, 'the API listens');
// For a parent that waits until requests are answered.
process.send?.('ready');

// Without its parent nobody would end it any more.
process.once('disconnect', () => {
  void app
    .close()
    .then(endTracing)
    .finally(() => process.exit(0));
});
