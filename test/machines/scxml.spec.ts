import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RefusedError } from '../../workflows/shell/client.js';
import { stateId } from '../../workflows/engine/conformance/convert.js';
import { openMachines, type MachinesWorld } from './support/world.js';

/** Of every group that has something a server could do otherwise: history, order, delays, children, parallel regions. */
const sample: [group: string, name: string][] = [
  ['actionSend', 'send3'],
  ['actionSend', 'send8'],
  ['assign-current-small-step', 'test2'],
  ['cond-js', 'TestConditionalTransition'],
  ['delayedSend', 'send1'],
  ['delayedSend', 'send2'],
  ['delayedSend', 'send3'],
  ['hierarchy+documentOrder', 'test1'],
  ['history', 'history3'],
  ['history', 'history5'],
  ['history', 'history6'],
  ['if-else', 'test0'],
  ['internal-transitions', 'test1'],
  ['more-parallel', 'test10'],
  ['parallel', 'test3'],
  ['parallel+interrupt', 'test31'],
  ['w3c-ecma', 'test185.txml'],
  ['w3c-ecma', 'test208.txml'],
  ['w3c-ecma', 'test372.txml'],
  ['w3c-ecma', 'test405.txml'],
];

interface Script {
  initialConfiguration: string[];
  events: { after?: number; event: { name: string }; nextConfiguration: string[] }[];
}

const suite = join(dirname(createRequire(import.meta.url).resolve('@scion-scxml/test-framework/package.json')), 'test');
const read = (group: string, file: string): string => readFileSync(join(suite, group, file), 'utf8');
const keyOf = (group: string, name: string): string => `${group}/${name}@1`;
const here = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/** The documents are read from their package and never stored here, so the file of workflows is written for this run. */
function workflowsIn(folder: string): string {
  const documents = Object.fromEntries(
    sample.map(([group, name]) => [keyOf(group, name), read(group, `${name}.scxml`)]),
  );
  const path = join(folder, 'workflows.ts');
  writeFileSync(
    path,
    `import { toMachine } from ${here('../../workflows/engine/conformance/convert.ts')};
import { machineWorkflow, Registry } from ${here('../../workflows/shell/index.ts')};
const documents: Record<string, string> = ${JSON.stringify(documents)};
const registry = new Registry(
  Object.fromEntries(Object.entries(documents).map(([key, text]) => [key, { machine: toMachine(text) }])),
);
export const hasty = machineWorkflow(registry, { history: { long: 12, tooLong: 400 } });
`,
  );
  return pathToFileURL(path).href;
}

// Below the repository, so that the bundler finds its packages.
const folder = mkdtempSync(join(process.cwd(), 'dist/scxml-'));
let world: MachinesWorld;
beforeAll(async () => {
  world = await openMachines({ workflows: workflowsIn(folder), maxCachedWorkflows: 0 });
  await world.work();
}, 180_000);
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
}, 30_000);

const configuration = async (id: string): Promise<string[]> =>
  (await world.hasty.view(id)).state.map((path) => path.split('.').at(-1) ?? '').sort();

async function unlessNothingTakesIt(sent: Promise<unknown>): Promise<void> {
  await sent.catch((error: unknown) => {
    if (!(error instanceof RefusedError) || error.refusal.code !== 'EVENT_NOT_ALLOWED') throw error;
  });
}

test.concurrent.each(sample)(
  'SCXML %s/%s ends on a real server as the suite says',
  async (group, name) => {
    const id = `scxml-${randomUUID()}`;
    const { hasty } = world;
    await hasty.start(id, keyOf(group, name));
    if (group === 'w3c-ecma') {
      await hasty.result(id);
      expect(await configuration(id)).toEqual(['pass']);
      return;
    }
    const script = JSON.parse(read(group, `${name}.json`)) as Script;
    expect(await configuration(id)).toEqual(script.initialConfiguration.map(stateId).sort());
    for (const { after, event, nextConfiguration } of script.events) {
      // The suite's own pauses, in which its delayed events fall due.
      if (after !== undefined) await new Promise((resolve) => setTimeout(resolve, after));
      await unlessNothingTakesIt(hasty.send(id, { type: event.name }));
      expect(await configuration(id)).toEqual(nextConfiguration.map(stateId).sort());
    }
  },
  120_000,
);
