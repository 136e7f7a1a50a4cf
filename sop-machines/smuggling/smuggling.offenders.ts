import { and } from 'xstate';
import { alarm, closeTask, openTask, reportStanding, tellRole } from '../kernel/requests.js';
import { tellOfForcedRole, tellOfMoneyAbroad } from './smuggling.effects.js';
import { smugglingSetup } from './smuggling.setup.js';

const forcedRole = ['recordForced', tellOfForcedRole, tellRole('prosecutor', 'forcedRole')] as const;

/** Who did what for which benefit; handed to the investigation (SOP-09), or found to be no smuggling at all. */
export const offenderSide = smugglingSetup.createStateConfig({
  initial: 'roleMapping',
  states: {
    roleMapping: {
      tags: ['clock:offenderHandOver'],
      entry: [openTask('mapRoles', 'investigator', 'offenderHandOver')],
      exit: [closeTask('mapRoles')],
      on: {
        ROLE_MAPPED: [{ guard: 'roleIsForced', actions: [...forcedRole] }, { actions: 'recordRole' }],
        FORCED_ROLE_CLAIM: { actions: [...forcedRole] },
        PAYMENT_TRAIL: [
          { guard: 'trailIsAbroad', actions: ['recordTrail', tellOfMoneyAbroad] },
          { actions: 'recordTrail' },
        ],
        CHARGE_PROPOSED: {
          guard: and(['art5', 'benefitIsShown', 'forcedRoleToReview']),
          actions: tellRole('prosecutor', 'chargeProposed'),
        },
        NO_BENEFIT_FOUND: {
          guard: 'benefitNotShown',
          target: 'notSmuggling',
          actions: ['recordNoBenefit', alarm('L1', 'notSmuggling')],
        },
        OFFENDER_SIDE_HANDED_OVER: {
          guard: 'offendersMapped',
          target: 'handedOver',
          actions: ['recordOffenderSideEnded', tellRole('investigator', 'offenderSide')],
        },
      },
    },
    /** The investigation has it; a claim to have been forced, and art. 5, hold as long as the group does. */
    handedOver: {
      entry: [reportStanding('offenderSideHandedOver')],
      meta: { noClockBecause: { en: 'The investigation has its own clocks.', ar: 'للتحقيق مهله الخاصة.' } },
      always: { guard: 'groupIsClosed', target: 'ended' },
      on: {
        FORCED_ROLE_CLAIM: { actions: [...forcedRole] },
        CHARGE_PROPOSED: {
          guard: and(['art5', 'benefitIsShown', 'forcedRoleToReview']),
          actions: tellRole('prosecutor', 'chargeProposed'),
        },
      },
    },
    notSmuggling: {
      entry: [reportStanding('notSmuggling')],
      meta: { noClockBecause: { en: 'No offender is sought here any more.', ar: 'لم يعد يُبحث هنا عن جناة.' } },
      always: { guard: 'groupIsClosed', target: 'ended' },
    },
    ended: { type: 'final' },
  },
});
