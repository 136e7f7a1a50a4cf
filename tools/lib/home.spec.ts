import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { asProblem, secretOf, takeHome, worldOf } from './home.mjs';
import { Problem } from './problem.mjs';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sanad-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a home is given back when its instance ends', () => {
  takeHome(home, 'http://127.0.0.1:3000')();
  expect(() => takeHome(home, 'http://127.0.0.1:3000')).not.toThrow();
});

test('a lock left behind by a process that is gone is taken over', () => {
  const longGone = 2 ** 22 + 1;
  writeFileSync(join(home, 'instance.lock'), `${longGone}\nhttp://127.0.0.1:3000\n`);
  takeHome(home, 'http://127.0.0.1:3001');
  expect(readFileSync(join(home, 'instance.lock'), 'utf8')).toContain(String(process.pid));
});

test('a secret is made once, and only its owner can read it', () => {
  const secret = secretOf(home, 'master.key');
  expect(Buffer.from(secret, 'base64')).toHaveLength(32);
  expect(secretOf(home, 'master.key')).toBe(secret);
  expect(statSync(join(home, 'master.key')).mode & 0o777).toBe(0o600);
});

test('a demo world never becomes a real system, and a real system never gets demo logins', () => {
  expect(worldOf(home, false)).toBe('demo');
  expect(() => worldOf(home, true)).toThrow(/SANAD_HOME=/);
  const real = join(home, 'real');
  takeHome(real, 'http://127.0.0.1:3000');
  expect(worldOf(real, true)).toBe('empty');
  expect(worldOf(real, false)).toBe('empty');
});

test.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS'])('%s names the folder and the way out', (code) => {
  const problem: unknown = asProblem(Object.assign(new Error('no'), { code }), home);
  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).message).toMatch(/SANAD_HOME/);
});
