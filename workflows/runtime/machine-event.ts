import type { AnyEventObject } from 'xstate';
import { isoOf } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { StepRecord, TellRequest } from '../messages.js';

/** The event as the machine sees it: its own fields flat, and the facts that only the product may set. */
export function machineEvent(request: TellRequest, now: Instant): AnyEventObject {
  const { type, fields, occurredAt, by } = request;
  return { ...fields, type, occurredAt, recordedAt: isoOf(now), by };
}

/** The same event as it stands in the journal. */
export function journalEvent(request: TellRequest, now: Instant): StepRecord['event'] {
  const { eventId, type, fields, occurredAt, by } = request;
  return { id: eventId, type, occurredAt, recordedAt: isoOf(now), fields, by };
}
