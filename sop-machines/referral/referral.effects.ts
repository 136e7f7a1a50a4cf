import type { EffectParams } from '../kernel/effects.js';
import { tell } from '../kernel/requests.js';
import type { ReferralContext } from './referral.context.js';
import type { ReferralReport } from './referral.shapes.js';

type Given = { context: ReferralContext };

/** @throws Error when no organisation is asked: then the machine has named an effect in a state that has none */
function askedAgency(context: ReferralContext): string {
  if (context.agencyId === null) throw new Error('no organisation is asked in this state of the referral');
  return context.agencyId;
}

/** Codes that go back to the procedure that asked for the service. */
export const report = (state: ReferralReport['state']) =>
  ({
    type: 'tellParent',
    params: ({ context }: Given): EffectParams<'tellParent'> => ({
      event: {
        type: 'REFERRAL_REPORTED',
        referralKey: context.referralKey,
        personId: context.personId,
        service: context.service,
        state,
        agencyId: context.agencyId,
        attempt: context.attempt,
        reason: context.reason,
      },
    }),
  }) as const;

export const askDirectory = {
  type: 'selectProvider',
  params: ({ context }: Given): EffectParams<'selectProvider'> => ({
    service: context.service,
    priority: context.priority,
    sex: context.sex === 'unknown' ? null : context.sex,
    // The directory knows adults and children; an unclear age is treated as a child's.
    ageBand: context.ageBand === 'adult' ? 'adult' : 'child',
    language: context.language,
    disability: context.disability,
    excluded: [...context.tried, ...context.flagged],
    consentedAgencyId: context.consentedAgencyId,
  }),
} as const;

export const openPacket = {
  type: 'grantAccess',
  params: ({ context }: Given): EffectParams<'grantAccess'> => {
    const { personId, service, priority, sex, ageBand, language, disability, packet: parts } = context;
    return {
      agencyId: askedAgency(context),
      packet: { personId, service, priority, sex, ageBand, language, disability, parts },
    };
  },
} as const;

export const endAccess = (reason: string) =>
  ({
    type: 'revokeAccess',
    params: ({ context }: Given): EffectParams<'revokeAccess'> => ({ agencyId: askedAgency(context), reason }),
  }) as const;

export const tellAgency = (notice: string) =>
  ({
    type: 'notify',
    params: ({ context }: Given): EffectParams<'notify'> => ({ to: { agencyId: askedAgency(context) }, notice }),
  }) as const;

export const tellOfficer = (notice: string) => tell('assignee', notice);
export const tellSupervisor = (notice: string) => tell('supervisor', notice);
