import type { EffectParams, Priority, Service } from '../kernel/effects.js';
import { type Elements, elementsAreMet, type Indicators, leavesGapInLaw } from './screening.indicators.js';
import type { ScreeningLimits } from './screening.limits.js';
import type { findingWords, levelWords } from './screening.options.js';
import type { ScreeningInput } from './screening.shapes.js';

/** Its input, and the limits of the profile that the runtime adds. */
export type ScreeningBirth = ScreeningInput & { limits: ScreeningLimits };

/** A need that was recorded and not yet told to the case. */
export interface Need {
  service: Service;
  priority: Priority;
  consent: 'unknown' | 'given' | 'refused' | 'notRequired';
  disability: boolean;
  consentedAgencyId: string | null;
}

export interface ScreeningContext extends ScreeningBirth {
  /** The person is or may be charged with something. */
  charged: boolean;
  /** From when the 24 hours count: the first contact, or the decision to screen anew. */
  contactAt: string;
  indicators: Indicators;
  level: keyof typeof levelWords | null;
  elements: Elements | null;
  /** A child who is a victim by the Palermo Protocol and not by the national law. */
  nationalLawGap: boolean;
  needs: Need[];
  presumedAt: string | null;
  assessedAt: string | null;
  finding: keyof typeof findingWords | null;
  /** When the authority was last asked for its decision. */
  requestedAt: string | null;
  /** Who proposed a negative, and when; a second person decides. */
  proposedBy: string | null;
  proposedAt: string | null;
  /** Everybody who took part in the negative decision. */
  negativeBy: string[];
  decidedAt: string | null;
  /** The last refusal to be screened, and who recorded it. */
  refusedAt: string | null;
  refusalBy: string | null;
  newInformationAt: string | null;
  removalRequestedAt: string | null;
  /** Nothing here stands in the way of a removal any more. */
  removalFree: boolean;
}

export function bornWith(input: ScreeningBirth): ScreeningContext {
  return {
    ...input,
    charged: input.cause === 'arrest' || input.cause === 'forcedRole',
    contactAt: input.foundAt,
    indicators: {},
    level: null,
    elements: null,
    nationalLawGap: false,
    needs: [],
    presumedAt: null,
    assessedAt: null,
    finding: null,
    requestedAt: null,
    proposedBy: null,
    proposedAt: null,
    negativeBy: [],
    decidedAt: null,
    refusedAt: null,
    refusalBy: null,
    newInformationAt: null,
    removalRequestedAt: input.cause === 'removalFile' ? input.foundAt : null,
    removalFree: false,
  };
}

/** Whoever may be a child is treated as one. */
export const mayBeChild = ({ ageBand }: Pick<ScreeningContext, 'ageBand'>): boolean => ageBand !== 'adult';
export const elementsSpeakForVictim = (context: ScreeningContext): boolean =>
  context.elements !== null && elementsAreMet(context.elements, mayBeChild(context));

/** What changes with what is known of the elements or of the age. */
export function judgedAs(
  context: ScreeningContext,
  { ageBand = context.ageBand, elements = context.elements }: Partial<Pick<ScreeningContext, 'ageBand' | 'elements'>>,
) {
  const { meansAskedOfChild } = context.limits;
  const nationalLawGap = elements !== null && leavesGapInLaw(elements, mayBeChild({ ageBand }), meansAskedOfChild);
  return { ageBand, elements, nationalLawGap };
}

/** What a hook says of the person. A language that is not known is left out. */
export const personOf = ({ personId, sex, ageBand, language }: ScreeningContext) => ({
  personId,
  sex,
  ageBand,
  ...(language === null ? {} : { language }),
});

/** A need as the case is told it; the referral asks for consent that is not there, and sends nothing without it. */
export const needHook = (context: ScreeningContext, need: Need): EffectParams<'tellParent'> => ({
  event: {
    type: 'NEED_REPORTED',
    ...personOf(context),
    service: need.service,
    priority: need.priority,
    disability: need.disability,
    consent: need.consent,
    ...(need.consentedAgencyId === null ? {} : { consentedAgencyId: need.consentedAgencyId }),
  },
});
