import type { z } from 'zod';
import { isRecord } from '../../sop-machines/kernel/events.js';
import { fieldMeta } from '../../sop-machines/kernel/fields.js';
import type { EventDefinition } from '../../sop-machines/kernel/sop.js';

/** A K2–K5 value on its way into the database. */
export interface NewRecord {
  readonly id: string;
  readonly field: string;
  readonly dataClass: string;
  readonly value: unknown;
}

/**
 * Takes personal content out of an event: what travels and stays is the id of the encrypted record.
 * @param fields values that the event's schema has accepted
 * @param idFor the record's id for a field; the same for a repeat of the request
 */
export function split(
  definition: EventDefinition,
  fields: Readonly<Record<string, unknown>>,
  idFor: (field: string) => string,
): { stored: Record<string, unknown>; records: NewRecord[] } {
  const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = definition.schema.shape;
  const stored: Record<string, unknown> = {};
  const records: NewRecord[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const schema = shape[field];
    if (value === undefined || schema === undefined) continue;
    if (isRecord(schema)) {
      const id = idFor(field);
      records.push({ id, field, dataClass: fieldMeta(schema).dataClass, value });
      stored[field] = { recordId: id };
    } else {
      stored[field] = value;
    }
  }
  return { stored, records };
}
