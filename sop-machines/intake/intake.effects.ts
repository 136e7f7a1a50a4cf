import type { EffectParams } from '../kernel/effects.js';
import type { IntakeContext } from './intake.context.js';

type Given = { context: IntakeContext };

/** Codes that go to the case: how far its intake has come. */
export const report = (type: 'INTAKE_TRIAGED' | 'INTAKE_REGISTERED' | 'INTAKE_ASSIGNED' | 'INTAKE_ACCEPTED') =>
  ({
    type: 'tellParent',
    params: ({ context }: Given): EffectParams<'tellParent'> => ({
      event: {
        type,
        priority: context.priority,
        classification: context.classification,
        registerNumber: context.registerNumber,
        officerId: context.officerId,
        accusedOfficerIds: context.accusedOfficerIds,
      },
    }),
  }) as const;

/** How the intake ended; the case goes on, or closes with the reason. */
export const reportEnd = (outcome: 'accepted' | 'informationOnly' | 'duplicate' | 'transferred' | 'rejected') =>
  ({
    type: 'tellParent',
    params: ({ context }: Given): EffectParams<'tellParent'> => ({
      event: { type: 'INTAKE_DONE', outcome, reason: context.reason },
    }),
  }) as const;

export const describe = {
  type: 'describeCase',
  params: ({ context }: Given): EffectParams<'describeCase'> => ({
    ...(context.priority === null ? {} : { priority: context.priority }),
    ...(context.classification === null ? {} : { classification: context.classification }),
    accusedOfficerIds: context.accusedOfficerIds,
  }),
} as const;

/** @throws Error when nobody is assigned: then the machine has named an effect in a state that has no officer */
function assignedOfficer(context: IntakeContext): string {
  if (context.officerId === null) throw new Error('no officer is assigned in this state of the intake');
  return context.officerId;
}
export const giveCase = {
  type: 'assignCase',
  params: ({ context }: Given): EffectParams<'assignCase'> => ({ personId: assignedOfficer(context) }),
} as const;
