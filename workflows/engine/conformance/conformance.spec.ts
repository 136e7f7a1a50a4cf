import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VirtualHost } from '../index.js';
import { stateId, toMachine } from './convert.js';
import { enabled } from './enabled.js';

interface Script {
  initialConfiguration: string[];
  events: { after?: number; event: { name: string }; nextConfiguration: string[] }[];
}

const suite = join(dirname(createRequire(import.meta.url).resolve('@scion-scxml/test-framework/package.json')), 'test');
const read = (group: string, file: string): string => readFileSync(join(suite, group, file), 'utf8');
/** Longer than any delay of the suite, in milliseconds. */
const patience = 60_000;

/** Goes through JSON text and a new host, as a restart does. */
function restarted(host: VirtualHost, machine: ReturnType<typeof toMachine>): VirtualHost {
  return VirtualHost.restore(machine, JSON.parse(JSON.stringify(host.persist())) as ReturnType<VirtualHost['persist']>);
}

describe.each(Object.entries(enabled))('SCXML %s', (group, names) => {
  it.each(names)('%s ends as the suite says, restarted after every step', (name) => {
    const machine = toMachine(read(group, `${name}.scxml`));
    const script = JSON.parse(read(group, `${name}.json`)) as Script;
    let host = VirtualHost.start(machine, { now: 0 });
    const configuration = (): string[] =>
      host
        .view()
        .state.map((path) => path.split('.').at(-1) ?? '')
        .sort();
    if (group === 'w3c-ecma') {
      host = restarted(host, machine);
      host.advanceTo(patience);
      // One document has no other way to pass than to end.
      expect(['pass', 'final']).toEqual(expect.arrayContaining(configuration()));
      expect(host.view().status).toBe('done');
      return;
    }
    expect(configuration()).toEqual(script.initialConfiguration.map(stateId).sort());
    for (const { after, event, nextConfiguration } of script.events) {
      host = restarted(host, machine);
      host.advanceTo(host.now + (after ?? 0));
      host.send({ type: event.name });
      expect(configuration()).toEqual(nextConfiguration.map(stateId).sort());
    }
  });
});
