import type { z } from 'zod';
import type { Problem } from '../../src/contract/shared.js';
import type { Answer } from '../support/http-client.js';

export type ProblemBody = z.infer<typeof Problem>;

/** A report that the intake accepts; all of it invented. */
export const report = {
  channel: 'hotline',
  howKnown: 'saw',
  whatHappened: 'An invented report for a test.',
  placeOfAct: 'federal',
  personsAffected: 1,
  childInvolved: false,
  flagrant: false,
  inDanger: false,
};

/** Status, code and named fields of a problem: what a client can act on. */
export function problemOf(answer: Answer<unknown>): { status: number; code: string; fields: string[] } {
  const problem = answer.body as ProblemBody;
  return { status: answer.status, code: problem.code, fields: (problem.fields ?? []).map(({ path }) => path) };
}
