import { describe, expect, it } from '@jest/globals';
import { cases } from './cases/index.fixture.js';
import { machineWith } from './cases/machine-with.fixture.js';
import { lint, rules } from './index.js';

describe.each(rules.map(({ name }) => [name]))('The rule %s', (name) => {
  const own = cases.filter(({ rule }) => rule === name);

  it('is shown by a machine that breaks it', () => expect(own.length).toBeGreaterThan(0));

  it.each(own.map((one) => [one.says, one] as const))('%s', (_, { broken, state, sound, options }) => {
    const found = lint(broken, options).filter(({ rule }) => rule === name);
    expect(found).toContainEqual(expect.objectContaining({ machine: broken.id, state }));
    for (const { reason, remedy } of found) expect([reason, remedy]).not.toContain('');
    expect(lint(sound, options)).toEqual([]);
  });
});

it('no machine is shown for a rule that is none', () => {
  const names = rules.map(({ name }) => name);
  expect(cases.filter(({ rule }) => !names.includes(rule))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it('judges child machines too and says whose state it is', () => {
  const child = machineWith({ id: 'child', options: {} });
  const parent = machineWith(
    { states: { a: { invoke: { id: 'c', src: 'child', onDone: 'z', onError: 'z' } } } },
    { actors: { child } },
  );
  expect(lint(parent)).toMatchObject([{ rule: 'no-iteration-limit', machine: 'm > child', state: '' }]);
});

it('comes to an end with a machine that is its own child', () => {
  const machine = machineWith();
  Object.assign(machine.implementations.actors, { again: machine });
  expect(lint(machine)).toEqual([]);
});

it('says the same thing about a state only once', () => {
  const twice = { guard: () => true, target: 'z' };
  const found = lint(machineWith({ states: { a: { on: { GO: [twice, twice] } } } }));
  expect(found.filter(({ rule }) => rule === 'inline-guard')).toHaveLength(1);
});
