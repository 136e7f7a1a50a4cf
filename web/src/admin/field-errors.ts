import { ProblemError } from '../api/client.js';

/** What the API says is wrong, by the path of the field: `calendar.closures.0.date`. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  const fields = error instanceof ProblemError ? (error.problem.fields ?? []) : [];
  return Object.fromEntries(fields.map(({ path, message }) => [path, message]));
}

/** The error of a list and of any of its entries. */
export const errorWithin = (errors: Readonly<Record<string, string>>, path: string): string | undefined =>
  Object.entries(errors).find(([where]) => where === path || where.startsWith(`${path}.`))?.[1];
