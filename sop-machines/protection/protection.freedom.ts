import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { report, tellMissing } from './protection.effects.js';
import { careHasTheClock, caseHasTheClock, nothingIsOwed } from './protection.reasons.js';
import { protectionSetup } from './protection.setup.js';

/** D32 is kept by the case, which tells when the rights were explained. */
export const rights = protectionSetup.createStateConfig({
  initial: 'toInform',
  on: { RIGHTS_EXPLAINED: { target: '.informed', actions: 'recordRights' } },
  states: {
    toInform: { meta: caseHasTheClock, always: { guard: 'rightsAreExplained', target: 'informed' } },
    informed: { meta: nothingIsOwed },
  },
});

const goesMissing = { target: 'missing', actions: 'recordMissing' } as const;
/** Whoever is missing may be in the hands of the traffickers again. The bed is kept, and every clock goes on. */
export const presence = protectionSetup.createStateConfig({
  initial: 'present',
  states: {
    present: {
      meta: careHasTheClock,
      on: { MISSING: goesMissing, SHELTER_LEFT: { guard: 'leftMissing', ...goesMissing } },
    },
    missing: {
      tags: ['clock:missingSearch'],
      entry: [
        alarm('L2', 'missing'),
        tellMissing,
        report('missing'),
        openTask('searchForPerson', 'caseOfficer', 'missingSearch'),
      ],
      exit: [closeTask('searchForPerson'), report('assisted')],
      on: { CONTACT_RESTORED: 'present' },
    },
  },
});

/** A shelter is no detention: a restriction needs a basis in law, is told to the unit head, and is reviewed. */
export const freedom = protectionSetup.createStateConfig({
  initial: 'free',
  states: {
    free: {
      meta: careHasTheClock,
      on: { RESTRICTION_RECORDED: { target: 'restricted', actions: ['recordRestriction', alarm('L2', 'restricted')] } },
    },
    restricted: {
      tags: ['clock:restrictionReview'],
      entry: [openTask('reviewRestriction', 'shelterManager', 'restrictionReview')],
      exit: [closeTask('reviewRestriction')],
      on: { RESTRICTION_REVIEWED: { actions: 'recordRestriction' }, RESTRICTION_LIFTED: 'free' },
    },
  },
});
