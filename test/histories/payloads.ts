import { textOf } from './plain.js';
import type { HistoryEvent } from './corpus.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

interface Payload {
  metadata: { encoding: unknown };
  data?: unknown;
}

export function isPayload(value: unknown): value is Payload {
  return isObject(value) && isObject(value['metadata']) && 'encoding' in value['metadata'];
}

/** Every payload below a value, in order. */
export function payloadsIn(value: unknown): Payload[] {
  if (isPayload(value)) return [value];
  return isObject(value) ? Object.values(value).flatMap(payloadsIn) : [];
}

function jsonOf({ metadata, data }: Payload): unknown[] {
  const text = textOf(data);
  return textOf(metadata.encoding) === 'json/plain' && text !== undefined ? [JSON.parse(text)] : [];
}

/** Events that a workflow itself has caused, by the place where they say what it decided. */
const decided = [
  'activityTaskScheduledEventAttributes',
  'startChildWorkflowExecutionInitiatedEventAttributes',
  'signalExternalWorkflowExecutionInitiatedEventAttributes',
  'workflowExecutionUpdateCompletedEventAttributes',
  'workflowExecutionCompletedEventAttributes',
];

/** What the workflow said to the outside, as data: inputs of activities and children, signals, answers. */
export function decisionsOf(events: readonly HistoryEvent[]): unknown[] {
  return events.flatMap((event) =>
    decided.flatMap((place) => {
      const { header: _, memo: __, ...said } = (event[place] ?? {}) as Record<string, unknown>;
      return payloadsIn(said).flatMap(jsonOf);
    }),
  );
}

/** How the state is stored is not what was decided: another form of it is a matter of its own tests. */
const unjudged = new Set(['snapshot']);

/** True when all that was recorded is there again; a later release may say more. */
export function holds(again: unknown, recorded: unknown): boolean {
  if (!isObject(recorded) || !isObject(again)) return Object.is(again, recorded);
  if (Array.isArray(recorded) && !(Array.isArray(again) && again.length === recorded.length)) return false;
  return Object.entries(recorded).every(([key, value]) => unjudged.has(key) || holds(again[key], value));
}
