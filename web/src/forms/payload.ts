import type { FieldModel } from './form-model.js';
import { fromLocalField, type Place } from '../time/place.js';

/** What stands in the fields, as typed: texts, ticks, lists and groups, by name. JSON, so that a draft can be kept. */
export type Typed = string | boolean | readonly string[] | TypedGroup | readonly TypedGroup[] | undefined;
export interface TypedGroup {
  readonly [name: string]: Typed;
}
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export const asText = (typed: Typed): string => (typeof typed === 'string' ? typed : '');
export const asTexts = (typed: Typed): string[] =>
  Array.isArray(typed) ? typed.filter((entry): entry is string => typeof entry === 'string') : [];
export const asGroup = (typed: Typed): TypedGroup =>
  typeof typed === 'object' && !Array.isArray(typed) ? (typed as TypedGroup) : {};
export const asGroups = (typed: Typed): TypedGroup[] =>
  Array.isArray(typed) ? typed.filter((entry): entry is TypedGroup => typeof entry === 'object') : [];

function valueOf(field: FieldModel, typed: Typed, place: Place): Json | undefined {
  switch (field.kind) {
    case 'yesNo':
      return typeof typed === 'boolean' ? typed : undefined;
    case 'confirmed':
      return typed === true ? true : undefined;
    case 'number': {
      const text = asText(typed).trim();
      const value = Number(text);
      // What is not a number is sent as it was typed: the API says at which field it is wrong.
      return text === '' ? undefined : Number.isNaN(value) ? text : value;
    }
    case 'instant':
      return fromLocalField(place, asText(typed)) ?? (asText(typed) || undefined);
    case 'choices':
    case 'texts': {
      const entries = asTexts(typed).filter((entry) => entry.trim() !== '');
      return entries.length === 0 && !field.required ? undefined : entries;
    }
    case 'group': {
      const group = fieldValues(field.fields, asGroup(typed), place);
      return Object.keys(group).length === 0 && !field.required ? undefined : group;
    }
    case 'groups': {
      const groups = asGroups(typed).map((group) => fieldValues(field.fields, group, place));
      return groups.length === 0 && !field.required ? undefined : groups;
    }
    case 'text':
    case 'longText':
    case 'choice':
    case 'date':
      return asText(typed) === '' ? undefined : asText(typed);
  }
}

/** The fields as the API takes them; what was left empty is left out. */
export function fieldValues(fields: readonly FieldModel[], typed: TypedGroup, place: Place): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const field of fields) {
    const value = valueOf(field, typed[field.name], place);
    if (value !== undefined) values[field.name] = value;
  }
  return values;
}

/** Paths (`persons.0.sex`) of needed fields that are empty, so that they can be pointed at before anything is sent. */
export function emptyPaths(fields: readonly FieldModel[], typed: TypedGroup, place: Place, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    const value = typed[field.name];
    if (field.kind === 'groups') {
      const groups = asGroups(value);
      return groups.flatMap((group, index) => emptyPaths(field.fields, group, place, `${path}.${String(index)}.`));
    }
    if (field.kind === 'group') {
      const given = Object.keys(fieldValues(field.fields, asGroup(value), place)).length > 0;
      return field.required || given ? emptyPaths(field.fields, asGroup(value), place, `${path}.`) : [];
    }
    const answer = valueOf(field, value, place);
    // An empty list is an answer (none of these), unless the schema asks for some.
    const few = Array.isArray(answer) && answer.length < field.minItems;
    return field.required && (answer === undefined || few) ? [path] : [];
  });
}
