import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pinned = fileURLToPath(new URL('../temporal', import.meta.url));

/**
 * Builds a program that tools/temporal/go.mod pins.
 * @param {object} options
 * @param {string} options.what how the program is called in messages
 * @param {string} options.source its Go package
 * @param {string} options.target file to write
 * @param {(line: string) => void} options.say progress
 * @returns {Promise<boolean>} false when there is no Go or it cannot build it; the reason has been said
 */
export async function buildWithGo({ what, source, target, say }) {
  try {
    await run('go', ['version']);
  } catch {
    return false;
  }
  say(`building ${what} with Go; this takes about 3 minutes, once`);
  const started = Date.now();
  const ticking = setInterval(
    () => say(`still building ${what} (${Math.round((Date.now() - started) / 1000)} s)`),
    20_000,
  );
  const go = spawn('go', ['build', '-trimpath', '-mod=readonly', '-buildvcs=false', '-o', target, source], {
    cwd: pinned,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Ended half-way, the command must not leave a build running behind it.
  const endWithUs = () => go.kill('SIGTERM');
  process.once('exit', endWithUs);
  let errors = '';
  go.stderr.on('data', (chunk) => (errors = (errors + String(chunk)).slice(-2000)));
  const code = await new Promise((resolve) => go.on('close', resolve));
  clearInterval(ticking);
  process.removeListener('exit', endWithUs);
  if (code !== 0) say(`Go could not build it: ${errors.trim().split('\n').at(-1)}`);
  return code === 0;
}
