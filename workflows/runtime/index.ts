export { enginePlan, migrateProcedure, type Migrated, type Passage } from './migrate.js';
export { agreementOf, type JudgedClock, type MigrationJudgement } from './migration-types.js';
export { type PossibleEvents, possibleEvents } from './possible-events.js';
export { ProcedureRuntime, type RuntimeView } from './procedure-runtime.js';
export { readBack, type ReadProcedure } from './read-back.js';
export { rollBack } from './roll-back.js';
export { type RuntimeState, type Taken, withChild } from './state.js';
export {
  deadlineMovedNotice,
  deadlineMovedWords,
  migrationMovedNotice,
  migrationMovedWords,
  systemEvents,
  systemEventWords,
  transferMovedNotice,
  transferMovedWords,
} from './system-events.js';
export { type Accepted, RefusedError } from './take.js';
