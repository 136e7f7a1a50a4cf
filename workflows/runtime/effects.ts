import { effectSchemas, type EffectType } from '../../sop-machines/kernel/effects.js';
import type { RequestedAction } from '../engine/index.js';
import type { Effect } from '../messages.js';

const isEffectType = (type: string): type is EffectType => Object.hasOwn(effectSchemas, type);

function effectOf<T extends EffectType>(id: string, type: T, params: unknown, sop: string): Effect {
  const result = effectSchemas[type].safeParse(params);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'params'}: ${issue.message}`);
    throw new TypeError(`${sop} asks for the effect "${type}" with wrong params. ${problems.join('; ')}`);
  }
  // The compiler cannot follow that type and params come from the same row of the closed list.
  return { id, type, params: result.data } as Effect;
}

/**
 * The effects a step asks for, in document order, with ids `step:index`.
 *
 * @throws TypeError when the machine asks for something outside the closed list of effects
 */
export function effectsOf(actions: readonly RequestedAction[], step: number, sop: string): Effect[] {
  return actions.map((action, index) => {
    if (!isEffectType(action.type)) {
      throw new TypeError(
        `${sop} asks for "${action.type}", which is not an effect; use one of ${Object.keys(effectSchemas).join(', ')}`,
      );
    }
    return effectOf(`${step}:${index}`, action.type, action.params, sop);
  });
}
