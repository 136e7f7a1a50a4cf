import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkerSettings } from './messages.js';

const entry = (name: string): string => resolve('dist/bench/faults-parts', name);

export interface WorkerKind {
  maxCachedWorkflows?: number;
  /** Milliseconds by which the worker's time of day is late. */
  shiftMs?: number;
}

export interface ApartWorker {
  /** As a power cut: nothing is tidied up. */
  kill: () => Promise<void>;
}

/** Starts the built worker in a process of its own; resolves when it polls. Fails when it ends before. */
export async function startWorker(
  settings: WorkerSettings,
  { shiftMs = 0 }: WorkerKind,
  onEnd: (worker: ApartWorker) => void,
): Promise<ApartWorker> {
  const child = fork(entry('worker.js'), [JSON.stringify(settings)], {
    // Options of the test runner are not those of the worker.
    execArgv: shiftMs === 0 ? [] : ['--import', pathToFileURL(entry('shifted-clock.js')).href],
    env: { ...process.env, SHIFT_MS: String(shiftMs) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  const worker: ApartWorker = {
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
  void exit.then(() => onEnd(worker));
  await Promise.race([
    once(child, 'message'),
    exit.then(([code, signal]) => {
      throw new Error(`The worker ended before it worked: ${signal ?? `code ${code}`}.`);
    }),
  ]);
  return worker;
}
