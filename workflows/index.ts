import './shared/jitless.js';

export { calendarRollout } from './calendar-rollout.workflow.js';
export { weeklyDigest } from './digest.workflow.js';
export { delivery, keeper } from './keeper.workflow.js';
export { procedure } from './procedure.workflow.js';
export { sopMigration } from './sop-migration.workflow.js';
