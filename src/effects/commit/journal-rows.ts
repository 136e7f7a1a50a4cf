import type { EntityManager } from 'typeorm';
import type { CommitInput, StepRecord } from '../../../workflows/messages.js';

/** One journal line per step. The journal is only ever added to; every other table can be folded from it anew. */
export async function writeJournal(manager: EntityManager, input: CommitInput, fresh: StepRecord[]): Promise<void> {
  const lines = fresh.map((step) => ({
    step: step.step,
    event_id: step.event.id,
    event_type: step.event.type,
    occurred_at: step.event.occurredAt,
    recorded_at: step.event.recordedAt,
    by_kind: step.event.by.kind,
    by_id: step.event.by.id,
    fields: step.event.fields,
    outcome: step.outcome,
    state_before: step.stateBefore,
    state_after: step.stateAfter,
    effects: step.effects,
    clocks: step.clocks,
  }));
  await manager.query(
    `INSERT INTO journal (procedure_id, case_id, step, event_id, event_type, occurred_at, recorded_at, by_kind, by_id, fields,
       outcome, state_before, state_after, effects, clocks)
     SELECT $1, $2, l.* FROM jsonb_to_recordset($3::jsonb) AS l(step int, event_id text, event_type text, occurred_at timestamptz,
       recorded_at timestamptz, by_kind text, by_id text, fields jsonb, outcome text, state_before text[], state_after text[],
       effects jsonb, clocks jsonb)`,
    [input.procedureId, input.caseId, JSON.stringify(lines)],
  );
}
