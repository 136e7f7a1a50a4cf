import type { EffectParams, Priority, Service, ToldEvent } from '../kernel/effects.js';
import { reportStanding, tell } from '../kernel/requests.js';
import { type InterviewContext, tokenOf } from './interview.context.js';
import type { InterviewEvent } from './interview.events.js';
import type { InterviewState } from './interview.shapes.js';

type Given = { context: InterviewContext; event: InterviewEvent };

export const report = (state: InterviewState, ended = false) => reportStanding(state, ended);
export const tellOfficer = (notice: string) => tell('assignee', notice);

/** @throws Error when an effect is named on an event that cannot carry it (mistake in the machine) */
function eventOf<Type extends InterviewEvent['type']>(event: InterviewEvent, type: Type) {
  if (event.type === type) return event as Extract<InterviewEvent, { type: Type }>;
  throw new Error(`the interview names an effect on ${event.type} that belongs to ${type}`);
}
const tellCase = (event: (given: Given) => ToldEvent) =>
  ({ type: 'tellParent', params: (given: Given): EffectParams<'tellParent'> => ({ event: event(given) }) }) as const;

const personOf = (context: InterviewContext) => ({
  personId: tokenOf(context),
  sex: context.sex,
  ageBand: context.ageBand,
  ...(context.language === null ? {} : { language: context.language }),
});
const need = (context: InterviewContext, service: Service, priority: Priority) => ({
  type: 'NEED_REPORTED',
  ...personOf(context),
  service,
  priority,
  consent: 'unknown',
});

/** Psychosocial after-care on the same day (SOP-11, "Referrals"); the person is asked for consent by the referral. */
export const reportAfterCare = tellCase(({ context }) => need(context, 'psychosocial', 'urgent'));
export const reportNeed = tellCase(({ context, event }) => {
  const { service, priority } = eventOf(event, 'NEED_NAMED');
  return need(context, service, priority);
});
export const reportPerson = tellCase(({ event }) => {
  const { personId, sex, ageBand, language } = eventOf(event, 'PERSON_NAMED');
  return { type: 'PERSON_FOUND', personId, sex, ageBand, ...(language === undefined ? {} : { language }) };
});
export const reportChild = tellCase(({ context }) => ({ type: 'CHILD_FOUND', ...personOf(context), ageBand: 'child' }));
export const reportForcedRole = tellCase(({ context }) => ({
  type: 'FORCED_ROLE_REPORTED',
  personId: tokenOf(context),
}));
export const reportDanger = tellCase(({ context, event }) => ({
  type: 'DANGER_REPORTED',
  personId: tokenOf(context),
  cause: eventOf(event, 'DANGER_NAMED').cause,
}));
/** Whoever is afraid to speak may have been threatened. */
export const reportFear = tellCase(({ context }) => ({
  type: 'DANGER_REPORTED',
  personId: tokenOf(context),
  cause: 'threat',
}));
export const askForInterview = tellCase(({ context: { personId, suspectId }, event }) => ({
  type: 'INTERVIEW_NEEDED',
  kind: eventOf(event, 'FURTHER_INTERVIEW_NEEDED').kind,
  ...(personId === null ? {} : { personId }),
  ...(suspectId === null ? {} : { suspectId }),
}));
