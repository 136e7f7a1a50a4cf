import type { Words } from '../api/shapes.js';

/** The part of JSON Schema that event schemas use, with what the API adds to each property. */
export interface FieldSchema {
  type?: string | readonly string[];
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly FieldSchema[];
  oneOf?: readonly FieldSchema[];
  items?: FieldSchema;
  properties?: Readonly<Record<string, FieldSchema>>;
  required?: readonly string[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  default?: unknown;
  label?: Words;
  help?: Words;
  options?: Readonly<Record<string, Words>>;
  dataClass?: string;
  /** Free text of several lines. */
  multiline?: boolean;
}

const isNull = (schema: FieldSchema): boolean => schema.type === 'null';

/** The schema without `null`, and whether null was allowed. */
export function withoutNull(schema: FieldSchema): { schema: FieldSchema; nullable: boolean } {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) {
    const rest = branches.filter((branch) => !isNull(branch));
    const only = rest[0];
    if (rest.length === 1 && only !== undefined) {
      const { anyOf: _anyOf, oneOf: _oneOf, ...outer } = schema;
      return { schema: { ...only, ...outer }, nullable: rest.length < branches.length };
    }
  }
  if (typeof schema.type === 'object' && schema.type.includes('null')) {
    const type = schema.type.find((name) => name !== 'null');
    return { schema: { ...schema, ...(type === undefined ? {} : { type }) }, nullable: true };
  }
  return { schema, nullable: false };
}
