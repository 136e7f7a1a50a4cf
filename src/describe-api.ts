import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { apiPrefix } from './http-application.js';
import { documentOf } from './openapi.js';

/** The API's description without starting anything: no provider is made, so no database is asked. */
export async function describeApi(): Promise<OpenAPIObject> {
  const app = await NestFactory.create(AppModule, { preview: true, logger: false, abortOnError: false });
  app.setGlobalPrefix(apiPrefix);
  return documentOf(app);
}
