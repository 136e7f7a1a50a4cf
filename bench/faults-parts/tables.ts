import type { Pool } from 'pg';
import type { CommitInput, StepRecord } from '../../workflows/shell/messages.js';
import type { PerformParams } from './messages.js';

/*
 * What reached the world. A step that is committed again must be the same step (`differs`), and what was performed is counted
 * by the key that the engine gave it. `slow` makes commits last, so that a server can be killed in the middle of one.
 */
export const tables = `
  CREATE TABLE steps (workflow_id text, step int, kind text NOT NULL, event_id text, type text,
    at timestamptz NOT NULL, due_at timestamptz, committed_at timestamptz NOT NULL, tries int NOT NULL DEFAULT 1,
    differs boolean NOT NULL DEFAULT false, PRIMARY KEY (workflow_id, step));
  CREATE TABLE effects (key text PRIMARY KEY, workflow_id text NOT NULL, what text NOT NULL, attempts int NOT NULL DEFAULT 1,
    performed_at timestamptz, worker_at timestamptz);
  CREATE INDEX ON effects (workflow_id);
  CREATE TABLE slow (seconds double precision NOT NULL);
  INSERT INTO slow VALUES (0)`;

const insert = `
  INSERT INTO steps (workflow_id, step, kind, event_id, type, at, due_at, committed_at)
  SELECT $1, s.step, s.kind, s."eventId", s.type, to_timestamp(s.at / 1000), to_timestamp(s."dueAt" / 1000), clock_timestamp()
  FROM jsonb_to_recordset($2::jsonb)
    AS s(step int, kind text, "eventId" text, type text, at double precision, "dueAt" double precision)
  ON CONFLICT (workflow_id, step) DO UPDATE SET tries = steps.tries + 1,
    differs = steps.differs OR (steps.kind, steps.event_id, steps.type, steps.due_at)
      IS DISTINCT FROM (excluded.kind, excluded.event_id, excluded.type, excluded.due_at)`;

const rowOf = ({ step, at, cause }: StepRecord): Record<string, unknown> => ({
  step,
  at,
  kind: cause.kind,
  ...(cause.kind === 'event' ? { eventId: cause.eventId, type: cause.event.type } : {}),
  ...(cause.kind === 'timer' ? { dueAt: cause.dueAt } : {}),
});

/** One transaction, idempotent by (workflow, step). */
export async function commitSteps(pool: Pool, { workflowId, steps }: CommitInput): Promise<void> {
  const client = await pool.connect();
  // A connection that dies within the transaction fails its query; the event beside that must not end the process.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let broken = true;
  try {
    await client.query('BEGIN');
    await client.query(insert, [workflowId, JSON.stringify(steps.map(rowOf))]);
    await client.query('SELECT pg_sleep(seconds) FROM slow WHERE seconds > 0');
    await client.query('COMMIT');
    broken = false;
  } finally {
    client.release(broken);
    client.off('error', ignore);
  }
}

export interface PerformedEffect extends PerformParams {
  key: string;
  workflowId: string;
  /** Milliseconds since 1970 by the clock of the worker. */
  workerNow: number;
}

/** Counts the attempt, and performs the effect unless this attempt is to fail; that is what it hands back. */
export async function performEffect(pool: Pool, effect: PerformedEffect): Promise<boolean | 'always'> {
  const { key, workflowId, what, failures, workerNow } = effect;
  const { rows } = await pool.query<{ attempts: number }>(
    `INSERT INTO effects (key, workflow_id, what) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET attempts = effects.attempts + 1 RETURNING attempts`,
    [key, workflowId, what],
  );
  if (failures === 'always') return 'always';
  if (rows[0]!.attempts <= failures) return true;
  await pool.query(
    `UPDATE effects SET performed_at = clock_timestamp(), worker_at = to_timestamp($2 / 1000.0)
     WHERE key = $1 AND performed_at IS NULL`,
    [key, workerNow],
  );
  return false;
}
