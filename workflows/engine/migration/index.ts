export { checkMigration } from './check.js';
export { configurationsOf } from './configuration.js';
export { migrate } from './migrate.js';
export type { ClockPolicy, Migration, MigrationPlan, MigrationProblem, MigrationProblemCode } from './plan.js';
