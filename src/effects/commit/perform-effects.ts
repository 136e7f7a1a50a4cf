import type { EntityManager } from 'typeorm';
import type { CommitInput, Effect, StepRecord } from '../../../workflows/messages.js';
import { grantAccess, revokeAccess } from './access-rows.js';
import { assignCase, describeCase } from './case-rows.js';
import { notify } from './notify.js';
import { addImmediateRung } from './rung-rows.js';
import type { CommitScope } from './scope.js';
import { closeTask, openTask } from './task-rows.js';

/** Performs the effects that are rows of the database, in the step's order; the workflow performs the others afterwards. */
export async function performEffects(
  manager: EntityManager,
  scope: CommitScope,
  input: CommitInput,
  step: StepRecord,
): Promise<void> {
  for (const effect of step.effects) await perform(manager, scope, input, step, effect);
}

async function perform(
  manager: EntityManager,
  scope: CommitScope,
  input: CommitInput,
  step: StepRecord,
  effect: Effect,
): Promise<void> {
  const at = step.event.recordedAt;
  switch (effect.type) {
    case 'notify':
      return notify(manager, scope, input, effect);
    case 'alert':
      return addImmediateRung(manager, input, { effectId: effect.id, ...effect.params, at });
    case 'openTask':
      return openTask(manager, scope, effect.params, at);
    case 'closeTask':
      return closeTask(manager, scope, effect.params, at);
    case 'grantAccess':
      return grantAccess(manager, scope, effect.id, effect.params, at);
    case 'revokeAccess':
      return revokeAccess(manager, scope, effect.params, at);
    case 'assignCase':
      return assignCase(manager, scope, effect.params);
    case 'describeCase':
      return describeCase(manager, scope, effect.params);
    case 'startProcedure':
    case 'refer':
    case 'tellParent':
    case 'tellChild':
    case 'selectProvider':
      return;
  }
}
