import { z } from 'zod';
import { fieldMeta } from './fields.js';
import type { EventDefinition, EventFacts } from './sop.js';

/** What an event carries instead of a K2–K5 value: the id (uuid) of the encrypted record. */
const RecordReference = z.strictObject({ recordId: z.uuid() });

/** True when a field's values are personal and become encrypted records (data classes K2 to K5). */
export const isRecord = (field: z.core.$ZodType): boolean => fieldMeta(field).dataClass !== 'K1';

/**
 * The form in which an event travels and is kept: every K2–K5 field is a `RecordReference`, everything else as typed.
 * @throws if a field has no meta (programming error)
 */
export function storedSchema(event: Pick<EventDefinition, 'schema'>): z.ZodObject {
  const shape: Record<string, z.ZodType> = {};
  const fields: Readonly<Record<string, z.core.$ZodType>> = event.schema.shape;
  for (const [name, field] of Object.entries(fields)) {
    if (!isRecord(field)) shape[name] = field as z.ZodType;
    else shape[name] = field instanceof z.ZodOptional ? RecordReference.optional() : RecordReference;
  }
  return z.strictObject(shape);
}

/**
 * The events of a machine from their definitions: fields flat beside the facts. A K2–K5 field is a record reference at
 * run time whatever its schema says, so a machine may test that it is there and nothing else.
 */
export type EventsOf<Definitions extends Readonly<Record<string, { readonly schema: z.ZodObject }>>> = {
  [Type in keyof Definitions & string]: { type: Type } & z.infer<Definitions[Type]['schema']> & EventFacts;
}[keyof Definitions & string];

/** Fields that an event without any of its own has. */
export const noFields = z.strictObject({});

/** An event that only another procedure tells; nobody sends it by hand. */
export const told = <Schema extends z.ZodObject>(
  schema: Schema,
  title: EventDefinition['title'],
  consequence: EventDefinition['consequence'],
) => ({ schema, roles: [], from: 'procedure', title, consequence }) as const;
