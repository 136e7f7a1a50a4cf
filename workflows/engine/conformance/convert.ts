import { createMachine, not, stateIn, type AnyStateMachine } from 'xstate';
import { actionsOf } from './actions.js';
import { evaluate, type DataModel } from './expressions.js';
import { parse, type Element } from './xml.js';

type Config = Record<string, unknown>;

/** A dot separates keys of a path in XState. */
export const stateId = (id: string): string => id.replaceAll('.', '$');

/** The machine that an SCXML document describes. Throws for what the enabled documents do not use. */
export function toMachine(source: string): AnyStateMachine {
  return machineOf(parse(source));
}

function machineOf(parent: Element): AnyStateMachine {
  const [root] = named(parent, 'scxml');
  if (!root) throw new Error('The document has no <scxml> element.');
  const data = named(root, 'datamodel').flatMap((model) => named(model, 'data'));
  const names = data.map(({ attributes }) => attributes['id'] ?? '');
  const nothing = { context: {}, event: { type: '' } };
  const entries = data
    .filter(({ attributes }) => attributes['expr'] !== undefined && attributes['expr'] !== '_sessionid')
    .map(({ attributes }) => [attributes['id'], evaluate(attributes['expr'] ?? '', nothing, names)] as const);
  const config = { ...state(root, names), id: '(machine)', options: { maxIterations: 1000 } };
  return createMachine({ ...config, context: Object.fromEntries(entries) as DataModel } as never) as AnyStateMachine;
}

function named(element: Element, ...names: string[]): Element[] {
  return element.elements.filter((child) => names.includes(child.name));
}

function state(element: Element, names: readonly string[]): Config {
  const id = stateId(element.attributes['id'] ?? '');
  if (element.name === 'history') return history(element, id);
  const children = named(element, 'state', 'parallel', 'final', 'history');
  const transitions = named(element, 'transition').flatMap((transition) => {
    const events = (transition.attributes['event'] ?? '').split(/\s+/);
    return events.map((event) => ({ event, config: transitionOf(transition, names) }));
  });
  const on: Record<string, Config[]> = {};
  for (const { event, config } of transitions) if (event) (on[descriptor(event)] ??= []).push(config);
  const content = (name: string): object[] => named(element, name).flatMap((c) => actionsOf(c.elements, names));
  const invoke = named(element, 'invoke').map(({ attributes, elements }) => {
    const content = elements.find((child) => child.name === 'content');
    if (!content) throw new Error('<invoke> holds no document.');
    return { src: machineOf(content), ...(attributes['id'] ? { id: attributes['id'] } : {}) };
  });
  return {
    id,
    ...(element.name === 'parallel' || element.name === 'final' ? { type: element.name } : {}),
    ...(element.name !== 'parallel' && children.length ? { initial: initialOf(element, children) } : {}),
    ...(children.length
      ? { states: Object.fromEntries(children.map((c) => [stateId(c.attributes['id'] ?? ''), state(c, names)])) }
      : {}),
    on,
    always: transitions.filter(({ event }) => !event).map(({ config }) => config),
    entry: content('onentry'),
    exit: content('onexit'),
    ...(invoke.length ? { invoke } : {}),
  };
}

function history(element: Element, id: string): Config {
  const target = named(element, 'transition')[0]?.attributes['target'];
  const type = element.attributes['type'] ?? 'shallow';
  return { id, type: 'history', history: type, ...(target ? { target: `#${stateId(target)}` } : {}) };
}

function initialOf(element: Element, children: Element[]): string {
  const inside = named(element, 'initial').flatMap((initial) => named(initial, 'transition'))[0];
  const initial = element.attributes['initial'] ?? inside?.attributes['target'] ?? children[0]?.attributes['id'] ?? '';
  if (/\s/.test(initial.trim())) throw new Error(`Several initial states ('${initial}') are not supported by XState.`);
  return stateId(initial);
}

/** SCXML's descriptors are prefixes; its names for completion are XState's with another beginning. */
function descriptor(event: string): string {
  const translated = event
    .replace(/^done\.state(?=\.|$)/, 'xstate.done.state')
    .replace(/^done\.invoke(?=\.|$)/, 'xstate.done.actor');
  return translated === '*' || translated.endsWith('.*') ? translated : `${translated}.*`;
}

function transitionOf({ attributes, elements }: Element, names: readonly string[]): Config {
  const { target, cond, type } = attributes;
  return {
    ...(target === undefined
      ? {}
      : {
          target: target
            .trim()
            .split(/\s+/)
            .map((id) => `#${stateId(id)}`),
        }),
    ...(cond === undefined ? {} : { guard: guardOf(cond, names) }),
    ...(type === 'internal' ? {} : { reenter: true }),
    actions: actionsOf(elements, names),
  };
}

function guardOf(cond: string, names: readonly string[]): unknown {
  const [, negated, id] = /^\s*(!?)In\('(.*)'\)\s*$/.exec(cond) ?? [];
  if (id !== undefined) return negated ? not(stateIn(`#${stateId(id)}`)) : stateIn(`#${stateId(id)}`);
  return (given: { context: DataModel; event: { type: string } }) => Boolean(evaluate(cond, given, names));
}
