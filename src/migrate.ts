import { migrate } from './database/migrate.js';
import { readSettings } from './settings.js';

/** Entry of the migration job: exits 0 when the schema is that of this version, else 1 with one message. */
try {
  const applied = await migrate(readSettings().DATABASE_URL);
  process.stdout.write(applied.length === 0 ? 'schema is up to date\n' : `applied ${applied.join(', ')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
