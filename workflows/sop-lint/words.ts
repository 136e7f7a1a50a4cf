import { guardParts, nameOf, nodesOf, transitionsOf } from '../engine/lint/walk.js';
import { about, isFilled, type SopRule } from './rule.js';

const guardWords: SopRule = {
  name: 'guard-words',
  remedy:
    'Give words.guards one entry for each guard of the setup, in every language; take out a guard that nothing uses.',
  find: ({ machine, words }) => {
    const guards = Object.keys(machine.implementations.guards as object);
    const used = new Set(
      nodesOf(machine).flatMap((node) => transitionsOf(node).flatMap(({ guard }) => guardParts(guard).map(nameOf))),
    );
    return [
      ...guards
        .filter((name) => !isFilled(words.guards[name]?.unmet))
        .map((name) => about(`The guard '${name}' does not say in every language why it is unmet.`)),
      ...guards.filter((name) => !used.has(name)).map((name) => about(`The guard '${name}' is used nowhere.`)),
      ...Object.keys(words.guards)
        .filter((name) => !guards.includes(name))
        .map((name) => about(`There are words for a guard '${name}' that the machine does not have.`)),
    ];
  },
};

const otherWords: SopRule = {
  name: 'other-words',
  remedy: 'Give the title, every task and every notice in every language.',
  find: ({ title, words }) => [
    ...(isFilled(title) ? [] : [about('The title is not there in every language.')]),
    ...Object.entries({ ...words.tasks, ...words.notices })
      .filter(([, text]) => !isFilled(text))
      .map(([name]) => about(`The task or notice '${name}' has no words in some language.`)),
  ],
};

export const wordRules = [guardWords, otherWords];
