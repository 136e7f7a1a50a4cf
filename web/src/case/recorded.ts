import type { FieldModel } from '../forms/form-model.js';

/** A field of an event that has been recorded. */
export interface Recorded {
  field: FieldModel;
  value: unknown;
}

/** The id of the encrypted record that stands in the place of a personal value. */
export function recordIdOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('recordId' in value)) return undefined;
  return typeof value.recordId === 'string' ? value.recordId : undefined;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether an officer or an agency is named among the values by its id. */
export const namesSomeone = (values: Readonly<Record<string, unknown>>): boolean => Object.values(values).some(isId);

/** The recorded values in the order of the form; an id becomes the name behind it, and is left out without one. */
export function recordedFields(
  fields: readonly FieldModel[],
  values: Readonly<Record<string, unknown>>,
  nameOf: (id: string) => string | undefined,
): Recorded[] {
  return fields
    .map((field) => {
      const value = values[field.name];
      return { field, value: isId(value) ? nameOf(value) : value };
    })
    .filter(({ value }) => !isEmpty(value));
}
