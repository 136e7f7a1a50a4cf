/*
 * One case, told twice: as a machine that the shell runs, and as a workflow written by hand. Both take the same messages, keep
 * the same rules and have their steps committed by the same activity, so that the difference is the engine's price.
 */
export const caseMachine = 'case@1.0.0';

export interface CaseInput {
  /** Milliseconds from the start to the case's deadline. */
  dueInMs: number;
}

/** What the commit activity stores of a step; the record of the shell and the one by hand both have it. */
export interface CommittedStep {
  step: number;
  status: string;
  stateAfter: string[];
  /** For a step of the deadline: the instant it was due, milliseconds since 1970. */
  dueAt: number | null;
}
export interface CaseCommit {
  workflowId: string;
  steps: CommittedStep[];
}
