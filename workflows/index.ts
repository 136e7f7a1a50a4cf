import './shared/jitless.js';

export { calendarRollout } from './calendar-rollout.workflow.js';
export { delivery, keeper } from './keeper.workflow.js';
export { procedure } from './procedure.workflow.js';
