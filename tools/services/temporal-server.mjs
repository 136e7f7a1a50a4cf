import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Problem } from '../lib/problem.mjs';
import { buildWithGo } from './go-build.mjs';

const run = promisify(execFile);

/** The version that is downloaded or built; tools/temporal/go.mod pins the same one. */
const TEMPORAL_CLI_VERSION = '1.5.1';
/** The oldest server with every feature that the workflows use. */
const OLDEST_SERVER = { major: 1, minor: 29 };
const DOWNLOAD_LIMIT_MS = 20_000;

const executable = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
export const cacheRoot = () => join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sanad');
const cacheFolder = () => join(cacheRoot(), `temporal-cli-${TEMPORAL_CLI_VERSION}-${process.platform}-${process.arch}`);

/**
 * Server version of a Temporal command line tool; undefined when it is none.
 * @returns {Promise<[number, number] | undefined>} such as [1, 29]
 */
async function serverVersion(/** @type {string} */ command) {
  try {
    const { stdout } = await run(command, ['--version'], { timeout: 10_000 });
    const match = /Server (\d+)\.(\d+)/.exec(stdout);
    return match === null ? undefined : [Number(match[1]), Number(match[2])];
  } catch {
    return undefined;
  }
}

/** Whether a tool's server is not older than the oldest that works. */
async function isNewEnough(/** @type {string} */ command) {
  const [major, minor] = (await serverVersion(command)) ?? [0, 0];
  return major > OLDEST_SERVER.major || (major === OLDEST_SERVER.major && minor >= OLDEST_SERVER.minor);
}

/** `TEMPORAL_CLI_PATH`, which must be right when it is set, else `temporal` on PATH when it is new enough. */
async function onThisMachine() {
  const named = process.env['TEMPORAL_CLI_PATH'];
  if (named !== undefined && named !== '') {
    if (await isNewEnough(named)) return named;
    throw new Problem(
      `TEMPORAL_CLI_PATH=${named} is not a Temporal CLI with server ${OLDEST_SERVER.major}.${OLDEST_SERVER.minor} or newer.`,
    );
  }
  return (await isNewEnough('temporal')) ? 'temporal' : undefined;
}

/** Puts a finished file into the cache in one move, so that nobody finds half of it. */
function intoCache(/** @type {string} */ file) {
  mkdirSync(cacheFolder(), { recursive: true });
  const place = join(cacheFolder(), executable);
  renameSync(file, place);
  return place;
}

/** The SDK's own download; it has no time limit, so it runs in a process that can be ended. */
async function downloaded(/** @type {(line: string) => void} */ say) {
  const folder = join(cacheRoot(), `download-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  say(`downloading the Temporal CLI ${TEMPORAL_CLI_VERSION} (at most ${DOWNLOAD_LIMIT_MS / 1000} s)`);
  try {
    const script = fileURLToPath(new URL('download-temporal.mjs', import.meta.url));
    await run(process.execPath, [script, folder, TEMPORAL_CLI_VERSION], {
      timeout: DOWNLOAD_LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    const file = readdirSync(folder).find((name) => name.startsWith('temporal'));
    return file === undefined ? undefined : intoCache(join(folder, file));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the pinned version with Go. */
async function built(/** @type {(line: string) => void} */ say) {
  mkdirSync(cacheRoot(), { recursive: true });
  const target = join(cacheRoot(), `build-${process.pid}`);
  const what = `the Temporal CLI ${TEMPORAL_CLI_VERSION}`;
  const done = await buildWithGo({ what, source: 'github.com/temporalio/cli/cmd/temporal', target, say });
  return done ? intoCache(target) : undefined;
}

/**
 * A Temporal command line tool that can run a server; the first that works of: TEMPORAL_CLI_PATH or PATH, the project's
 * cache, the SDK's download, a build with Go.
 * @param {(line: string) => void} say progress
 * @returns {Promise<string>} path of the executable; throws a Problem with the three ways out when there is none
 */
export async function findTemporalCli(say) {
  const present = await onThisMachine();
  if (present !== undefined) return present;
  const cached = join(cacheFolder(), executable);
  if (existsSync(cached)) return cached;
  const fetched = (await downloaded(say)) ?? (await built(say));
  if (fetched !== undefined) return fetched;
  throw new Problem(
    'There is no Temporal server here, the download did not answer, and Go is not there to build one. Do one of:\n' +
      `  1. install the Temporal CLI (server ${OLDEST_SERVER.major}.${OLDEST_SERVER.minor} or newer) and put it on PATH, or name it in TEMPORAL_CLI_PATH;\n` +
      '  2. install Go 1.25 or newer and start again: the pinned version is then built;\n' +
      '  3. set TEMPORAL_ADDRESS=host:port to a Temporal server you have, for instance the one of docker compose.',
  );
}
