import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNamingStrategy } from 'typeorm-naming-strategy';
import { entities } from './entities.js';

/**
 * How the server reaches PostgreSQL. The schema comes from the migrations alone: `synchronize` is never on.
 * @param databaseUrl postgres://user:password@host:port/database
 * @param poolSize connections this process may hold
 */
export function dataSourceOptions(databaseUrl: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    entities,
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    poolSize,
    applicationName: 'sanad',
    // A hung server must not hold a request for ever; statement_timeout bounds what a lost lock can cost.
    extra: { connectionTimeoutMillis: 5_000, statement_timeout: 30_000 },
  };
}

/** A data source on its own, outside Nest: tools, tests and benches. The caller destroys it. */
export async function openDataSource(databaseUrl: string, poolSize?: number): Promise<DataSource> {
  return new DataSource(dataSourceOptions(databaseUrl, poolSize)).initialize();
}
