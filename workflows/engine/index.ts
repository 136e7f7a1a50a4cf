/*
 * A pure interpreter of XState v5 machines: snapshot in, snapshot and requests out, everything as JSON.
 * It imports xstate alone. Waiting, storing and performing are its host's.
 */
export { start, step, fire, answer, fail, stop, isReserved } from './step.js';
export { due, head, retime } from './timers.js';
export { pendingTwice } from './pending.js';
export { possibility } from './possibility.js';
export { view } from './view.js';
export { checkMigration, configurationsOf, migrate } from './migration/index.js';
export { kindOfLogic } from './logic.js';
export { NotJsonError, toJson } from './json.js';
export { VirtualHost } from './virtual-host.js';
export type {
  ClockPolicy,
  Migration,
  MigrationPlan,
  MigrationProblem,
  MigrationProblemCode,
} from './migration/index.js';
export type {
  ActionArguments,
  ActorOutcome,
  ActorReport,
  ActorRequest,
  Assumption,
  Engine,
  Envelope,
  Instant,
  PendingTimer,
  Possibility,
  RequestedAction,
  SessionEntry,
  Status,
  StepResult,
  Surroundings,
  View,
} from './types.js';
