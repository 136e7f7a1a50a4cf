import type { EffectParams, ToldEvent } from '../kernel/effects.js';
import { reportStanding } from '../kernel/requests.js';
import { type InvestigationContext, taskOfBody } from './investigation.context.js';
import type { InvestigationEvent } from './investigation.events.js';
import type { InvestigationReport } from './investigation.shapes.js';

type Given = { context: InvestigationContext; event: InvestigationEvent };

/** @throws Error when an effect is named on an event that cannot carry it (mistake in the machine) */
function eventOf<Type extends InvestigationEvent['type']>(event: InvestigationEvent, type: Type) {
  if (event.type === type) return event as Extract<InvestigationEvent, { type: Type }>;
  throw new Error(`the investigation names an effect on ${event.type} that belongs to ${type}`);
}

export const report = (state: InvestigationReport, ended = false) => reportStanding(state, ended);

/** A hook with fixed fields. */
export const tellCase = (event: ToldEvent) => ({ type: 'tellParent', params: { event } }) as const;

const hookFrom = (eventFor: (event: InvestigationEvent) => ToldEvent) =>
  ({
    type: 'tellParent',
    params: ({ event }: Given): EffectParams<'tellParent'> => ({ event: eventFor(event) }),
  }) as const;

export const tellExhibit = hookFrom((event) => {
  const { exhibitId, digital } = eventOf(event, 'EXHIBIT_SECURED');
  return { type: 'EXHIBIT_FOUND', exhibitId, digital };
});
export const tellInterview = hookFrom((event) => {
  const { kind, personId, suspectId } = eventOf(event, 'INTERVIEW_ASKED');
  return {
    type: 'INTERVIEW_NEEDED',
    kind,
    ...(personId === undefined ? {} : { personId }),
    ...(suspectId === undefined ? {} : { suspectId }),
  };
});
export const tellForeignElement = hookFrom((event) => ({
  type: 'FOREIGN_ELEMENT',
  element: eventOf(event, 'FOREIGN_ELEMENT_FOUND').element,
}));
export const tellClosed = hookFrom((event) => ({
  type: 'INVESTIGATION_CLOSED',
  ground: eventOf(event, 'CLOSED').ground,
}));

export const openBodyTask = {
  type: 'openTask',
  params: ({ event }: Given): EffectParams<'openTask'> => {
    const { body } = eventOf(event, 'BODY_ASKED');
    return { key: taskOfBody(body), task: body, role: 'investigator', deadline: 'bodyAnswer' };
  },
} as const;
export const closeBodyTask = {
  type: 'closeTask',
  params: ({ event }: Given): EffectParams<'closeTask'> => ({ key: taskOfBody(eventOf(event, 'BODY_ANSWERED').body) }),
} as const;

const searchTask = (suspectId: string): string => `search-${suspectId}`;
export const openSearchTask = {
  type: 'openTask',
  params: ({ event }: Given): EffectParams<'openTask'> => ({
    key: searchTask(eventOf(event, 'SUSPECT_ABSCONDED').suspectId),
    task: 'searchSuspect',
    role: 'investigator',
  }),
} as const;
export const closeSearchTask = {
  type: 'closeTask',
  params: ({ event }: Given): EffectParams<'closeTask'> => ({
    key: searchTask(eventOf(event, 'SUSPECT_TAKEN').suspectId),
  }),
} as const;

/** The official sees nothing of the case from now on. */
export const hideFromAccused = {
  type: 'describeCase',
  params: ({ context }: { context: InvestigationContext }): EffectParams<'describeCase'> => ({
    accusedOfficerIds: context.accusedOfficerIds,
  }),
} as const;
