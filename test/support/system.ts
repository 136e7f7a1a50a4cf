import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { eventually } from './eventually.js';
import { HttpClient } from './http-client.js';
import { populate, type TestLogin, type World } from './people.js';
import { ProductProcess } from './processes.js';
import { freshDatabase, freshNamespace, temporalAddress } from './services.js';

/** The whole product on a database and a namespace of its own. */
export interface System {
  url: string;
  databaseUrl: string;
  namespace: string;
  env: NodeJS.ProcessEnv;
  world: World;
  api: ProductProcess;
  worker: ProductProcess;
  /** A client that is signed in; `anonymous` is not. */
  as: (login: TestLogin) => Promise<HttpClient>;
  anonymous: () => HttpClient;
  /** Resolves when API and worker answer, after a restart for instance. */
  ready: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface SystemOptions {
  clock?: 'real' | 'fast' | 'manual';
  profileId?: 'iq-federal' | 'iq-kri';
  /** Further settings, such as SMTP_URL. */
  env?: NodeJS.ProcessEnv;
  /** Other servers than those of the test run, for tests that kill them. */
  servers?: { databaseUrl: string; temporalAddress: string };
}

/** Starts API and worker as processes of their own, with invented people who can sign in. */
export async function startSystem({
  clock = 'manual',
  profileId,
  env = {},
  servers,
}: SystemOptions = {}): Promise<System> {
  const database =
    servers === undefined ? await freshDatabase() : { url: servers.databaseUrl, drop: async () => undefined };
  const address = servers?.temporalAddress ?? temporalAddress();
  const namespace = await freshNamespace(address);
  const world = await populate(database.url, profileId);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    SANAD_PORT: String(port),
    SANAD_PUBLIC_URL: url,
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    SANAD_DEMO: '1',
    SANAD_CLOCK: clock,
    SANAD_MASTER_KEY: randomBytes(32).toString('base64'),
    SANAD_SESSION_SECRET: randomBytes(32).toString('base64'),
    ...env,
  };
  const worker = new ProductProcess('dist/src/worker.js', settings);
  const api = new ProductProcess('dist/src/main.js', settings);
  const ready = async (): Promise<void> => {
    await eventually(() => isHealthy(url), Boolean, { withinMs: 90_000 }).catch((error: unknown) => {
      throw new Error(`the system is not ready\napi: ${api.output}\nworker: ${worker.output}`, { cause: error });
    });
  };
  const stop = async (): Promise<void> => {
    await Promise.all([api.stop(), worker.stop()]);
    await database.drop();
  };
  try {
    await ready();
  } catch (error) {
    await stop();
    throw error;
  }
  const anonymous = (): HttpClient => new HttpClient(url);
  const as = (login: TestLogin): Promise<HttpClient> => anonymous().signIn(login);
  return { url, databaseUrl: database.url, namespace, env: settings, world, api, worker, as, anonymous, ready, stop };
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
