import type { SopMigration } from '../../sop-machines/kernel/migration.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { DeadlineDataError, instantOf, isoOf, type Ledger } from '../deadlines/index.js';
import { type ClockPolicy, type Instant, migrate, type MigrationPlan } from '../engine/index.js';
import type { ClockChange, StepRecord } from '../messages.js';
import { fireDue } from './due-timers.js';
import { effectsOf } from './effects.js';
import { migratedLedger } from './migrated-ledger.js';
import type { JudgedClock, MigrationJudgement } from './migration-types.js';
import { movedNotices } from './moved-notices.js';
import type { RuntimeState, Taken } from './state.js';
import { machineFacts, momentOf, retimed, rulesOf } from './step.js';
import { migrationMovedNotice, systemActor, systemEvents } from './system-events.js';

/** Two versions of an SOP and the way between them. */
export interface Passage {
  from: Sop;
  to: Sop;
  plan: SopMigration;
}
/** Hashes are those under which the versions were published; null for a draft. */
export interface MigrationOrder {
  migrationId: string;
  fromHash: string | null;
  toHash: string | null;
}
/** `taken` is null when the procedure cannot be migrated: nothing has changed then, also no timer was fired. */
export interface Migrated {
  judgement: MigrationJudgement;
  taken: Taken | null;
}

/** Timers of an SOP are due when the ledger says; the engine only has to know which of them go on. */
export function enginePlan({ states, history, context, deadlines, entry }: SopMigration): MigrationPlan {
  const policyOf = (policy: SopMigration['deadlines'][string]): ClockPolicy => (policy === 'recount' ? 'keep' : policy);
  return {
    states,
    ...(history === undefined ? {} : { history }),
    ...(context === undefined ? {} : { context }),
    clocks: Object.fromEntries(Object.entries(deadlines).map(([id, policy]) => [id, policyOf(policy)])),
    unasked: 'end',
    entry,
  };
}

/**
 * Moves a procedure to another version of its SOP, as a step of its own after the timers that are due. Pure, and the same
 * for a dry-run and in earnest: what is judged is what happens.
 */
export function migrateProcedure(passage: Passage, state: RuntimeState, order: MigrationOrder, now: Instant): Migrated {
  const { from, to, plan } = passage;
  const drained = fireDue(from, state, now);
  const facts = machineFacts(from, drained.state.envelope);
  const judgement: MigrationJudgement = {
    possible: false,
    step: drained.state.step,
    stateBefore: facts.state,
    stateAfter: facts.state,
    clocks: [],
    alerts: [],
    effects: [],
    problems: [],
  };
  try {
    const moved = migrate(from.machine, to.machine, enginePlan(plan), drained.state.envelope, now);
    if (!moved.possible) return { judgement: { ...judgement, problems: moved.problems }, taken: null };
    return passed(passage, drained, { ...order, result: moved.result }, now, judgement);
  } catch (error) {
    if (!(error instanceof DeadlineDataError || error instanceof TypeError)) throw error;
    const problems = [{ code: 'DATA_WRONG', at: plan.to, message: error.message }];
    return { judgement: { ...judgement, problems }, taken: null };
  }
}

type Moved = Extract<ReturnType<typeof migrate>, { possible: true }>['result'];

function passed(
  { from, to, plan }: Passage,
  drained: Taken,
  { migrationId, fromHash, toHash, result }: MigrationOrder & { result: Moved },
  now: Instant,
  judgement: MigrationJudgement,
): Migrated {
  const { state } = drained;
  const step = state.step + 1;
  const facts = machineFacts(to, result.envelope);
  const event: StepRecord['event'] = {
    id: `migration/${migrationId}/${step}`,
    type: systemEvents.migrated,
    occurredAt: isoOf(now),
    recordedAt: isoOf(now),
    fields: { migrationId, from: plan.from, fromHash, to: plan.to, toHash },
    by: systemActor('migration'),
  };
  const moment = momentOf(step, { event, cause: { kind: 'migration' } });
  const rules = { old: rulesOf(from, state), new: rulesOf(to, state) };
  const { ledger, changes, problems } = migratedLedger(plan, rules, state.ledger, facts, moment);
  if (problems.length > 0) return { judgement: { ...judgement, problems }, taken: null };

  const asked = effectsOf(result.actions, step, plan.to);
  const clocks = judgedClocks(state.ledger, ledger, changes);
  const envelope = retimed(to, result.envelope, ledger);
  const record: StepRecord = {
    step,
    event,
    outcome: 'applied',
    stateBefore: judgement.stateBefore,
    stateAfter: facts.state,
    status: facts.status,
    tags: [...facts.tags],
    clocks: changes,
    effects: [...asked, ...movedNotices(to, step, changes, migrationMovedNotice, asked.length)],
    snapshot: envelope,
  };
  const before = { sop: state.sop, sopHash: state.sopHash ?? null, envelope: state.envelope, ledger: state.ledger };
  const migrated: RuntimeState = {
    ...state,
    sop: plan.to,
    sopHash: toHash,
    envelope,
    ledger,
    status: facts.status,
    step,
    movedAtStep: step,
    migration: {
      id: migrationId,
      step,
      before,
      ended: changes.map(({ entry }) => entry).filter(({ endedAt }) => endedAt !== null),
      performed: asked.length > 0,
    },
  };
  const late = fireDue(to, migrated, now);
  const alerts = changes.flatMap(({ rungs }) => rungs.filter(({ dueAt }) => instantOf(dueAt) <= now));
  return {
    judgement: {
      ...judgement,
      possible: true,
      stateAfter: machineFacts(to, late.state.envelope).state,
      clocks,
      alerts: alerts.map(({ clockId, level, notice }) => ({ clockId, level, notice })),
      effects: asked.map(({ type }) => type),
    },
    taken: { state: late.state, steps: [...drained.steps, record, ...late.steps] },
  };
}

function judgedClocks(before: Ledger, after: Ledger, changes: readonly ClockChange[]): JudgedClock[] {
  const old = new Map(before.clocks.map(({ entry }) => [entry.clockId, entry]));
  const ends = changes.filter(({ entry }) => entry.endedAt !== null).map(({ entry }) => entry);
  return [...after.clocks.map(({ entry }) => entry), ...ends].map((entry) => {
    const earlier = old.get(entry.clockId);
    const outcome: JudgedClock['outcome'] =
      entry.endedAt !== null
        ? 'ended'
        : earlier === undefined
          ? 'opened'
          : earlier.deadlineId !== entry.deadlineId
            ? 'retargeted'
            : earlier.currentDueAt === entry.currentDueAt
              ? 'kept'
              : 'moved';
    return {
      clockId: entry.clockId,
      deadlineId: entry.deadlineId,
      outcome,
      oldDueAt: earlier?.currentDueAt ?? null,
      newDueAt: entry.endedAt === null ? entry.currentDueAt : null,
    };
  });
}
