import { enqueueActions, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { elementsSpeakForVictim, mayBeChild, type ScreeningBirth, type ScreeningContext } from './screening.context.js';
import { screeningDeadlines } from './screening.deadlines.js';
import { forcedRole, untoldEmergencies, untoldNeeds } from './screening.effects.js';
import type { ScreeningEvent } from './screening.events.js';
import { someDimensionIsPositive } from './screening.indicators.js';
import { records } from './screening.records.js';

/** Guards, and what the case is told. */
export const screeningSetup = setup({
  types: {
    context: {} as ScreeningContext,
    events: {} as ScreeningEvent,
    input: {} as ScreeningBirth,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(screeningDeadlines),
  guards: {
    isAdult: ({ context }) => !mayBeChild(context),
    anotherHeardRefusal: ({ context, event }) => event.type === 'DECLINED' && event.by.id !== context.refusalBy,
    isNotNegative: ({ event }) => event.type === 'INDICATORS_RECORDED' && event.level !== 'noIndicators',
    levelFitsIndicators: ({ context, event }) =>
      event.type === 'INDICATORS_RECORDED' &&
      (event.level !== 'noIndicators' || !someDimensionIsPositive(context.indicators)),
    levelIsNone: ({ context }) => context.level === 'noIndicators',
    levelIsStrong: ({ context }) => context.level === 'strongIndicators',
    groundsToPresume: ({ context }) =>
      (context.level !== null && context.level !== 'noIndicators') || elementsSpeakForVictim(context),
    decidesHere: ({ context }) => context.recognition === 'police',
    requestIsSent: ({ context }) => context.requestedAt !== null,
    assessmentIsDone: ({ context }) => context.assessedAt !== null,
    assessedWhereDecidedHere: ({ context }) => context.recognition !== 'police' || context.assessedAt !== null,
    byCompetentAuthority: ({ context, event }) =>
      (event.type === 'RECOGNISED' || event.type === 'NOT_RECOGNISED') && event.authority === context.recognition,
    elementsAreChecked: ({ context }) => context.elements !== null,
    findingFitsElements: ({ context, event }) =>
      event.type === 'ASSESSMENT_DONE' && (event.finding === 'doesNotSupport' || elementsSpeakForVictim(context)),
    anotherPerson: ({ context, event }) => 'by' in event && event.by.id !== context.proposedBy,
    tookNoPart: ({ context, event }) =>
      event.type === 'REASSESSED' && event.outcome === 'negativeStands' && !context.negativeBy.includes(event.by.id),
    reassessedAsVictim: ({ event }) => event.type === 'REASSESSED' && event.outcome === 'presumed',
    toBeScreenedAgain: ({ event }) => event.type === 'REASSESSED' && event.outcome === 'screenAgain',
    ageIsDisputed: ({ context }) => context.ageBand === 'unknown',
    foundAdult: ({ event }) => event.type === 'AGE_CLARIFIED' && event.ageBand === 'adult',
    lawLeavesGap: ({ context }) => context.nationalLawGap,
    lawLeavesNoGap: ({ context }) => !context.nationalLawGap,
    removalIsRequested: ({ context }) => context.removalRequestedAt !== null,
    removalIsBarred: ({ context }) => !context.removalFree,
    removalIsFree: ({ context }) => context.removalFree,
  },
  actions: {
    ...effects,
    ...records,
    /** Each need becomes a referral once; consent travels with it as it was given, refused or not yet asked for. */
    tellNeeds: enqueueActions(({ context, enqueue }) => {
      for (const params of untoldNeeds(context)) enqueue({ type: 'tellParent', params });
      enqueue('needsAreTold');
    }),
    /** Life does not wait for a presumption. */
    tellEmergencies: enqueueActions(({ context, enqueue }) => {
      for (const params of untoldEmergencies(context)) enqueue({ type: 'tellParent', params });
      enqueue('emergenciesAreTold');
    }),
    /** Nobody is punished for what they were forced to do: the review opens where a charge is known. */
    tellForcedRole: enqueueActions(({ context, enqueue }) => {
      if (context.charged) enqueue({ type: 'tellParent', params: forcedRole(context) });
    }),
  },
});
