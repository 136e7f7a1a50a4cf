import type { Level } from '../../sop-machines/kernel/roles.js';

/** What a migration does, or would do, to one procedure. Ids and codes only. */
export interface MigrationJudgement {
  possible: boolean;
  /** The step that was judged; timers that were due then are taken first. */
  step: number;
  stateBefore: string[];
  stateAfter: string[];
  clocks: JudgedClock[];
  /** Rungs that fire at once because of the migration. */
  alerts: { clockId: string; level: Level; notice: string }[];
  /** Types of the effects that entry actions ask for. */
  effects: string[];
  /** Why it is not possible. */
  problems: { code: string; at: string; message: string }[];
}

export interface JudgedClock {
  clockId: string;
  /** In the new version. */
  deadlineId: string;
  outcome: 'kept' | 'moved' | 'retargeted' | 'ended' | 'opened';
  oldDueAt: string | null;
  newDueAt: string | null;
}

/**
 * The part of a judgement that people agree to. Instants that are counted from the migration itself are left out: they
 * are another at every moment.
 */
export function agreementOf(judgement: MigrationJudgement): string {
  const { possible, stateBefore, stateAfter, clocks, alerts, effects } = judgement;
  const agreed = clocks.map(({ clockId, deadlineId, outcome, oldDueAt }) => [clockId, deadlineId, outcome, oldDueAt]);
  const told = alerts.map(({ clockId, level, notice }) => [clockId, level, notice]);
  return JSON.stringify([possible, stateBefore, stateAfter, agreed, told, effects]);
}
