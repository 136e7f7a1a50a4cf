import type { InterviewInput } from '../interview/interview.shapes.js';
import type { CaseContext } from './case-spine.context.js';
import { running } from './case-spine.procedures.js';

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
