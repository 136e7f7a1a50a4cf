import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../tools/services/ports.mjs';
import { canLook, useOf, type PartUse } from './support/processes.js';
import { machine, printTable, say } from './support/report.js';

/*
 * How long from the command to "ready"? The demo world, first in a folder that is not there yet, then again on what the
 * first start left. Packages and build are there already; with --clone everything begins with a fresh clone of the last
 * commit, which installs and builds (npm's own cache and the Temporal server's stay). Then the memory and the processor
 * time of each part at rest: nobody is signed in, the fast clock of the demo runs.
 */
const fromClone = process.argv.includes('--clone');
const limitMs = 15 * 60_000;
const restSeconds = 20;

const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-start-'));
const home = join(folder, 'home');
let checkout = process.cwd();
let running: ChildProcess | undefined;
process.once('SIGTERM', () => running?.kill('SIGTERM'));
try {
  if (fromClone) {
    checkout = join(folder, 'clone');
    say('cloning the last commit');
    execFileSync('git', ['clone', '--quiet', process.cwd(), checkout]);
  }
  const first = await start();
  await stop(first.child);
  const second = await start();
  say(`at rest, watched for ${2 * restSeconds} s`);
  const uses = canLook ? await usesAtRest(second.child.pid ?? 0) : undefined;
  await stop(second.child);

  console.log(`\n${machine()}`);
  printTable(
    ['from the command to "ready", in s', 'took'],
    [
      [fromClone ? 'first start of a fresh clone' : 'first start, packages and build there', first.seconds.toFixed(1)],
      ['second start', second.seconds.toFixed(1)],
    ],
  );
  if (uses === undefined) console.log('Memory is measured on Linux only.');
  else printTable(['at rest', 'processes', 'RSS in MB', 'PSS in MB', 'processor in %'], uses);
} finally {
  if (running !== undefined) await stop(running);
  rmSync(folder, { recursive: true, force: true });
}

async function start(): Promise<{ child: ChildProcess; seconds: number }> {
  const port = String(await freePort());
  const settings = { SANAD_HOME: home, SANAD_PORT: port, SANAD_DEMO: '', SANAD_CLOCK: '' };
  // Servers of its own, and ended by this process alone.
  const none = { DATABASE_URL: '', TEMPORAL_ADDRESS: '', npm_lifecycle_event: undefined };
  const from = performance.now();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: checkout,
    env: { ...process.env, ...settings, ...none },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready within ${limitMs / 1000} s`)), limitMs);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const line of chunk
        .toString()
        .split('\n')
        .filter((text) => text.startsWith('[')))
        say(`  ${line}`);
      if (output.includes('\nready http')) resolve(clearTimeout(late));
    });
    child.once('exit', (code) => reject(new Error(`it ended with code ${code} before it was ready:\n${output}`)));
  });
  const seconds = (performance.now() - from) / 1000;
  say(`ready after ${seconds.toFixed(1)} s`);
  return { child, seconds };
}

async function stop(child: ChildProcess): Promise<void> {
  running = undefined;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function usesAtRest(pid: number): Promise<string[][]> {
  await pause(restSeconds * 1000);
  const before = useOf(pid);
  await pause(restSeconds * 1000);
  const after = useOf(pid).sort((a, b) => b.pss - a.pss);
  const percent = (use: PartUse): number => {
    const earlier = before.find(({ part }) => part === use.part)?.seconds ?? 0;
    return ((use.seconds - earlier) / restSeconds) * 100;
  };
  const row = (use: PartUse, load: number): string[] => [
    use.part,
    String(use.processes),
    use.rss.toFixed(0),
    use.pss.toFixed(0),
    Math.max(0, load).toFixed(1),
  ];
  const total = (of: (use: PartUse) => number): number => after.reduce((all, use) => all + of(use), 0);
  const whole = {
    part: 'together',
    processes: total((use) => use.processes),
    rss: total((use) => use.rss),
    pss: total((use) => use.pss),
    seconds: 0,
  };
  return [...after.map((use) => row(use, percent(use))), row(whole, total(percent))];
}
