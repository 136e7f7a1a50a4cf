import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { freePort } from '../../tools/services/ports.mjs';
import { eventually } from '../support/eventually.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sanad-lifecycle-'));
const instances: Instance[] = [];
afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.end('SIGTERM')));
  rmSync(folder, { recursive: true, force: true });
});

/** One `npm start`, without npm between. */
class Instance {
  output = '';
  private readonly process: ChildProcess;

  constructor(
    readonly home: string,
    readonly port: number,
    args: string[] = [],
  ) {
    const env = {
      ...process.env,
      SANAD_HOME: home,
      SANAD_PORT: String(port),
      SANAD_DEMO: '',
      npm_lifecycle_event: undefined,
    };
    this.process = spawn(process.execPath, ['tools/start.mjs', ...args], { cwd: root, env });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    instances.push(this);
  }

  ready = async (): Promise<string> =>
    eventually(
      async () => this.output,
      (output) => output.includes(`\nready http://127.0.0.1:${this.port}`) || this.process.exitCode !== null,
      { withinMs: 120_000 },
    );

  health = async (): Promise<number> =>
    fetch(`http://127.0.0.1:${this.port}/api/health`).then(
      (response) => response.status,
      () => 0,
    );

  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill(signal);
    await ended;
  }
}

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
    const first = new Instance(home, port, ['--empty']);
    const beside = new Instance(join(folder, 'two'), await freePort(), ['--empty']);
    expect(await first.ready()).toContain('ready http');
    expect(await beside.ready()).toContain('ready http');

    const worker = workerOf(home);
    process.kill(worker ?? 0, 'SIGKILL');
    await eventually(
      async () => workerOf(home),
      (pid) => pid !== undefined && pid !== worker,
    );
    expect(first.output).toContain('the worker ended (SIGKILL); starting it again');
    expect(await eventually(first.health, (status) => status === 200)).toBe(200);

    await first.end('SIGTERM');
    expect(await allGone(home)).toEqual([]);
    expect(await beside.health()).toBe(200);

    const began = performance.now();
    const again = new Instance(home, port);
    await again.ready();
    expect((performance.now() - began) / 1000).toBeLessThan(20);
    expect(again.output).not.toContain('demo world');

    await again.end('SIGKILL');
    expect(await allGone(home)).toEqual([]);
  },
  300_000,
);
