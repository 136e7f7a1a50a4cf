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
/** An id says nothing to a reader; whom it means stands elsewhere on the page. */
const tells = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0) &&
  !(typeof value === 'string' && uuid.test(value));

/** The recorded values that tell a reader something, in the order of the form. */
export function recordedFields(fields: readonly FieldModel[], values: Readonly<Record<string, unknown>>): Recorded[] {
  return fields.map((field) => ({ field, value: values[field.name] })).filter(({ value }) => tells(value));
}
