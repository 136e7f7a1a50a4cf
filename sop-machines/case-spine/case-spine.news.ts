import type { EffectParams } from '../kernel/effects.js';
import { type CaseContext, custodyEnded, isVictim, mayBeChild, personOf } from './case-spine.context.js';
import type { CaseSpineEvent } from './case-spine.events.js';
import { type Given, type Kind, type Procedure, running } from './case-spine.procedures.js';
import { custodyIn, isHeld, isSuspect, saysNothingOfHold } from './case-spine.standing.js';

/* What the procedures of a case are told of. Which event tells whom says the table below. */

export type Telling = EffectParams<'tellChild'>;
type Told = Telling['event'];
type News = (given: Given) => readonly Telling[];

/** Token of the person or suspect whom the event names, itself or by the key of a procedure. */
function subjectOf({ context, event }: Given): string | undefined {
  if (event.type === 'PROCEDURE_REPORTED') {
    return context.procedures.find(({ key }) => key === event.key)?.subjectId ?? undefined;
  }
  if ('personId' in event && event.personId !== undefined) return event.personId;
  return 'suspectId' in event ? event.suspectId : undefined;
}

type Say = (given: Given) => Told | null;
/** Tells every running procedure of a kind; null: nothing is said this time. */
const all =
  (kind: Kind, say: Say, isMeant: (procedure: Procedure) => boolean = () => true): News =>
  (given) => {
    const event = say(given);
    return event === null
      ? []
      : running(given.context, kind)
          .filter(isMeant)
          .map(({ key }) => ({ key, event }));
  };
/** Tells only those for the person, suspect or exhibit whom the event names. */
const theirs =
  (kind: Kind, say: Say): News =>
  (given) => {
    const event = say(given);
    const subject = subjectOf(given);
    return event === null || subject === undefined
      ? []
      : running(given.context, kind, subject).map(({ key }) => ({ key, event }));
  };
/** Screenings that rest on a decision: new facts may wake them, and the end of the case ends them. */
const resting = (context: CaseContext): Procedure[] =>
  context.procedures.filter(
    ({ kind, ended, state }) => kind === 'screening' && ended && !['closed', 'removedDespiteHold'].includes(state),
  );
/** A recognised victim needs no second look because of a charge. */
const screeningOfForced: News = (given) =>
  [...running(given.context, 'screening'), ...resting(given.context)]
    .filter(({ subjectId, state }) => subjectId === subjectOf(given) && state !== 'formallyRecognised')
    .map(({ key }) => ({ key, event: { type: 'FORCED_ROLE_CLAIMED' } }));
const screeningsAtRest: News = ({ context }) =>
  resting(context).map(({ key }) => ({ key, event: { type: 'CASE_CLOSED' } }));

const when =
  (holds: (given: Given) => boolean, say: Say): Say =>
  (given) =>
    holds(given) ? say(given) : null;

const that = (type: string) => (): Told => ({ type });
const ofPerson =
  (type: string): Say =>
  (given) => {
    const personId = subjectOf(given);
    return personId === undefined ? null : { type, personId };
  };
const ofSuspect =
  (type: string): Say =>
  ({ event }) =>
    'suspectId' in event && event.suspectId !== undefined ? { type, suspectId: event.suspectId } : null;

const namesSuspect = (given: Given) => isSuspect(given.context, subjectOf(given) ?? '');
const namesChild = (given: Given) => mayBeChild(personOf(given.context, subjectOf(given) ?? ''));
const namesNewVictim = (given: Given) =>
  !given.context.victims.some((victim) => victim.personId === subjectOf(given) && isVictim(victim));
const custodySays =
  (...states: string[]) =>
  ({ event }: Given) =>
    event.type === 'CUSTODY_REPORTED' && states.includes(event.state);
/** Somebody who had escaped, or was at large, is in custody again under the same procedure. */
const isTakenAgain = ({ context, event }: Given) =>
  event.type === 'CUSTODY_REPORTED' &&
  event.state === 'arrested' &&
  context.suspects.some(({ key, state }) => key === event.suspectKey && state === 'escaped');

/** Someone in custody who may be a victim: the review of non-punishment opens there (SOP-12). */
const custodyOfForced: News = ({ context, event }) => {
  const personId = subjectOf({ context, event });
  return personId === undefined || !isHeld(context, personId)
    ? []
    : context.suspects
        .filter((suspect) => suspect.suspectId === personId && !custodyEnded(suspect))
        .map(({ key }) => ({ key, event: { type: 'FORCED_ROLE_CLAIM' } }));
};

const danger: Say = ({ event }) => {
  if (event.type === 'DANGER_REPORTED') return { type: 'DANGER_TOLD', cause: event.cause };
  return { type: 'DANGER_TOLD', cause: 'suspectEscaped' };
};
const dangerToThem: News = (given) =>
  given.event.type === 'DANGER_REPORTED' && given.event.personId === undefined
    ? all('risk', danger)(given)
    : theirs('risk', danger)(given);

const tipResult: Say = ({ event }) => {
  if (event.type === 'VICTIM_PRESUMED')
    return {
      type: 'TIP_SCREENING_REPORTED',
      personId: event.personId,
      result: event.recognised ? 'recognised' : 'presumed',
    };
  return event.type === 'RECOGNITION_DECIDED'
    ? { type: 'TIP_SCREENING_REPORTED', personId: event.personId, result: event.result }
    : null;
};
/** Another need of protection (asylum, say) still bars a removal, so what protects the person does not end. */
const identification: Say = ({ event }) => {
  if (event.type !== 'RECOGNITION_DECIDED' || event.result === 'otherProtection') return null;
  return { type: event.result === 'recognised' ? 'VICTIM_RECOGNISED' : 'PRESUMPTION_ENDED' };
};
const joined: Say = (given) => {
  const { language, ...person } = personOf(given.context, subjectOf(given) ?? '');
  return { type: 'VICTIM_JOINED', ...person, ...(language === null ? {} : { language }) };
};
const custodyNow: Say = ({ event }) => {
  if (event.type !== 'CUSTODY_REPORTED') return { type: 'CUSTODY_CHANGED', custody: 'clockRunning' };
  return saysNothingOfHold(event.state) ? null : { type: 'CUSTODY_CHANGED', custody: custodyIn(event.state) };
};
const procedureSays =
  (kind: Kind, state: string) =>
  ({ context, event }: Given) =>
    event.type === 'PROCEDURE_REPORTED' &&
    event.state === state &&
    context.procedures.some((one) => one.kind === kind && one.key === event.key && !one.said.includes(state));
const decision: Say = ({ event }) =>
  event.type === 'COOPERATION_DECIDED' ? { type: 'COOPERATION_DECIDED', cooperates: event.cooperates } : null;
const warningSettled =
  (warned: boolean): Say =>
  ({ event }) =>
    'suspectId' in event && event.suspectId !== undefined
      ? { type: 'RELEASE_WARNING_SETTLED', suspectId: event.suspectId, warned }
      : null;

const receiver: Say = ({ context, event }) => {
  if (event.type !== 'REFERRAL_REPORTED' || event.service !== 'returnSupport') return null;
  if (event.state === 'accepted') return { type: 'RECEIVER_ACCEPTED' };
  const held = context.referrals.some(({ key, state }) => key === event.referralKey && receiverStates.includes(state));
  return held && !receiverStates.includes(event.state) ? { type: 'RECEIVER_LOST' } : null;
};
/** While a referral for the return stands so, an organisation receives the person. */
const receiverStates = ['accepted', 'inService'];
const reclassified: Say = ({ event }) =>
  event.type === 'RECLASSIFIED' ? { type: 'CASE_RECLASSIFIED', classification: event.classification } : null;
const favoursReturn = (favours: boolean) => (): Told => ({ type: 'BEST_INTERESTS_DECIDED', favoursReturn: favours });
const solutionDecided = ({ context, event }: Given) =>
  event.type === 'PROCEDURE_REPORTED' &&
  event.state === 'solutionDecided' &&
  context.procedures.some(({ kind, key }) => kind === 'child' && key === event.key);
/** The wish comes from the child's track, in the same moment as its decision. */
const isBestForChild = (given: Given) =>
  running(given.context, 'child', subjectOf(given)).some(
    ({ state, reportedAt }) => state === 'solutionDecided' && reportedAt === given.event.occurredAt,
  );
const neverAtCourt = ({ context }: Given) => context.court === 'none';

/** Everybody at risk but the suspect, who may be one of them. */
const toOthers = (given: Given, say: Say): readonly Telling[] => {
  const event = say(given);
  return event === null
    ? []
    : running(given.context, 'risk')
        .filter(({ subjectId }) => subjectId !== subjectOf(given))
        .map(({ key }) => ({ key, event }));
};
/** The release is carried out: whoever was not warned by the case's own record is not owed a warning any more. */
const toUnwarned: News = (given) => {
  const { context, event } = given;
  const custody = event.type === 'CUSTODY_REPORTED' && context.suspects.find(({ key }) => key === event.suspectKey);
  const settled = warningSettled(false)(given);
  return !custody || settled === null
    ? []
    : running(context, 'risk')
        .filter(({ subjectId }) => subjectId !== custody.suspectId && !custody.warned.includes(subjectId ?? ''))
        .map(({ key }) => ({ key, event: settled }));
};

const isNotWarnedYet = ({ context, event }: Given) =>
  event.type === 'VICTIM_WARNED' &&
  context.suspects.some(
    ({ suspectId, state, warned }) =>
      suspectId === event.suspectId && state === 'releaseOrdered' && !warned.includes(event.personId),
  );

const forced = [screeningOfForced, custodyOfForced, all('prosecution', ofPerson('FORCED_ROLE_TOLD'))];
const presumed = [
  all('prosecution', when(namesNewVictim, joined)),
  all('prosecution', when(namesSuspect, ofPerson('ACCUSED_FOUND_VICTIM'))),
  all('investigation', when(namesChild, that('CHILD_VICTIM_KNOWN'))),
  theirs('protection', when(namesChild, that('CHILD_TRACK_STARTED'))),
  custodyOfForced,
];
const taken = [
  all('investigation', ofSuspect('SUSPECT_TAKEN')),
  all('prosecution', ofSuspect('ACCUSED_TAKEN'), ({ said }) => said.includes('awaitingSurrender')),
  theirs('notice', that('SUBJECT_FOUND')),
];

/** Whom an event of the case concerns: each event with what is told to which procedures. */
const news: Readonly<Partial<Record<CaseSpineEvent['type'], readonly News[]>>> = {
  RIGHTS_EXPLAINED: [theirs('protection', that('RIGHTS_EXPLAINED'))],
  PERSON_PRESUMED_VICTIM: presumed,
  VICTIM_PRESUMED: [...presumed, all('group', tipResult)],
  RECOGNITION_DECIDED: [theirs('protection', identification), all('group', tipResult)],
  CHILD_FOUND: [theirs('protection', when(namesChild, that('CHILD_TRACK_STARTED')))],
  FORCED_ROLE_REPORTED: forced,
  SUSPECT_ARRESTED: [...taken, theirs('interview', custodyNow), theirs('child', that('CHILD_ACCUSED'))],
  SUSPECT_SURRENDERED: [...taken, theirs('interview', custodyNow), theirs('child', that('CHILD_ACCUSED'))],
  CUSTODY_REPORTED: [
    theirs('interview', custodyNow),
    ...[...taken].map(
      (one): News =>
        (given) =>
          isTakenAgain(given) ? one(given) : [],
    ),
    (given) => (custodySays('reviewOpened')(given) ? screeningOfForced(given) : []),
    all('prosecution', when(custodySays('reviewOpened'), ofPerson('FORCED_ROLE_TOLD'))),
    (given) => (custodySays('releaseOrdered')(given) ? toOthers(given, ofSuspect('RELEASE_ORDERED')) : []),
    (given) => (custodySays('released')(given) ? toUnwarned(given) : []),
    all('risk', when(custodySays('escaped'), danger)),
  ],
  VICTIM_WARNED: [theirs('risk', when(isNotWarnedYet, warningSettled(true)))],
  DANGER_REPORTED: [dangerToThem],
  COOPERATION_DECIDED: [theirs('interview', decision)],
  PROCEDURE_REPORTED: [
    theirs('interview', when(procedureSays('protection', 'assisted'), that('REFLECTION_STARTED'))),
    theirs('interview', when(procedureSays('protection', 'reflectionEnded'), that('REFLECTION_ENDED'))),
    /** A solution across the border is told a moment later, by the wish itself. */
    theirs('return', when(solutionDecided, favoursReturn(false))),
  ],
  RETURN_WISHED: [theirs('return', when(isBestForChild, favoursReturn(true)))],
  REFERRAL_REPORTED: [theirs('return', receiver)],
  RECLASSIFIED: [all('investigation', reclassified)],
  FILE_REFERRED: [all('prosecution', that('REFERRED'))],
  INVESTIGATION_CLOSED: [
    all('exhibit', that('INVESTIGATION_CLOSED')),
    all('prosecution', when(neverAtCourt, that('NOT_REFERRED'))),
  ],
  JUDGMENT_FINAL: [all('exhibit', that('JUDGMENT_FINAL'))],
  CLOSE: [
    screeningsAtRest,
    all('risk', that('CASE_CLOSED')),
    all('investigation', that('CASE_ENDS')),
    all('request', that('CASE_ENDS')),
    all('notice', that('CASE_ENDS')),
    all('interview', that('INTERVIEW_NO_LONGER_NEEDED')),
    all('prosecution', when(neverAtCourt, that('NOT_REFERRED'))),
  ],
  REOPENED: [all('risk', that('CASE_REOPENED'))],
};

/** What an event tells the procedures of the case, in the order of the table. */
export const tellings = (given: Given): Telling[] => (news[given.event.type] ?? []).flatMap((one) => one(given));
