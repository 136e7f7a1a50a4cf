import { closeTask, openTask, tell } from '../kernel/requests.js';
import { askForInterview, report, tellDecision, tellReturn } from './protection.effects.js';
import { careHasTheClock, nothingIsOwed, reflectionHasTheClock, returnHasTheClock } from './protection.reasons.js';
import { protectionSetup } from './protection.setup.js';

const cooperates = {
  target: '#protection.assisted.reflection.ended.cooperates',
  actions: ['cooperate', tellDecision(true)],
} as const;
const ends = [{ guard: 'hasDeclined', target: 'ended.declines' }, { target: 'ended.lapsed' }] as const;
/** A "no" is heard and does not shorten the time (Bulgarian national referral mechanism: only the end or a "yes" does). */
const declinesMeanwhile = { actions: ['declineToCooperate', tellDecision(false)] } as const;

/**
 * Time to recover and to decide freely. It begins with the identification by itself; a victim of aggravated smuggling has
 * it by choice. No interview meanwhile unless the adult asks for one.
 */
export const reflection = protectionSetup.createStateConfig({
  initial: 'notStarted',
  on: {
    INTERVIEW_REQUESTED: { guard: 'isOutsideReflection', actions: [askForInterview] },
    INTERVIEW_WISHED: { actions: [askForInterview] },
  },
  states: {
    notStarted: {
      meta: nothingIsOwed,
      always: { guard: 'reflectionIsOwed', target: 'running' },
      on: {
        REFLECTION_STARTED: { guard: 'reflectionWasNotHad', target: 'running', actions: 'beginReflection' },
        DECIDES_TO_COOPERATE: cooperates,
        DECIDES_NOT_TO: { target: 'ended.declines', actions: ['declineToCooperate', tellDecision(false)] },
      },
    },
    running: {
      tags: ['clock:reflection'],
      entry: ['enterReflection'],
      after: { reflection: ends },
      on: {
        REFLECTION_EXTENDED: { target: 'extended', actions: 'extendReflection' },
        DECIDES_TO_COOPERATE: cooperates,
        DECIDES_NOT_TO: declinesMeanwhile,
      },
    },
    extended: {
      tags: ['clock:reflection'],
      after: { reflection: ends },
      on: { DECIDES_TO_COOPERATE: cooperates, DECIDES_NOT_TO: declinesMeanwhile },
    },
    /** A decision may be changed at any time. */
    ended: {
      initial: 'lapsed',
      entry: ['endReflection', report('reflectionEnded'), tell('assignee', 'reflectionEnded')],
      states: {
        cooperates: {
          meta: careHasTheClock,
          on: { DECIDES_NOT_TO: { target: 'declines', actions: ['declineToCooperate', tellDecision(false)] } },
        },
        declines: { meta: careHasTheClock, on: { DECIDES_TO_COOPERATE: cooperates } },
        lapsed: {
          meta: careHasTheClock,
          on: {
            DECIDES_TO_COOPERATE: cooperates,
            DECIDES_NOT_TO: { target: 'declines', actions: ['declineToCooperate', tellDecision(false)] },
          },
        },
      },
    },
  },
});

/** The right to stay. While the person reflects any removal is held; a return is only ever the person's wish. */
export const legalStay = protectionSetup.createStateConfig({
  initial: 'none',
  on: {
    STAY_GRANTED: [
      { guard: 'temporaryHasEnd', target: '.temporary', reenter: true, actions: 'recordStay' },
      { guard: 'stayIsLonger', target: '.longer', actions: 'recordStay' },
    ],
    RETURN_ASKED: { target: '.returnPlanned', actions: [tellReturn] },
  },
  states: {
    none: {
      meta: careHasTheClock,
      always: [
        { guard: 'hasTemporaryStay', target: 'temporary' },
        { guard: 'hasLongerStay', target: 'longer' },
        { guard: 'isInReflection', target: 'held' },
      ],
    },
    held: {
      meta: reflectionHasTheClock,
      entry: [openTask('arrangeStay', 'legalAid')],
      exit: [closeTask('arrangeStay')],
      always: { guard: 'isOutsideReflection', target: 'none' },
    },
    temporary: { tags: ['clock:stayPermit'] },
    longer: { meta: nothingIsOwed },
    returnPlanned: { meta: returnHasTheClock, on: { RETURN_NOT_WANTED: 'none' } },
  },
});
