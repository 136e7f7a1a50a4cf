import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as engine from '../../workflows/engine/index.js';
import * as client from '../../workflows/shell/client.js';
import * as shell from '../../workflows/shell/index.js';
import { freshNamespace, temporalAddress } from '../support/services.js';
import { runLamp } from './fixtures/lamp.js';

test('a stranger runs his own machine with the worker and the client of the README', async () => {
  expect(await runLamp(temporalAddress(), await freshNamespace())).toEqual(['on']);
}, 180_000);

test('the example of the README is the one that is run', () => {
  const readme = readFileSync('workflows/engine/README.md', 'utf8');
  for (const path of ['lamp.workflows.ts', 'lamp.ts']) {
    const code = readFileSync(`test/machines/fixtures/${path}`, 'utf8');
    // Imports lead elsewhere for a stranger; everything below them is the same text.
    const [, body = ''] = /^(?:import [^\n]*\n)+\n([\s\S]*)$/.exec(code) ?? [];
    expect(readme).toContain(body.trim());
  }
});

test('the public names of engine, shell and client are these', () => {
  expect(Object.keys(shell).sort()).toEqual(['Registry', 'machineWorkflow']);
  expect(Object.keys(client).sort()).toEqual(['MachineClient', 'NotRunningError', 'RefusedError']);
  expect(Object.keys(engine).sort()).toEqual([
    'NotJsonError',
    'VirtualHost',
    'answer',
    'checkMigration',
    'configurationsOf',
    'due',
    'fail',
    'fire',
    'head',
    'isReserved',
    'kindOfLogic',
    'migrate',
    'pendingTwice',
    'possibility',
    'retime',
    'start',
    'step',
    'stop',
    'toJson',
    'view',
  ]);
});
