import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Problem } from './problem.mjs';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The npm that runs this command, else the one on PATH. */
export function npm(/** @type {string[]} */ args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return { command: process.execPath, args: [cli, ...args] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}

/**
 * Runs a command to its end, keeping its output.
 * @param {{ command: string, args: string[] }} what
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture({ command, args }, { env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    // Ended half-way, this command must not leave an installation or a build running behind it.
    const endWithUs = () => child.kill('SIGTERM');
    process.once('exit', endWithUs);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.removeListener('exit', endWithUs);
      resolve({ code: signal === null ? (code ?? 1) : 1, output });
    });
  });
}

/**
 * Runs a command that must succeed.
 * @param {{ command: string, args: string[] }} what
 * @param {string} failure first line of the Problem when it does not
 */
export async function mustRun(what, failure) {
  const { code, output } = await capture(what);
  if (code !== 0) throw new Problem(`${failure}\n${output.trimEnd().split('\n').slice(-25).join('\n')}`);
  return output;
}

/** Shows a Problem as its message alone, anything else with its stack, and sets the exit code. */
export function fail(/** @type {unknown} */ error) {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
  process.exitCode = 1;
}
