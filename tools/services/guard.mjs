// Runs one server that is not a Node program and ends it when the one who asked for it is gone.
//
// A terminal's Ctrl-C and a killed parent both reach a child in ways it may not survive in order (PostgreSQL would stop
// under a worker that still writes). So the guard lives in a session of its own, listens only to its parent's channel,
// and stops the server cleanly when the parent says so or the channel closes, whatever the reason.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** @type {import('./guarded.mjs').GuardedCommand} */
const { command, args, cwd, env, uid, gid, logFile, stopSignal, stopWithinMs } = JSON.parse(process.argv[2] ?? '{}');

const log = openSync(logFile, 'a', 0o600);
const server = spawn(command, args, {
  cwd,
  env: { ...process.env, ...env },
  stdio: ['ignore', log, log],
  ...(uid === undefined ? {} : { uid, gid }),
});

const tell = (/** @type {object} */ message) => {
  if (process.connected) process.send?.(message);
};

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.kill(stopSignal);
  setTimeout(() => server.kill('SIGKILL'), stopWithinMs).unref();
}

server.on('spawn', () => tell({ started: server.pid }));
server.on('error', (error) => {
  tell({ failed: error.message });
  process.exit(1);
});
server.on('exit', (code, signal) => {
  tell({ ended: { code, signal } });
  process.exit(0);
});

process.on('message', stop);
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
