import type { ExhibitState } from '../exhibit/exhibit.shapes.js';
import type { InterviewInput } from '../interview/interview.shapes.js';
import type { RiskState } from '../risk/risk.shapes.js';
import type { CaseContext } from './case-spine.context.js';
import { type Procedure, running } from './case-spine.procedures.js';

/* How a person stands in the case, from what its procedures have reported. */

type Custody = InterviewInput['custody'];
/** By the last state that a custody reported; in every other one the person is at liberty. */
const held: Readonly<Record<string, Custody>> = {
  arrested: 'clockRunning',
  beforeJudge: 'clockRunning',
  detained: 'clockRunning',
  trialCustody: 'clockRunning',
  unlawfulHold: 'withoutClock',
  releaseOrdered: 'withoutClock',
};

export const custodyIn = (state: string): Custody => held[state] ?? 'atLiberty';
/** Facts that a custody reports beside how it holds the person. */
export const saysNothingOfHold = (state: string): boolean => ['juvenileFound', 'reviewOpened'].includes(state);

/** How somebody stands to custody; whoever has none here is at liberty. */
export function custodyFor({ suspects }: Pick<CaseContext, 'suspects'>, suspectId: string): Custody {
  const custody = suspects.findLast((one) => one.suspectId === suspectId);
  return custody === undefined ? 'atLiberty' : custodyIn(custody.state);
}
export const isHeld = (context: Pick<CaseContext, 'suspects'>, suspectId: string): boolean =>
  custodyFor(context, suspectId) !== 'atLiberty';

/** The adult's time to decide freely is running (SOP-05): no account is taken unless the adult asks for it. */
export const reflectionRuns = (context: CaseContext, personId: string): boolean =>
  running(context, 'protection', personId).some(({ said }) => !said.includes('reflectionEnded'));

/** Accounts that a person has given in this case; each interview counts once. */
export const accountsOf = ({ procedures }: Pick<CaseContext, 'procedures'>, personId: string): number =>
  procedures.filter(
    ({ kind, subjectId, said }) => kind === 'interview' && subjectId === personId && said.includes('accountGiven'),
  ).length;

export const isSuspect = ({ suspects }: Pick<CaseContext, 'suspects'>, personId: string): boolean =>
  suspects.some(({ suspectId }) => suspectId === personId);

export const exhibitsOf = ({ procedures }: Pick<CaseContext, 'procedures'>): Procedure[] =>
  procedures.filter(({ kind }) => kind === 'exhibit');
const decided: readonly string[] = [
  'disposalOrdered',
  'returned',
  'destroyed',
  'confiscated',
  'archived',
] satisfies ExhibitState[];
/** What becomes of the exhibit is decided, whether or not it is done. */
export const disposalIsDecided = ({ said }: Procedure): boolean => said.some((state) => decided.includes(state));

export const risksOf = ({ procedures }: Pick<CaseContext, 'procedures'>): Procedure[] =>
  procedures.filter(({ kind }) => kind === 'risk');
const unanswered: readonly string[] = ['started', ...(['unassessed', 'toReassess'] satisfies RiskState[])];
/** Something is known of a danger that no assessment has answered yet. */
export const isUnassessed = ({ state, ended }: Procedure): boolean => !ended && unanswered.includes(state);

/** Each risk was looked at after closing began: an old assessment says nothing about the time without a case. */
export const riskReviewedForTheEnd = (context: CaseContext): boolean =>
  risksOf(context).every(
    (risk) =>
      risk.ended || (!isUnassessed(risk) && context.closingSince !== null && risk.reportedAt >= context.closingSince),
  );
