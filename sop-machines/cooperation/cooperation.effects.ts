import type { EffectParams, ToldEvent } from '../kernel/effects.js';
import { reportStanding } from '../kernel/requests.js';
import type { CooperationContext } from './cooperation.context.js';
import type { CooperationEvent } from './cooperation.events.js';
import type { CooperationReport } from './cooperation.shapes.js';

type Given = { context: CooperationContext; event: CooperationEvent };

export const report = (state: CooperationReport, ended = false) => reportStanding(state, ended);

const hookFrom = (eventFor: (given: Given) => ToldEvent) =>
  ({
    type: 'tellParent',
    params: (given: Given): EffectParams<'tellParent'> => ({ event: eventFor(given) }),
  }) as const;

/** A danger to everyone of the case, or to the person that this is about. */
export const tellDanger = (cause: 'suspectReleased' | 'beforeReturn' | 'missing' | 'threat') =>
  hookFrom(({ context: { personId } }) => ({
    type: 'DANGER_REPORTED',
    cause,
    ...(personId === null ? {} : { personId }),
  }));

/** The answer of the other country becomes an exhibit where it is named as one. */
export const tellExhibitOfResult = hookFrom(({ event }) => {
  if (event.type !== 'RESULT_USED' || event.exhibitId === undefined) {
    throw new Error(`no exhibit comes of ${event.type}: the machine asks for its custody without one`);
  }
  return { type: 'EXHIBIT_FOUND', exhibitId: event.exhibitId, digital: event.digital ?? false };
});
export const tellExhibitOfInformation = hookFrom(({ event }) => {
  if (event.type !== 'INFORMATION_USED_AS_EVIDENCE') {
    throw new Error(`no exhibit comes of ${event.type}: the machine asks for its custody without one`);
  }
  return { type: 'EXHIBIT_FOUND', exhibitId: event.informationId, digital: event.digital };
});

/** Whoever was found abroad is asked for there. */
export const tellFoundAbroad = hookFrom(({ context }) => ({
  type: 'FOREIGN_ELEMENT',
  element: context.suspectId === null ? 'victim' : 'suspect',
}));

/** A receiving organisation abroad is asked by a referral (SOP-04) of the case. */
export const askReceiver = hookFrom(({ context }) => ({
  type: 'NEED_REPORTED',
  personId: context.personId,
  service: 'returnSupport',
  priority: 'routine',
  sex: context.sex,
  ageBand: context.ageBand,
  ...(context.language === null ? {} : { language: context.language }),
  consent: 'given',
}));
