import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as postgresService from '../../tools/services/postgres.mjs';
import type * as temporalService from '../../tools/services/temporal.mjs';
import { say } from '../support/report.js';

/** The services start programs that lie beside them, so they are taken from the sources and not from the build. */
const service = <Module>(name: string): Promise<Module> =>
  import(pathToFileURL(resolve('tools/services', name)).href) as Promise<Module>;
const { startPostgres } = await service<typeof postgresService>('postgres.mjs');
const { startTemporal } = await service<typeof temporalService>('temporal.mjs');

export interface OwnServers {
  temporalAddress: string;
  databaseServer: string;
  /** SIGKILL, then the same server again on the same port and data. */
  killTemporal: () => Promise<void>;
  killPostgres: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Servers that may be killed: nobody else uses them. Both flush every commit. */
export async function startServers(): Promise<OwnServers> {
  const home = mkdtempSync(join(tmpdir(), 'sanad-faults-'));
  chmodSync(home, 0o755);
  let postgres = await startPostgres({ home });
  let temporal = await startTemporal({ home, say });
  return {
    temporalAddress: temporal.address,
    databaseServer: postgres.url,
    killTemporal: async () => {
      await temporal.kill();
      temporal = await startTemporal({ home, port: temporal.port, say });
    },
    killPostgres: async () => {
      await postgres.kill();
      postgres = await startPostgres({ home, port: postgres.port });
    },
    stop: async () => {
      await temporal.stop();
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
