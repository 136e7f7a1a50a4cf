import type { ChildInput } from '../child/child.shapes.js';
import type { CooperationInput } from '../cooperation/cooperation.shapes.js';
import type { ExhibitInput } from '../exhibit/exhibit.shapes.js';
import type { FirstResponseInput } from '../first-response/first-response.shapes.js';
import type { InterviewInput } from '../interview/interview.shapes.js';
import type { InvestigationInput } from '../investigation/investigation.shapes.js';
import type { ProsecutionInput } from '../prosecution/prosecution.shapes.js';
import type { ProtectionInput } from '../protection/protection.shapes.js';
import type { RiskInput } from '../risk/risk.shapes.js';
import type { ScreeningInput } from '../screening/screening.shapes.js';
import type { SmugglingInput } from '../smuggling/smuggling.shapes.js';
import { mayBeChild, type Person } from './case-spine.context.js';
import type { Given, Kind, Wanted, Wish } from './case-spine.procedures.js';
import { accountsOf, custodyFor, isHeld, reflectionRuns } from './case-spine.standing.js';
import { personsOf, victimsOf } from './case-spine.subjects.js';

/* What is wanted of each kind of procedure, and its input. Which event wants it says the table of starts. */

type Again = Wanted['again'];
type Inputs = Given & { key: string };

/** One procedure for each person that the event is about and who is meant. */
const forPersons =
  <Input extends object>(
    kind: Kind,
    again: Again,
    input: (person: Person, given: Inputs) => Input,
    isMeant: (person: Person, given: Given) => boolean = () => true,
  ): Wish =>
  (given) =>
    personsOf(given)
      .filter((person) => isMeant(person, given))
      .map((person) => ({
        kind,
        again,
        subjectId: person.personId,
        input: (key) => input(person, { ...given, key }),
      }));

/** One procedure for the case itself. */
const forCase =
  <Input extends object>(kind: Kind, again: Again, input: (given: Inputs) => Input): Wish =>
  (given) => [{ kind, again, subjectId: null, input: (key) => input({ ...given, key }) }];

/** A wish that holds only for some events of a type. */
export const onlyIf =
  (holds: (given: Given) => boolean, wish: Wish): Wish =>
  (given) =>
    holds(given) ? wish(given) : [];

export const firstResponse = forCase('scene', 'always', ({ event, key }): FirstResponseInput => ({
  key,
  sceneAt: event.occurredAt,
  trigger: 'sceneActive',
}));

const groupInput =
  (trigger: SmugglingInput['trigger']) =>
  ({ event, key }: Inputs): SmugglingInput => ({ key, foundAt: event.occurredAt, trigger });
export const group = forCase('group', 'always', groupInput('intercept'));
/** A case of trafficking that turns out to be smuggling has a group track, unless it had one already. */
export const groupOfReclassified = forCase('group', 'never', groupInput('reclassified'));

/** How a person came to screening, from how the report came in. */
function causeOf({ context, event }: Given): ScreeningInput['cause'] {
  if (event.type === 'FORCED_ROLE_REPORTED' || event.type === 'CUSTODY_REPORTED') return 'forcedRole';
  if (event.type !== 'PERSON_NAMED' && event.type !== 'PERSON_PRESUMED_VICTIM') return 'found';
  const { channel } = context.report;
  return channel === 'hotline' ? 'hotline' : channel === 'organisation' ? 'partner' : 'found';
}
export const screening = forPersons('screening', 'never', (person, given): ScreeningInput => ({
  key: given.key,
  ...person,
  foundAt: given.event.occurredAt,
  cause: causeOf(given),
  recognition: given.context.recognition,
}));

export const protection = forPersons(
  'protection',
  'afterTheEnd',
  (person, { context, event, key }): ProtectionInput => ({
    key,
    ...person,
    ageBand: 'adult',
    ground: 'recognised' in event && event.recognised ? 'recognised' : 'presumed',
    identifiedAt: event.occurredAt,
    rightsExplained: !context.rightsDue.some((due) => due.key === person.personId),
  }),
  (person) => !mayBeChild(person),
);

const childInput =
  (suspect: boolean) =>
  (person: Person, { event, key }: Inputs): ChildInput => ({
    key,
    ...person,
    ageBand: person.ageBand === 'unknown' ? 'unknown' : 'child',
    foundAt: event.occurredAt,
    suspect,
  });
export const childTrack = forPersons(
  'child',
  'afterTheEnd',
  (person, given) => childInput(isHeld(given.context, person.personId))(person, given),
  mayBeChild,
);
/** A juvenile suspect is a child first. */
export const childTrackOfSuspect = forPersons('child', 'afterTheEnd', childInput(true));

const riskInput =
  (role: RiskInput['role']) =>
  (person: Person, { event, key }: Inputs): RiskInput => ({
    key,
    ...person,
    role,
    firstContactAt: event.occurredAt,
    danger: event.type === 'DANGER_REPORTED' ? { cause: event.cause, at: event.occurredAt } : null,
  });
export const risk = forPersons('risk', 'afterTheEnd', riskInput('victim'));
/** Somebody in danger of whom the case did not know: a witness, unless staff are threatened. */
export const riskOfEndangered = forPersons('risk', 'afterTheEnd', (person, given) => {
  const known = given.context.persons.some(({ personId }) => personId === person.personId);
  const staff = given.event.type === 'DANGER_REPORTED' && given.event.cause === 'staffThreat';
  return riskInput(staff ? 'staff' : known ? 'victim' : 'witness')(person, given);
});

export const investigation = forCase('investigation', 'afterTheEnd', ({ context, event, key }): InvestigationInput => ({
  key,
  classification: context.classification ?? 'other',
  assignedAt: event.occurredAt,
  childVictim: victimsOf(context).some(mayBeChild),
  accusedOfficerIds: context.accusedOfficerIds,
}));

export const exhibit: Wish = ({ event }) =>
  event.type !== 'EXHIBIT_SEIZED' && event.type !== 'EXHIBIT_FOUND'
    ? []
    : [
        {
          kind: 'exhibit',
          again: 'never',
          subjectId: event.exhibitId,
          input: (key): ExhibitInput => ({
            key,
            exhibitId: event.exhibitId,
            digital: event.digital,
            foundAt: event.occurredAt,
          }),
        },
      ];

export const interview: Wish = ({ context, event }) => {
  if (event.type !== 'INTERVIEW_NEEDED' && event.type !== 'INTERVIEW_ASKED') return [];
  return personsOf({ context, event }).map((person) => ({
    kind: 'interview',
    again: 'always',
    subjectId: person.personId,
    input: (key): InterviewInput => ({
      key,
      kind: event.kind,
      ...person,
      personId: event.kind === 'suspect' ? null : person.personId,
      suspectId: event.kind === 'suspect' ? person.personId : null,
      requestedAt: event.occurredAt,
      reflectionRunning: event.kind !== 'suspect' && reflectionRuns(context, person.personId),
      custody: custodyFor(context, person.personId),
      accountsSoFar: accountsOf(context, person.personId),
      interpreterRequired: context.report['placeOfAct'] === 'kri',
    }),
  }));
};

/** It is there before the file is at court: withdrawals, grievances and the non-punishment review do not wait for it. */
export const prosecution = forCase('prosecution', 'afterTheEnd', ({ context, event, key }): ProsecutionInput => ({
  key,
  referredAt: event.type === 'FILE_REFERRED' ? event.occurredAt : null,
  victims: victimsOf(context),
}));

const nothingAbroad = { incoming: false, element: null, personId: null, suspectId: null, asylumSeeker: false };
const nobody = { sex: 'unknown', ageBand: 'unknown', language: null } as const;
export const request: Wish = ({ event }) =>
  event.type !== 'FOREIGN_ELEMENT' && event.type !== 'FOREIGN_ELEMENT_NAMED'
    ? []
    : [
        {
          kind: 'request',
          again: 'always',
          subjectId: null,
          input: (key): CooperationInput => ({
            ...nothingAbroad,
            ...nobody,
            key,
            kind: 'request',
            needAt: event.occurredAt,
            element: event.element,
          }),
        },
      ];
export const noticeOfSuspect = forPersons('notice', 'afterTheEnd', (person, { event, key }): CooperationInput => ({
  ...nothingAbroad,
  ...person,
  key,
  kind: 'notice',
  needAt: event.occurredAt,
  personId: null,
  suspectId: person.personId,
}));
/** A missing child is searched for beyond the border as well (yellow notice). */
export const noticeOfMissingChild = forPersons(
  'notice',
  'afterTheEnd',
  (person, { event, key }): CooperationInput => ({
    ...nothingAbroad,
    ...person,
    key,
    kind: 'notice',
    needAt: event.occurredAt,
  }),
  mayBeChild,
);
export const returnHome = forPersons('return', 'afterTheEnd', (person, { event, key }): CooperationInput => ({
  ...nothingAbroad,
  ...person,
  key,
  kind: 'return',
  needAt: event.occurredAt,
}));
