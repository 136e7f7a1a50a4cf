import type { Client } from '@temporalio/client';
import type { Payload, PayloadCodec } from '@temporalio/common';
import type { RecordedHistory } from '../corpus.js';
import { isPayload, payloadsIn } from '../payloads.js';
import { textOf, toPlain } from '../plain.js';

/** All runs of a workflow, the first one first, with readable payloads and without names of machines. */
export async function fetchRuns(client: Client, codec: PayloadCodec, workflowId: string): Promise<RecordedHistory[]> {
  const runs: RecordedHistory[] = [];
  let runId: string | undefined = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId) {
    const raw = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const history = toPlain(await tidied(raw, codec)) as RecordedHistory['history'];
    const started = history.events[0]?.['workflowExecutionStartedEventAttributes'] as Started;
    const [input] = payloadsIn(started.input);
    const { sop = null } = (JSON.parse(textOf(input?.data) ?? '{}') ?? {}) as { sop?: string };
    runs.unshift({ workflowId, runId, workflowType: started.workflowType.name, sop, history });
    runId = started.continuedExecutionRunId;
  }
  return runs;
}

interface Started {
  workflowType: { name: string };
  input?: unknown;
  continuedExecutionRunId?: string;
}

/** What tells of the machine that recorded, and of no rule. */
const untold = new Set(['identity', 'stackTrace', 'workerVersion', 'binaryChecksum']);

async function tidied(value: unknown, codec: PayloadCodec): Promise<unknown> {
  if (isPayload(value)) return (await codec.decode([value as Payload]))[0];
  if (Array.isArray(value)) return Promise.all(value.map((entry) => tidied(entry, codec)));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || 'toNumber' in value) return value;
  const kept = Object.entries(value).filter(([key]) => !untold.has(key));
  return Object.fromEntries(await Promise.all(kept.map(async ([key, inner]) => [key, await tidied(inner, codec)])));
}
