import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Instance } from '../../tools/lib/instance.mjs';
import { freePort } from '../../tools/services/ports.mjs';
import { eventually } from '../support/eventually.js';

const folder = mkdtempSync(join(tmpdir(), 'sanad-lifecycle-'));
const instances: Instance[] = [];
afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.end('SIGTERM')));
  rmSync(folder, { recursive: true, force: true });
});

/** Begins an instance and sees to its end. */
function start(home: string, port: number, args: string[] = []): Instance {
  const instance = new Instance(home, port, args);
  instances.push(instance);
  return instance;
}
const healthOf = async ({ url }: Instance): Promise<number> =>
  fetch(`${url}/api/health`).then(
    (response) => response.status,
    () => 0,
  );

/** Process numbers of everything that runs on this home, by what each process was given. */
function processesOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const given = readFileSync(`/proc/${pid}/environ`, 'utf8') + readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return given.includes(home);
      } catch {
        return false;
      }
    })
    .map(Number);
}
const allGone = (home: string): Promise<number[]> =>
  eventually(
    async () => processesOf(home),
    (pids) => pids.length === 0,
    { withinMs: 30_000 },
  );

const workerOf = (home: string): number | undefined =>
  processesOf(home).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/src/worker.js'));

const onLinux = process.platform === 'linux' ? test : test.skip;
// Processes are found by /proc.
onLinux(
  'an empty system starts, survives its worker, ends without a trace, and goes on; a second instance runs beside it',
  async () => {
    const home = join(folder, 'one');
    const port = await freePort();
    const first = start(home, port, ['--empty']);
    const beside = start(join(folder, 'two'), await freePort(), ['--empty']);
    expect(await first.ready()).toContain('ready http');
    expect(await beside.ready()).toContain('ready http');

    const worker = workerOf(home);
    process.kill(worker ?? 0, 'SIGKILL');
    await eventually(
      async () => workerOf(home),
      (pid) => pid !== undefined && pid !== worker,
    );
    expect(first.output).toContain('the worker ended (SIGKILL); starting it again');
    expect(
      await eventually(
        () => healthOf(first),
        (status) => status === 200,
      ),
    ).toBe(200);

    await first.end('SIGTERM');
    expect(await allGone(home)).toEqual([]);
    expect(await healthOf(beside)).toBe(200);

    const began = performance.now();
    const again = start(home, port);
    await again.ready();
    expect((performance.now() - began) / 1000).toBeLessThan(20);
    expect(again.output).not.toContain('demo world');

    await again.end('SIGKILL');
    expect(await allGone(home)).toEqual([]);
  },
  300_000,
);
