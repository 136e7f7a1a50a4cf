import type { EffectParams } from '../kernel/effects.js';
import { tell } from '../kernel/requests.js';
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

export const tellOfficer = (notice: string) => tell('assignee', notice);

/** Children without care: child protection is asked under the case's token alone, so no consent is awaited. */
export const askChildProtection = {
  type: 'tellParent',
  params: {
    event: {
      type: 'NEED_REPORTED',
      personId: 'children-of-suspect',
      service: 'childProtection',
      priority: 'emergency',
      sex: 'unknown',
      ageBand: 'child',
      consent: 'notRequired',
    },
  },
} as const;
