import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { readSettings } from '../settings.js';
import { dataSourceOptions } from './data-source.js';

/** The one data source of a process, for the API and for the worker. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({ ...dataSourceOptions(readSettings().DATABASE_URL), retryAttempts: 5, retryDelay: 1_000 }),
    }),
  ],
})
export class DatabaseModule {}
