import { z } from 'zod';

// The sandbox runs the same code again from history: schemas are interpreted there and never compiled at run time.
z.config({ jitless: true });

export { calendarRollout } from './calendar-rollout.workflow.js';
export { delivery, keeper } from './keeper.workflow.js';
export { procedure } from './procedure.workflow.js';
