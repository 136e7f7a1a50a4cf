import createClient from 'openapi-fetch';
import type { paths } from '../api.gen.js';
import type { Problem } from './shapes.js';

/** Same origin only; the session is a cookie that scripts cannot read. The header says that this page asked. */
export const api = createClient<paths>({ baseUrl: '', headers: { 'X-Requested-With': 'sanad' } });

/** A refusal of the API (RFC 9457), or code `CONNECTION_LOST` when no answer came. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
  /** The API has not said whether it took what was sent. */
  get unanswered(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
}

const noAnswer: Problem = { type: 'about:blank', title: 'No answer', status: 0, code: 'CONNECTION_LOST', detail: '' };

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer; otherwise a `ProblemError`. */
export async function unwrap<T>(request: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await request;
  } catch {
    throw new ProblemError(noAnswer);
  }
  const { data, error, response } = answer;
  if (response.ok) return data as T;
  if (isProblem(error)) throw new ProblemError(error);
  const status = response.status;
  throw new ProblemError({ ...noAnswer, status, code: 'NO_PROBLEM_TEXT', title: `HTTP ${String(status)}` });
}
