import { and } from 'xstate';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { askForBed } from './protection.effects.js';
import { careHasTheClock, nothingIsOwed } from './protection.reasons.js';
import { protectionSetup } from './protection.setup.js';

const placedIn = (guard: 'placeIsEmergency' | 'placeIsShelter' | 'placeIsTransitional' | 'placeIsIndependent') =>
  and([guard, 'orderIfStateShelter']);

/**
 * Where the person stays. Hospital, hotel or an organisation's shelter take the person at once, also where a state shelter
 * waits for a court.
 */
export const housing = protectionSetup.createStateConfig({
  initial: 'none',
  on: {
    SHELTER_PLACED: [
      { guard: placedIn('placeIsEmergency'), target: '.emergency', reenter: true, actions: 'recordPlace' },
      { guard: placedIn('placeIsShelter'), target: '.shelter', actions: 'recordPlace' },
      { guard: placedIn('placeIsTransitional'), target: '.transitional', actions: 'recordPlace' },
      { guard: placedIn('placeIsIndependent'), target: '.independent', actions: 'recordPlace' },
    ],
    SHELTER_LEFT: [
      { guard: 'leftAsAsked', target: '.none.toAsk', actions: ['needBed', alarm('L1', 'bedLost')] },
      { guard: 'leftVoluntarily', target: '.none.notWanted', actions: 'leavePlace' },
    ],
    BED_NEEDED: { target: '.none.searching', actions: ['needBed', askForBed] },
  },
  states: {
    none: {
      initial: 'toAsk',
      states: {
        /** The six hours run while the person is asked, so that nobody waits for the question. */
        toAsk: {
          tags: ['clock:bedSearch'],
          entry: [openTask('askAboutBed', 'caseWorker', 'bedSearch')],
          exit: [closeTask('askAboutBed')],
          on: { BED_NEEDED: { target: 'searching', actions: [askForBed] }, BED_NOT_WANTED: 'notWanted' },
        },
        searching: {
          tags: ['clock:bedSearch'],
          entry: [openTask('findBed', 'caseWorker', 'bedSearch')],
          exit: [closeTask('findBed')],
          on: { BED_NEEDED: { actions: [askForBed] }, BED_NOT_WANTED: 'notWanted' },
        },
        notWanted: { meta: nothingIsOwed },
      },
    },
    emergency: {
      initial: 'firstStay',
      on: { STAY_PROLONGED: { target: '.prolonged', reenter: true, actions: 'recordProlongation' } },
      states: {
        firstStay: {
          tags: ['clock:firstStay'],
          entry: [openTask('findNextPlace', 'caseWorker', 'firstStay')],
          exit: [closeTask('findNextPlace')],
        },
        prolonged: {
          tags: ['clock:prolongedStay'],
          entry: [openTask('findNextPlace', 'caseWorker', 'prolongedStay')],
          exit: [closeTask('findNextPlace')],
        },
      },
    },
    shelter: { meta: careHasTheClock },
    transitional: { meta: careHasTheClock },
    independent: { meta: careHasTheClock },
  },
});

/** Where a state shelter takes nobody without a court, the order is asked for from the first day (SOP-05, S20). */
export const courtOrder = protectionSetup.createStateConfig({
  initial: 'notAwaited',
  on: { COURT_ORDER_FOR_SHELTER: { target: '.given', actions: 'recordCourtOrder' } },
  states: {
    notAwaited: { meta: nothingIsOwed, always: { guard: 'orderIsAwaited', target: 'awaited' } },
    awaited: {
      tags: ['clock:courtOrder'],
      entry: [openTask('askCourtOrder', 'caseOfficer', 'courtOrder')],
      exit: [closeTask('askCourtOrder')],
      on: { ORDER_NOT_NEEDED: 'notWanted' },
    },
    notWanted: { meta: nothingIsOwed },
    given: { meta: nothingIsOwed },
  },
});
