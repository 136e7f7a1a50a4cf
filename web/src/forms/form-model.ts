import type { Words } from '../api/shapes.js';
import { withoutNull, type FieldSchema } from './json-schema.js';

export type FieldKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'confirmed'
  | 'number'
  | 'instant'
  | 'date'
  | 'texts'
  | 'group'
  | 'groups';

/** One field of a form, drawn from one property of an event's schema. */
export interface FieldModel {
  name: string;
  kind: FieldKind;
  label: Words;
  help: Words | undefined;
  required: boolean;
  /** Values of a choice in the schema's order. */
  options: { value: string; label: Words }[];
  minimum: number | undefined;
  maximum: number | undefined;
  integer: boolean;
  maxLength: number | undefined;
  /** Of a list: fewer entries are not enough. */
  minItems: number;
  /** K2–K5: kept as an encrypted record. */
  encrypted: boolean;
  /** Of a group and of each entry of groups. */
  fields: FieldModel[];
}

function kindOf(schema: FieldSchema): FieldKind {
  // Something that must be ticked for the event to be lawful: a single tick, not a choice of one.
  if (schema.const === true) return 'confirmed';
  if (schema.enum !== undefined || schema.const !== undefined) return 'choice';
  switch (schema.type) {
    case 'boolean':
      return 'yesNo';
    case 'number':
    case 'integer':
      return 'number';
    case 'object':
      return 'group';
    case 'array': {
      const item = withoutNull(schema.items ?? {}).schema;
      if (item.type === 'object') return 'groups';
      return item.enum === undefined ? 'texts' : 'choices';
    }
    default:
      break;
  }
  if (schema.format === 'date-time') return 'instant';
  if (schema.format === 'date') return 'date';
  // Words for the values make a choice of an id as well (officers and agencies, by name).
  if (schema.options !== undefined) return 'choice';
  return schema.multiline === true ? 'longText' : 'text';
}

function optionsOf(schema: FieldSchema): FieldModel['options'] {
  const item = schema.type === 'array' ? withoutNull(schema.items ?? {}).schema : schema;
  const words = schema.options ?? item.options ?? {};
  const values = item.enum ?? (item.const === undefined ? Object.keys(words) : [item.const]);
  return values
    .filter((value) => value !== null)
    .map((value) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return { value: text, label: words[text] ?? { en: text, ar: text } };
    });
}

/** The field of one property. */
function fieldOf(name: string, property: FieldSchema, required: boolean): FieldModel {
  const { schema, nullable } = withoutNull(property);
  const kind = kindOf(schema);
  const inner = kind === 'groups' ? withoutNull(schema.items ?? {}).schema : schema;
  return {
    name,
    kind,
    label: schema.label ?? { en: name, ar: name },
    help: schema.help,
    required: required && !nullable && schema.default === undefined,
    options: kind === 'choice' || kind === 'choices' ? optionsOf(schema) : [],
    minimum: schema.minimum ?? (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + 1),
    maximum: schema.maximum,
    integer: schema.type === 'integer',
    maxLength: schema.maxLength,
    minItems: schema.minItems ?? 0,
    encrypted: schema.dataClass !== undefined && schema.dataClass !== 'K1',
    fields: kind === 'group' || kind === 'groups' ? fieldsOf(inner) : [],
  };
}

/** The fields of an event, in the order in which its schema names them. */
export function fieldsOf(schema: FieldSchema): FieldModel[] {
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, required.includes(name)),
  );
}
