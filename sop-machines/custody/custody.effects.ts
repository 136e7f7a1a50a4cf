import type { EffectParams } from '../kernel/effects.js';
import type { CustodyContext } from './custody.context.js';
import type { CustodyReport } from './custody.shapes.js';

/** Codes that go to the case. */
export const report = (state: CustodyReport['state'], libertyClocksEnded = false) =>
  ({
    type: 'tellParent',
    params: ({ context }: { context: CustodyContext }): EffectParams<'tellParent'> => ({
      event: {
        type: 'CUSTODY_REPORTED',
        suspectKey: context.suspectKey,
        suspectId: context.suspectId,
        state,
        libertyClocksEnded,
      },
    }),
  }) as const;

export const tellOfficer = (notice: string) =>
  ({ type: 'notify', params: { to: { duty: 'assignee' }, notice } }) as const;
export const tellRole = (role: EffectParams<'openTask'>['role'], notice: string) =>
  ({ type: 'notify', params: { to: { role }, notice } }) as const;
export const alarm = (level: EffectParams<'alert'>['level'], notice: string) =>
  ({ type: 'alert', params: { level, notice } }) as const;
export const openTask = (task: string, role: EffectParams<'openTask'>['role'], deadline?: string) =>
  ({ type: 'openTask', params: deadline ? { key: task, task, role, deadline } : { key: task, task, role } }) as const;
export const closeTask = (key: string) => ({ type: 'closeTask', params: { key } }) as const;
