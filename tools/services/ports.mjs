import { createServer } from 'node:net';

/** A loopback port that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Whether `host:port` can be listened on; an error other than "in use" is thrown as it is. */
export function isPortFree(/** @type {number} */ port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * Waits until `probe` answers true.
 * @param {() => Promise<boolean>} probe
 * @param {{ withinMs: number, everyMs?: number, orUntil: Promise<string>, what: string }} options `orUntil` ends the wait early
 */
export async function waitUntil(probe, { withinMs, everyMs = 100, orUntil, what }) {
  let gone;
  void orUntil.then((sentence) => (gone = sentence));
  const until = Date.now() + withinMs;
  while (!(await probe())) {
    if (gone !== undefined) throw new Error(`${what} did not start: ${gone}`);
    if (Date.now() > until) throw new Error(`${what} did not answer within ${withinMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
