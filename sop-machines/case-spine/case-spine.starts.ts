import type { Given, Wishes } from './case-spine.procedures.js';
import {
  childTrack,
  childTrackOfSuspect,
  exhibit,
  firstResponse,
  group,
  groupOfReclassified,
  interview,
  investigation,
  noticeOfMissingChild,
  noticeOfSuspect,
  onlyIf,
  prosecution,
  protection,
  request,
  returnHome,
  risk,
  riskOfEndangered,
  screening,
} from './case-spine.wishes.js';

const custodySays =
  (state: string) =>
  ({ event }: Given) =>
    event.type === 'CUSTODY_REPORTED' && event.state === state;
const isJuvenile = ({ event }: Given) => 'juvenile' in event && event.juvenile;
const isSmuggling = ({ context }: Given) => context.classification === 'som' || context.classification === 'both';
const someoneIsMissing = ({ event }: Given) => event.type === 'DANGER_REPORTED' && event.cause === 'missing';
const childTrackIsOver = ({ context, event }: Given) =>
  event.type === 'PROCEDURE_REPORTED' &&
  ['turnedAdult', 'foundAdult'].includes(event.state) &&
  context.victims.some(({ personId }) =>
    context.procedures.some(({ key, subjectId }) => key === event.key && subjectId === personId),
  );

/** Somebody who is found or named is screened, and a danger to them is looked at; a child has a track of its own. */
const newcomer = [screening, risk, childTrack];
/** Help hangs on the presumption: an adult is protected, whoever may be a child has the child track (SOP-05, SOP-06). */
const presumed = [...newcomer, protection, prosecution];

/**
 * What starts what: the "Hooks" lines of the domain reference. A procedure that its subject has already is not started
 * again; it is told what happened, where it concerns it.
 */
export const starts: Wishes = {
  INTAKE_ACCEPTED: [investigation],
  /** Of a reopened case: another event by which an officer has it. */
  HAND_OVER: [investigation],
  PERSON_NAMED: newcomer,
  PERSON_FOUND: newcomer,
  CHILD_FOUND: newcomer,
  CHILD_FLAGGED: [childTrack],
  PERSON_PRESUMED_VICTIM: presumed,
  VICTIM_PRESUMED: presumed,
  PROCEDURE_REPORTED: [onlyIf(childTrackIsOver, protection)],
  SCENE_REPORTED: [firstResponse],
  SCENE_ACTIVE: [firstResponse],
  GROUP_REPORTED: [group],
  GROUP_FOUND: [group],
  RECLASSIFIED: [onlyIf(isSmuggling, groupOfReclassified)],
  EXHIBIT_SEIZED: [exhibit],
  EXHIBIT_FOUND: [exhibit],
  SUSPECT_ARRESTED: [onlyIf(isJuvenile, childTrackOfSuspect)],
  SUSPECT_SURRENDERED: [onlyIf(isJuvenile, childTrackOfSuspect)],
  CUSTODY_REPORTED: [
    onlyIf(custodySays('juvenileFound'), childTrackOfSuspect),
    onlyIf(custodySays('reviewOpened'), screening),
    onlyIf(custodySays('reviewOpened'), prosecution),
    onlyIf(custodySays('escaped'), noticeOfSuspect),
  ],
  FORCED_ROLE_REPORTED: [screening, prosecution],
  DANGER_REPORTED: [riskOfEndangered, onlyIf(someoneIsMissing, noticeOfMissingChild)],
  INTERVIEW_ASKED: [interview],
  INTERVIEW_NEEDED: [interview],
  FOREIGN_ELEMENT_NAMED: [request],
  FOREIGN_ELEMENT: [request],
  RETURN_ASKED: [returnHome],
  RETURN_WISHED: [returnHome],
  FILE_REFERRED: [prosecution],
};
