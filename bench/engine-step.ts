import { createMachine, initialTransition, transition, type AnyStateMachine } from 'xstate';
import { possibility, start, step, view } from '../workflows/engine/index.js';
import { machine as thisMachine, quantile } from './support/report.js';

/*
 * npm run bench -- engine-step: what a step costs without Temporal, by the size of the machine, beside XState's own
 * transition(), which keeps nothing, restores nothing and has no system. Needs no server.
 */

const sizes = [10, 60, 300];
const rounds = 30;
const stepsPerRound = 200;

/** Half of the states lie one level down; every event moves the machine on. */
function ring(size: number): AnyStateMachine {
  const count = Math.floor((size - 1) / 2);
  const state = (_: unknown, index: number): [string, object] => [
    `s${index}`,
    { initial: 'in', states: { in: {} }, entry: 'note', on: { GO: `s${(index + 1) % count}` } },
  ];
  const states = Object.fromEntries(Array.from({ length: count }, state));
  const context = { persons: [{ key: 'p1', age: 31 }], reasons: ['full'], count: 0 };
  return createMachine({ initial: 's0', context, states, options: { maxIterations: 1000 } }) as AnyStateMachine;
}

/** The median of the rounds, in microseconds: one that the machine was disturbed in does not count. */
function cost(work: () => void): string {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    for (let count = 0; count < stepsPerRound; count++) work();
    return ((performance.now() - began) / stepsPerRound) * 1000;
  });
  return quantile(times, 0.5).toFixed(1);
}

function measured(size: number): string[] {
  const machine = ring(size);
  const event = { type: 'GO' };
  let [snapshot] = initialTransition(machine);
  let { envelope } = start(machine, undefined, 0);
  return [
    String(size),
    cost(() => ([snapshot] = transition(machine, snapshot, event))),
    cost(() => ({ envelope } = step(machine, envelope, event, 0))),
    cost(() => view(machine, envelope)),
    cost(() => possibility(machine, { ...envelope }, event)),
    cost(() => possibility(machine, envelope, event)),
  ];
}

for (const size of sizes) measured(size);
console.log(thisMachine());
console.log('\n| states | XState transition() µs | step µs | view µs | first possibility µs | next possibility µs |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
for (const size of sizes) console.log(`| ${measured(size).join(' | ')} |`);
