import { Client as Database } from 'pg';
import type { Clock } from '../../workflows/messages.js';
import { readSettings, type Settings } from '../settings.js';
import { createTemporalClient } from '../temporal/connect.js';
import { ProcedureNotRunningError } from '../temporal/errors.js';
import { ProcedureClient } from '../temporal/procedure-client.js';

/**
 * Lets the fast clocks go on from where they stopped: a demo that was switched off overnight would else wake with
 * everything overdue. Runs before the worker, so that no timer and no rung fires on the old clock.
 * @param stoppedAt when the last run ended
 * @returns how many cases go on
 */
export async function resumeFastClocks(settings: Settings, stoppedAt: Date, now = new Date()): Promise<number> {
  const database = new Database({ connectionString: settings.DATABASE_URL });
  await database.connect();
  const temporal = createTemporalClient(settings);
  try {
    await shift(database, Math.max(0, now.getTime() - stoppedAt.getTime()));
    const { rows } = await database.query<{ id: string; case_id: string; clock: Clock }>(
      `SELECT p.id, p.case_id, c.clock FROM procedures p JOIN cases c ON c.id = p.case_id
        WHERE p.status = 'active' AND c.clock ->> 'kind' = 'fast'`,
    );
    const procedures = new ProcedureClient(temporal);
    // The clock is told whole and to every procedure, so that a start that was cut off here is mended by the next one.
    for (const { id, clock } of rows) await procedures.changeClock(id, clock).catch(ignoreEnded);
    return new Set(rows.map((row) => row.case_id)).size;
  } finally {
    await temporal.connection.close();
    await database.end();
  }
}

/** Moves the wall anchors of fast cases and what waits on the wall; case time stays as it was. */
async function shift(database: Database, milliseconds: number): Promise<void> {
  await database.query('BEGIN');
  const { rows } = await database.query<{ id: string; clock: Extract<Clock, { kind: 'fast' }> }>(
    `SELECT id, clock FROM cases WHERE clock ->> 'kind' = 'fast' FOR UPDATE`,
  );
  for (const { id, clock } of rows) {
    const wallAnchor = new Date(Date.parse(clock.wallAnchor) + milliseconds).toISOString();
    await database.query('UPDATE cases SET clock = $2 WHERE id = $1', [id, { ...clock, wallAnchor }]);
  }
  // The clock that new cases get goes on with them.
  const { rows: kept } = await database.query<{ anchor: string }>(
    `SELECT value ->> 'wallAnchor' AS anchor FROM facts WHERE key = 'clock' FOR UPDATE`,
  );
  for (const { anchor } of kept) {
    const wallAnchor = new Date(Date.parse(anchor) + milliseconds).toISOString();
    await database.query(`UPDATE facts SET value = value || $1 WHERE key = 'clock'`, [{ wallAnchor }]);
  }
  await database.query(
    `UPDATE rungs r SET fires_at = wall_at(c.clock, r.due_at) FROM cases c
      WHERE c.id = r.case_id AND c.clock ->> 'kind' = 'fast' AND r.status = 'waiting'`,
  );
  await database.query('COMMIT');
}

/** A procedure may end between its last commit and now; it needs no clock any more. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof ProcedureNotRunningError)) throw error;
}

/** Entry: `resume-clock.js INSTANT`. */
if (process.argv[1] === import.meta.filename) {
  const cases = await resumeFastClocks(readSettings(), new Date(process.argv[2] ?? Number.NaN));
  process.stdout.write(`${cases} cases go on\n`);
}
