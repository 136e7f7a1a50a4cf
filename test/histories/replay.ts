import type { PayloadCodec } from '@temporalio/common';
import { Worker, type WorkerOptions } from '@temporalio/worker';
import type { RecordedHistory } from './corpus.js';
import { decisionsOf, holds } from './payloads.js';
import { fromPlain } from './plain.js';

/** A history that the workflows of today do not follow, and how they differ. */
export interface Difference {
  workflowId: string;
  runId: string;
  /** `commands`: Temporal's own judgement. `decisions`: the same commands, but they say something else. */
  kind: 'commands' | 'decisions';
  reason: string;
}

/**
 * Replays histories with a workflow bundle. Temporal compares kinds and order of commands only, so that a procedure which
 * goes to another state and commits that would pass; therefore all that the workflows say to the outside is read along the
 * way and must hold what was recorded.
 */
export async function replay(
  histories: readonly RecordedHistory[],
  workflowBundle: NonNullable<WorkerOptions['workflowBundle']>,
): Promise<Difference[]> {
  const ear = listening();
  const differences: Difference[] = [];
  const source = histories.map(({ workflowId, history }) => ({ workflowId, history: fromPlain(history) }));
  const results = Worker.runReplayHistories(
    { workflowBundle, dataConverter: { payloadCodecs: [ear.codec] }, replayName: 'corpus' },
    source,
  );
  for await (const { workflowId, runId, error } of results) {
    if (error) differences.push({ workflowId, runId, kind: 'commands', reason: error.message });
  }
  for (const { workflowId, runId, history } of histories) {
    const missing = decisionsOf(history.events).find((said) => !ear.heard.some((again) => holds(again, said)));
    if (missing === undefined || differences.some((one) => one.workflowId === workflowId)) continue;
    differences.push({ workflowId, runId, kind: 'decisions', reason: JSON.stringify(missing).slice(0, 500) });
  }
  return differences;
}

/** Changes nothing, and keeps all that passes on its way out of the workflows. */
function listening(): { codec: PayloadCodec; heard: unknown[] } {
  const heard: unknown[] = [];
  const codec: PayloadCodec = {
    encode: (payloads) => {
      for (const { data } of payloads) if (data?.length) heard.push(JSON.parse(Buffer.from(data).toString('utf8')));
      return Promise.resolve(payloads);
    },
    decode: (payloads) => Promise.resolve(payloads),
  };
  return { codec, heard };
}
