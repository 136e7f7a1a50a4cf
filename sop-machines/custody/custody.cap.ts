import { and } from 'xstate';
import { closeTask, openTask } from '../kernel/requests.js';
import { tellOfficer } from './custody.effects.js';
import { custodySetup } from './custody.setup.js';

/** There is a limit, and a court that may move it. */
const askable = and(['capIsSet', 'lawKnowsLeave']);
const permit = {
  guard: and(['capIsSet', 'lawKnowsLeave', 'leaveWithinShare']),
  target: '#custody.inCustody.cap.running.permitted',
  actions: ['recordLeave', tellOfficer('courtPermits')],
} as const;

/**
 * The limit of all detention together (D26). It runs from the first arrest whatever the orders say. Where there is none
 * (a capital charge in Iraq, CPC 109(b), or a profile that sets none) its clock does not exist.
 */
export const cap = custodySetup.createStateConfig({
  initial: 'running',
  on: {
    CHARGE_CHANGED: { target: '.running', reenter: true, actions: ['changeCharge', tellOfficer('chargeChanged')] },
  },
  states: {
    running: {
      tags: ['clock:cap'],
      initial: 'counting',
      after: { cap: { target: 'passed', actions: ['loseBasis', 'passCap'] } },
      on: {
        COURT_PERMISSION_REQUESTED: { guard: askable, target: '.permissionRequested' },
        COURT_PERMITS: permit,
        COURT_REFUSES: { guard: askable, target: '.denied' },
      },
      states: {
        counting: {
          tags: ['clock:capWarning'],
          always: { guard: 'leaveHolds', target: 'permitted' },
          after: { capWarning: 'approaching' },
        },
        approaching: {
          entry: [openTask('askCourt', 'investigator', 'cap')],
          exit: [closeTask('askCourt')],
        },
        permissionRequested: {},
        permitted: { tags: ['clock:capWarning'], after: { capWarning: 'approaching' } },
        /** Release is due by the limit. */
        denied: {
          entry: [openTask('releaseByCap', 'supervisor', 'cap'), tellOfficer('courtRefuses')],
          exit: [closeTask('releaseByCap')],
        },
      },
    },
    passed: { tags: ['clock:cap'], on: { COURT_PERMITS: permit } },
  },
});
