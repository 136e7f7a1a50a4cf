import type { MigrateReply, MigrateRequest, RollBackReply } from './messages.js';
import { openSop, passageOf, publishedHash } from './passages.js';
import {
  agreementOf,
  migrateProcedure,
  type Migrated,
  rollBack,
  type RuntimeState,
  type Taken,
} from './runtime/index.js';

interface Done<Reply> {
  reply: Reply;
  /** Null: nothing has changed. */
  taken: Taken | null;
}

/** What the migration would do to the procedure as it stands now. */
export function judgeMigration(state: RuntimeState, { migrationId, from, to }: MigrateRequest, now: number): Migrated {
  const passage = state.sop === from ? passageOf(from, to) : undefined;
  if (passage !== undefined) {
    const hashes = { fromHash: state.sopHash ?? publishedHash(from), toHash: publishedHash(to) };
    return migrateProcedure(passage, state, { migrationId, ...hashes }, now);
  }
  const problem =
    state.sop === from
      ? {
          code: 'PLAN_UNKNOWN',
          at: to,
          message: `This release has no plan from ${from} to ${to}; deploy the one that has it.`,
        }
      : { code: 'VERSION_OTHER', at: state.sop, message: `The procedure runs on ${state.sop}, not on ${from}.` };
  const nothing = {
    possible: false,
    step: state.step,
    stateBefore: [],
    stateAfter: [],
    clocks: [],
    alerts: [],
    effects: [],
  };
  return { judgement: { ...nothing, problems: [problem] }, taken: null };
}

/**
 * Migrates a procedure if what happens to it is what people have agreed to; what has moved since is judged anew and left
 * alone when it would come out otherwise. A repeat changes nothing.
 */
export function migrateNow(state: RuntimeState, request: MigrateRequest, now: number): Done<MigrateReply> {
  if (state.migration?.id === request.migrationId) {
    return { reply: { outcome: 'migrated', step: state.migration.step, judgement: null }, taken: null };
  }
  const { judgement, taken } = judgeMigration(state, request, now);
  if (taken === null) return { reply: { outcome: 'refused', step: state.step, judgement }, taken: null };
  if (agreementOf(judgement) !== request.agreed) {
    return { reply: { outcome: 'changed', step: state.step, judgement }, taken: null };
  }
  return { reply: { outcome: 'migrated', step: taken.state.migration!.step, judgement }, taken };
}

export function rollBackNow(state: RuntimeState, migrationId: string, now: number): Done<RollBackReply> {
  if (state.migration?.id !== migrationId) return { reply: { outcome: 'other', step: state.step }, taken: null };
  const { sop, sopHash } = state.migration.before;
  const versions = { old: openSop(sop, sopHash), new: openSop(state.sop, state.sopHash ?? null) };
  const rolled = rollBack(versions, state, migrationId, now);
  if (rolled.outcome !== 'rolledBack') return { reply: { outcome: rolled.outcome, step: state.step }, taken: null };
  return { reply: { outcome: 'rolledBack', step: rolled.taken.state.step }, taken: rolled.taken };
}
