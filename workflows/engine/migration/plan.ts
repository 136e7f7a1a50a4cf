import type { StepResult } from '../types.js';

/**
 * What becomes of a pending delayed event. `keep`: the same due instant. `restart`: counted anew from the migration.
 * `drop`: forgotten. `retarget`: the same due instant under another `after` of the new machine.
 */
export type ClockPolicy = 'keep' | 'restart' | 'drop' | { readonly retarget: string };

/**
 * How an instance of one machine becomes an instance of another. Nothing is guessed: what a plan does not name refuses
 * the instances that need it. Paths are as in `View.state`, such as `detained.orderRunning`.
 */
export interface MigrationPlan {
  /**
   * Total: each leaf of the old machine leads to the leaves of the new one that stand for it; together they must make a
   * complete configuration. An empty list drops a region. Children of a state with shallow history are named too.
   */
  readonly states: Readonly<Record<string, string | readonly string[]>>;
  /** Each history state of the old machine leads to one of the new machine, or is forgotten (null). */
  readonly history?: Readonly<Record<string, string | null>>;
  /** Pure; the result must be plain JSON. Absent: the context stays. `state` holds the old active leaves. */
  readonly context?: (context: never, state: readonly string[]) => unknown;
  /** By key of `after`, or `<path of its state>/<key>` for one state only, or by id of another delayed send. */
  readonly clocks?: Readonly<Record<string, ClockPolicy>>;
  /** What happens to a clock that goes on but that the new configuration does not ask for. Absent: `refuse`. */
  readonly unasked?: 'refuse' | 'end';
  /** By id of a child actor. Actors that the new configuration invokes and that are not kept are started. */
  readonly actors?: Readonly<Record<string, 'keep' | 'stop'>>;
  /** Whether entry actions run of active states under whose path the instance did not stand before. */
  readonly entry: 'run' | 'skip';
}

export type MigrationProblemCode =
  | 'NOT_ACTIVE'
  | 'STATE_UNMAPPED'
  | 'STATE_UNKNOWN'
  | 'STATE_INCOMPLETE'
  | 'STATE_FINAL'
  | 'HISTORY_UNMAPPED'
  | 'HISTORY_UNKNOWN'
  | 'CONTEXT_WRONG'
  | 'CLOCK_UNMAPPED'
  | 'CLOCK_WITHOUT_PLACE'
  | 'CLOCK_STILL_ASKED'
  | 'CLOCK_TWICE'
  | 'ACTOR_UNMAPPED'
  | 'ACTOR_WITHOUT_PLACE'
  | 'MACHINE_FAILED'
  | 'MACHINE_ENDED';

/** Why an instance, or every instance, cannot be migrated by a plan. `at` names the state, clock or actor. */
export interface MigrationProblem {
  code: MigrationProblemCode;
  at: string;
  /** What is wrong and the way out. */
  message: string;
}

export type Migration =
  /** `mapped`: where the plan leads; `state`: where the instance rests, after eventless transitions. */
  | { possible: true; result: StepResult; mapped: string[]; state: string[] }
  | { possible: false; problems: MigrationProblem[] };

export const problem = (code: MigrationProblemCode, at: string, message: string): MigrationProblem => ({
  code,
  at,
  message,
});
