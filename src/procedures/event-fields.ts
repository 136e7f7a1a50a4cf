import type { EventDefinition } from '../../sop-machines/kernel/sop.js';
import { wrongFields } from '../problems/field-messages.js';
import { ProblemError } from '../problems/problem.js';

/**
 * The fields as the event's own schema takes them, personal ones included.
 * @throws ProblemError EVENT_INVALID naming every wrong field as `fields.<name>`
 */
export function acceptedFields(definition: EventDefinition, typed: Record<string, unknown>): Record<string, unknown> {
  const result = definition.schema.safeParse(typed);
  if (result.success) return result.data;
  const fields = wrongFields(definition.schema, typed, 'fields.');
  throw new ProblemError('EVENT_INVALID', { fields: fields.map(({ path }) => path).join(', ') }, { fields });
}
