import { alarm } from '../kernel/requests.js';
import { bornWith } from './child.context.js';
import { report } from './child.effects.js';
import { consulate, family, proceedings, services } from './child.family.js';
import { bestInterests } from './child.interests.js';
import { alert, guardian, placement, whereabouts } from './child.protection.js';
import { childSetup } from './child.setup.js';
import { accusation, age, majority } from './child.side.js';

/**
 * SOP-06: one child (or somebody who may be one), protected from the first hour until a durable solution has lasted. There
 * is no time for reflection: protection starts at once. Basis: Palermo Protocol art. 3(c); Convention on the Rights of the
 * Child arts 3, 12, 20 and 39; in Iraq the Juvenile Welfare Law 76 of 1983 (not verified). All limits are policy, except the
 * age of criminal responsibility, which is the profile's.
 */
export const childMachine = childSetup.createMachine({
  id: 'child',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      on: { CHILD_DIED: 'died', TRACK_JOINED: { guard: 'otherToken', target: 'joined' } },
      states: {
        alert,
        placement,
        guardian,
        bestInterests,
        family,
        services,
        proceedings,
        consulate,
        whereabouts,
        age,
        accusation,
        majority,
      },
    },
    closed: { type: 'final', entry: [report('closed', true)] },
    turnedAdult: { type: 'final', entry: [report('turnedAdult', true)] },
    foundAdult: { type: 'final', entry: [report('foundAdult', true)] },
    joined: { type: 'final', entry: [report('joined', true)] },
    died: { type: 'final', entry: [alarm('L3', 'childDied'), report('died', true)] },
  },
});
