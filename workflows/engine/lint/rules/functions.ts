import type { AnyStateNode } from 'xstate';
import type { Rule } from '../finding.js';
import { calledFunctions } from '../functions.js';
import { isAsync, sourceOf, unsteadyIn, writesIntoItsArguments } from '../source-text.js';
import { isBuiltIn } from '../walk.js';

const asyncFunction: Rule = {
  name: 'async-function',
  severity: 'error',
  remedy: 'Invoke an actor with promise logic and take its result as an event.',
  find: (subject) => {
    const root = subject.machine.root as AnyStateNode;
    const performed = Object.entries(subject.machine.implementations.actions as Record<string, unknown>)
      .filter(([, action]) => typeof action === 'function' && !isBuiltIn(action))
      .map(([name, action]) => ({ node: root, what: `action '${name}'`, call: action as () => unknown }));
    return [...calledFunctions(subject), ...performed]
      .filter(({ call }) => isAsync(call))
      .map(({ node, what }) => ({ node, reason: `${said(what)} is asynchronous; a step never waits.` }));
  },
};

const unsteadyFunction: Rule = {
  name: 'unsteady-function',
  severity: 'error',
  remedy: 'Take instants, ids and choices from the event or the input; a replay must come to the same result.',
  find: (subject) =>
    calledFunctions(subject).flatMap(({ node, what, call }) => {
      const used = unsteadyIn(sourceOf(call));
      return used.length ? [{ node, reason: `${said(what)} uses ${used.join(' and ')}.` }] : [];
    }),
};

const writingFunction: Rule = {
  name: 'writing-function',
  severity: 'error',
  remedy: 'Return new values from assign(); a guard is asked more often than its transition is taken.',
  find: (subject) =>
    calledFunctions(subject)
      .filter(({ call }) => writesIntoItsArguments(sourceOf(call)))
      .map(({ node, what }) => ({ node, reason: `${said(what)} changes the context or the event it is given.` })),
};

const spawnInAssign: Rule = {
  name: 'spawn-in-assign',
  severity: 'error',
  remedy: 'Use spawnChild() with an id.',
  find: (subject) =>
    calledFunctions(subject)
      .filter(({ what, call }) => !what.includes('guard') && /(?<![.\w$])spawn\b/.test(sourceOf(call)))
      .map(({ node, what }) => ({
        node,
        reason: `${said(what)} spawns an actor: its start stands in no list of actions and its reference in the context.`,
      })),
};

const inlineEnqueue: Rule = {
  name: 'inline-enqueue',
  severity: 'error',
  remedy: 'Enqueue actions by name.',
  find: (subject) =>
    calledFunctions(subject)
      .filter(({ call }) => /\benqueue\s*\(\s*(async\b|function\b|\(|\w+\s*=>)/.test(sourceOf(call)))
      .map(({ node, what }) => ({ node, reason: `${said(what)} enqueues a function without a name.` })),
};

const said = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1);

export const functionRules = [asyncFunction, unsteadyFunction, writingFunction, spawnInAssign, inlineEnqueue];
