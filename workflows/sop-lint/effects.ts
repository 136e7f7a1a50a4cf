import { effectSchemas, type EffectType } from '../../sop-machines/kernel/effects.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { actionListsOf, isBuiltIn, nameOf, nodesOf, pathOf } from '../engine/lint/walk.js';
import { isFilled, type SopHit, type SopRule } from './rule.js';

interface Asked {
  state: string;
  type: string;
  /** Undefined: none, or computed in the step. */
  params: Record<string, unknown> | undefined;
}

function askedBy({ machine }: Sop): Asked[] {
  return nodesOf(machine).flatMap((node) =>
    actionListsOf(node)
      .flatMap(({ actions }) => actions)
      .filter((action) => !isBuiltIn(action))
      .flatMap((action) => {
        const type = nameOf(action);
        const given = (action as { params?: unknown }).params;
        const params = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined;
        return type === undefined ? [] : [{ state: pathOf(node), type, params }];
      }),
  );
}

const unknownEffect: SopRule = {
  name: 'unknown-effect',
  remedy: 'Ask for an effect of kernel/effects.ts, or implement the action in the setup of the machine.',
  find: (sop) => {
    const own = Object.keys(sop.machine.implementations.actions as object);
    return askedBy(sop)
      .filter(({ type }) => !own.includes(type))
      .map(({ state, type }) => ({ state, reason: `Nobody performs the action '${type}'.` }));
  },
};

const effectParams: SopRule = {
  name: 'effect-params',
  remedy: 'Say who is told, which task or notice it is, and which deadline limits it, as kernel/effects.ts asks.',
  find: (sop) =>
    askedBy(sop).flatMap(({ state, type, params }) => {
      if (!(type in effectSchemas) || params === undefined) return [];
      const issues = effectSchemas[type as EffectType].safeParse(params).error?.issues ?? [];
      return issues.map(({ path, message }) => ({
        state,
        reason: `The effect '${type}' cannot be performed: ${path.join('.')}: ${message}.`,
      }));
    }),
};

const effectWords: SopRule = {
  name: 'effect-words',
  remedy: 'Give the notice or task its words in every language, and name a deadline of this SOP.',
  find: (sop) =>
    askedBy(sop)
      .filter(({ type }) => type in effectSchemas)
      .flatMap(({ state, type, params = {} }): SopHit[] => {
        const { notice, task, deadline } = params as Partial<Record<string, string>>;
        const wrong = [
          notice !== undefined && !isFilled(sop.words.notices[notice]) && `a notice '${notice}' without words`,
          task !== undefined && !isFilled(sop.words.tasks[task]) && `a task '${task}' without words`,
          deadline !== undefined &&
            !sop.deadlines.some(({ id }) => id === deadline) &&
            `a deadline '${deadline}' that this SOP does not have`,
        ];
        return wrong
          .filter((one) => one !== false)
          .map((one) => ({ state, reason: `The effect '${type}' names ${one}.` }));
      }),
};

export const effectRules = [unknownEffect, effectParams, effectWords];
