import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reachablePlaces, serverUser } from '../../tools/services/postgres-user.mjs';

const root = join(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

/** Whether this machine lets the test mount a small file system of its own. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || !isRoot) return false;
  const probe = mkdtempSync(join(tmpdir(), 'sanad-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true });
  }
}

function start(env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });
}

// Skipped where mount is not permitted (an ordinary user, another system): tools/lib/home.spec.ts then stands for it.
const describeMounted = mayMount() ? describe : describe.skip;

describeMounted('npm start on a full disk', () => {
  let disk = '';
  const mounted = (size: string): void => {
    disk = mkdtempSync(join(tmpdir(), 'sanad-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0755`, 'tmpfs', disk]);
  };
  afterEach(() => {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true });
  });

  test('that has no room for its first file says which disk is full, and the way out', async () => {
    mounted('64k');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'filled'), Buffer.alloc(Number(bavail) * Number(bsize)));
    const home = join(disk, 'home');
    const { code, output } = await start({ SANAD_PORT: '39998', SANAD_HOME: home });
    expect([code, output]).toEqual([1, expect.stringContaining(`The disk of ${home} is full.`)]);
    expect(output).toContain('SANAD_HOME');
    expect(output).not.toContain('    at ');
  }, 60_000);

  test('that becomes full while the database is made says so as well, and leaves nothing running', async () => {
    mounted('12m');
    const home = join(disk, 'home');
    const { code, output } = await start({ SANAD_PORT: '39998', SANAD_HOME: home });
    expect([code, output]).toEqual([1, expect.stringMatching(/No space left on device|is full/)]);
    expect(output).toContain('SANAD_HOME');
    const holding = execFileSync('sh', [
      '-c',
      `ls -l /proc/[0-9]*/cwd 2>/dev/null | grep -c '${disk}' || true`,
    ]).toString();
    expect(holding.trim()).toBe('0');
  }, 180_000);
});

const describeAsRoot = isRoot ? describe : describe.skip;

// Only root has a home that others cannot pass through, and only root needs another user for PostgreSQL.
describeAsRoot('A home below the home of root', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(homedir(), '.sanad-test-'));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  test('gets a place for the database that the server’s user reaches, and the same one again', () => {
    const nativeDir = join(home, 'native');
    mkdirSync(join(nativeDir, 'bin'), { recursive: true });
    const wanted = { dataDir: join(home, 'postgres'), nativeDir, user: serverUser() };
    const places = reachablePlaces(wanted);
    expect(places.dataDir).toMatch(/^\/var\/lib\/sanad\//);
    expect(reachablePlaces(wanted)).toEqual(places);
    const { uid } = wanted.user!;
    expect(() =>
      execFileSync('sh', ['-c', `ls '${join(places.dataDir, '..')}' > /dev/null`], { uid, stdio: 'ignore' }),
    ).not.toThrow();
    expect(() => execFileSync('ls', [home], { uid, stdio: 'ignore' })).toThrow();
    rmSync(join(places.dataDir, '..'), { recursive: true, force: true });
    rmSync(join(places.nativeDir, '..'), { recursive: true, force: true });
  });
});
