import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './run.mjs';

/**
 * What the start command itself must know; the product checks all of its settings again (src/settings.ts).
 * @returns {{ home: string, port: number, host: string }} throws a Problem that names the wrong setting
 */
export function readStartSettings() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const port = Number(process.env['SANAD_PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(
      `SANAD_PORT=${process.env['SANAD_PORT']} is not a port. Use a number from 1 to 65535, such as 3000.`,
    );
  }
  return {
    home: resolve(root, process.env['SANAD_HOME'] || '.sanad'),
    port,
    host: process.env['SANAD_HOST'] || '127.0.0.1',
  };
}
