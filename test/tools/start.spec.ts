import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startGuarded } from '../../tools/services/guarded.mjs';
import { ensureDatabase } from '../../tools/services/postgres.mjs';
import { eventually } from '../support/eventually.js';
import { emptyDatabase } from '../support/services.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sanad-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of tools/ to its end. */
function run(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('npm start ends with one message that has the way out', () => {
  test('when the port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await run(['tools/start.mjs'], {
      SANAD_PORT: String(port),
      SANAD_HOME: join(folder, 'a'),
    });
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is taken`);
    expect(output).toContain('SANAD_PORT=3001 npm start');
    expect(output).not.toContain('    at ');
  });

  test('when the port is no port', async () => {
    const { code, output } = await run(['tools/start.mjs'], { SANAD_PORT: 'eighty', SANAD_HOME: join(folder, 'a') });
    expect({ code, output: output.trim() }).toEqual({
      code: 1,
      output: 'SANAD_PORT=eighty is not a port. Use a number from 1 to 65535, such as 3000.',
    });
  });

  test('when the home is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, output } = await run(['tools/start.mjs'], { SANAD_PORT: '39999', SANAD_HOME: join(folder, 'file') });
    expect(code).toBe(1);
    expect(output).toMatch(/SANAD_HOME/);
    expect(output).not.toContain('    at ');
  });

  test('when the home belongs to another instance', async () => {
    const home = join(folder, 'taken');
    mkdirSync(home);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', 'start.mjs']);
    writeFileSync(join(home, 'instance.lock'), `${other.pid}\nhttp://127.0.0.1:3000\n`);
    const { code, output } = await run(['tools/start.mjs'], { SANAD_PORT: '39999', SANAD_HOME: home });
    other.kill();
    expect(code).toBe(1);
    expect(output).toContain('is in use by another instance');
    expect(output).toContain('SANAD_HOME=');
  });

  test('when an argument is unknown', async () => {
    const { code, output } = await run(['tools/start.mjs', '--emtpy'], {});
    expect(code).toBe(1);
    expect(output).toContain('npm start -- --empty');
  });
});

describe('finding a Temporal server', () => {
  const find = (env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> => {
    const module = join(root, 'tools/services/temporal-server.mjs');
    const script = `(await import(${JSON.stringify(module)})).findTemporalCli(() => undefined).catch((error) => console.log(error.message))`;
    return run(['--input-type=module', '-e', script], { XDG_CACHE_HOME: join(folder, 'cache'), ...env });
  };

  test('shows the three ways out when there is none, no download and no Go', async () => {
    const { output } = await find({ PATH: folder, TEMPORAL_CLI_PATH: '', HTTPS_PROXY: 'http://127.0.0.1:1' });
    expect(output).toMatch(/1\. install[^]*2\. install Go[^]*3\. set TEMPORAL_ADDRESS/);
  });

  test('names a wrong TEMPORAL_CLI_PATH instead of taking another server', async () => {
    const { output } = await find({ TEMPORAL_CLI_PATH: '/nowhere/temporal' });
    expect(output).toContain('TEMPORAL_CLI_PATH=/nowhere/temporal');
  });
});

test('a database is made once and found again', async () => {
  const { url, drop } = await emptyDatabase();
  const first = await ensureDatabase(url, 'made_once_for_this_test');
  expect(await ensureDatabase(url, 'made_once_for_this_test')).toBe(first);
  await drop();
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a guarded server ends when the one who asked for it is killed', async () => {
  const script = `
    import { startGuarded } from ${JSON.stringify(join(root, 'tools/services/guarded.mjs'))};
    const { pid } = await startGuarded({ command: process.execPath, args: ['-e', 'setInterval(() => undefined, 1000)'],
      cwd: '.', logFile: ${JSON.stringify(join(folder, 'guarded.log'))}, stopSignal: 'SIGTERM', stopWithinMs: 5000 });
    process.stdout.write(String(pid));`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const pid = Number(
    await new Promise<string>((resolve) => parent.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()))),
  );
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  expect(
    await eventually(
      async () => isAlive(pid),
      (alive) => !alive,
    ),
  ).toBe(false);
});

test('a command that cannot be started is an error at once', async () => {
  const nothing = { command: '/nowhere/server', args: [], cwd: folder, logFile: join(folder, 'x.log') };
  await expect(startGuarded({ ...nothing, stopSignal: 'SIGTERM', stopWithinMs: 1000 })).rejects.toThrow(
    '/nowhere/server',
  );
});
