import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../workflows/engine/lint/index.js';
import { root } from '../lib/run.mjs';
import { readSources } from './program.mjs';

/** An invented machine in three files, with something unsteady two calls away from its guard. */
const files = {
  'door.machine.ts': `import { ajar } from './ajar.js';
import { isNight } from './night.js';
import type { Key } from './key.js';
declare const setup: (made: object) => { createMachine(config: object): object };
const doorSetup = setup({ guards: { dark: (key: Key) => isNight(key) } });
export const door = doorSetup.createMachine({
  id: 'door',
  states: {
    closed: {},
    ajar,
    open: { ...ajar, states: { wide: {} } },
  },
});
`,
  'ajar.ts': `const doorSetup = { createStateConfig: (config: object) => config };
export const ajar = doorSetup.createStateConfig({
  states: {
    creaking: { on: {} },
  },
});
`,
  'night.ts': `import { hour } from './hour.js';
let nights = 0;
export const isNight = (key: unknown): boolean => key !== nights++ && hour() > 20;
`,
  'hour.ts': `export function hour(): number {
  const Intl = { hour: 3 };
  return new Date().getHours() + Intl.hour + new Date(0).getTime();
}
`,
  'key.ts': `export type Key = { cut: string };
export const cut = Math.random();
`,
};
let folder: string;
let sources: ReturnType<typeof readSources>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-lint-'));
  mkdirSync(join(folder, 'doors'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'doors', name), text);
  sources = readSources(folder, [join(folder, 'doors/door.machine.ts')], join(root, 'tsconfig.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const placeOf = (state: string): unknown => sources.placeOf({ machine: 'house > door', state } as Finding);

it('finds where a state is written, through constants, spreads and other files', () => {
  expect(placeOf('')).toEqual({ file: 'doors/door.machine.ts:6' });
  expect(placeOf('closed')).toEqual({ file: 'doors/door.machine.ts:9' });
  expect(placeOf('ajar')).toEqual({ file: 'doors/ajar.ts:2' });
  expect(placeOf('ajar.creaking')).toEqual({ file: 'doors/ajar.ts:4' });
  expect(placeOf('open')).toEqual({ file: 'doors/door.machine.ts:11' });
  expect(placeOf('open.wide')).toEqual({ file: 'doors/door.machine.ts:11' });
});

it('names no place for a machine that is written elsewhere', () => {
  expect(sources.placeOf({ machine: 'window', state: '' } as Finding)).toEqual({});
  expect(sources.judge('window')).toEqual([]);
});

it('reads what a guard calls in other files, but not what gives only types', () => {
  const found = sources.judge('door').map(({ rule, file, reason }) => ({ rule, file, reason }));
  expect(found).toEqual([
    { rule: 'module-state', file: 'doors/night.ts:2', reason: expect.stringContaining("'nights'") },
    { rule: 'unsteady-source', file: 'doors/hour.ts:3', reason: "'hour' uses new Date()." },
  ]);
});
