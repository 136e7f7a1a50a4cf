import type { CustodyInput } from '../custody/custody.shapes.js';
import type { EffectParams } from '../kernel/effects.js';
import type { ReferralInput } from '../referral/referral.shapes.js';
import type { CaseContext } from './case-spine.context.js';
import type { CaseSpineEvent } from './case-spine.events.js';

type Given = { context: CaseContext; event: CaseSpineEvent };

/** @throws Error when an effect is named on an event that cannot carry it (mistake in the machine) */
function eventOf<Type extends CaseSpineEvent['type']>(event: CaseSpineEvent, ...types: Type[]) {
  if ((types as string[]).includes(event.type)) return event as Extract<CaseSpineEvent, { type: Type }>;
  throw new Error(`the case names an effect on ${event.type} that belongs to ${types.join(', ')}`);
}
/** @throws Error when the list is empty: then an effect stands before the action that records its subject */
function newest<One>(list: readonly One[]): One {
  const one = list.at(-1);
  if (one === undefined) throw new Error('the case names an effect before it has recorded its subject');
  return one;
}

export const startIntake = {
  type: 'startProcedure',
  params: ({ context }: { context: CaseContext }): EffectParams<'startProcedure'> => ({
    key: 'intake',
    sop: 'SOP-01',
    subjectId: null,
    input: { ...context.report, receivedAt: context.receivedAt },
  }),
} as const;

type Need = Omit<Extract<CaseSpineEvent, { type: 'NEED_IDENTIFIED' }>, 'type' | 'recordedAt' | 'by'>;

/** What a referral (SOP-04) is born with. */
export const referralInput = (referralKey: string, need: Need): ReferralInput => ({
  referralKey,
  personId: need.personId,
  service: need.service,
  priority: need.priority,
  sex: need.sex,
  ageBand: need.ageBand,
  language: need.language ?? null,
  disability: need.disability ?? false,
  needAt: need.occurredAt,
  consent: need.consent,
  consentedAgencyId: need.consentedAgencyId ?? null,
});

/** One referral for the need that was just recorded. */
export const startReferral = {
  type: 'refer',
  params: ({ context, event }: Given): EffectParams<'refer'> => {
    const { key } = newest(context.referrals);
    return { key, input: referralInput(key, eventOf(event, 'NEED_IDENTIFIED', 'EMERGENCY_NEED', 'NEED_REPORTED')) };
  },
} as const;

/** The custody (SOP-12) of the suspect that was just recorded; liberty counts from when it was taken. */
export const startCustody = {
  type: 'startProcedure',
  params: ({ context, event }: Given): EffectParams<'startProcedure'> => {
    const taken = eventOf(event, 'SUSPECT_ARRESTED', 'SUSPECT_SURRENDERED');
    const { key, suspectId } = newest(context.suspects);
    const arrested = taken.type === 'SUSPECT_ARRESTED' && taken.underWarrant ? 'warrant' : 'arrested';
    const input: CustodyInput = {
      suspectKey: key,
      suspectId,
      arrestedAt: taken.occurredAt,
      manner: taken.type === 'SUSPECT_SURRENDERED' ? 'surrendered' : arrested,
      maxPenaltyYears: taken.maxPenaltyYears,
      capital: taken.capital,
      juvenile: taken.juvenile,
      presumedVictim:
        taken.presumedVictim ||
        context.forcedRoles.includes(suspectId) ||
        context.victims.some(({ personId }) => personId === suspectId),
    };
    return { key, sop: 'SOP-12', subjectId: suspectId, input };
  },
} as const;

export const describeClassification = {
  type: 'describeCase',
  params: ({ event }: Given): EffectParams<'describeCase'> => ({
    classification: eventOf(event, 'RECLASSIFIED').classification,
  }),
} as const;
export const giveCase = {
  type: 'assignCase',
  params: ({ event }: Given): EffectParams<'assignCase'> => ({ personId: eventOf(event, 'HAND_OVER').officerId }),
} as const;
