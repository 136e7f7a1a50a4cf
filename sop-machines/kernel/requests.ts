import type { EffectParams } from './effects.js';
import type { Role } from './roles.js';

/* Actions of a machine that ask for an effect with fixed params, in the shape XState takes. */

/** Gives work to a role; the task's key is its code. `deadline` names the clock that limits it. */
export const openTask = (task: string, role: Role, deadline?: string) =>
  ({
    type: 'openTask',
    params: deadline === undefined ? { key: task, task, role } : { key: task, task, role, deadline },
  }) as const;
export const closeTask = (key: string) => ({ type: 'closeTask', params: { key } }) as const;

type Duty = Extract<EffectParams<'notify'>['to'], { duty: unknown }>['duty'];
export const tell = (duty: Duty, notice: string) => ({ type: 'notify', params: { to: { duty }, notice } }) as const;
export const tellRole = (role: Role, notice: string) => ({ type: 'notify', params: { to: { role }, notice } }) as const;

/** Alarms a level of the ladder at once. */
export const alarm = (level: EffectParams<'alert'>['level'], notice: string) =>
  ({ type: 'alert', params: { level, notice } }) as const;

/** Tells the case how this procedure stands (`PROCEDURE_REPORTED`); its `key` is that of its input. */
export const reportStanding = <State extends string>(state: State, ended = false) =>
  ({
    type: 'tellParent',
    params: ({ context }: { context: { key: string } }): EffectParams<'tellParent'> => ({
      event: { type: 'PROCEDURE_REPORTED', key: context.key, state, ended },
    }),
  }) as const;
