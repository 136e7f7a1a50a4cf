import type { Sop } from '../kernel/sop.js';
import { childDeadlines } from './child.deadlines.js';
import { childEvents } from './child.events.js';
import { childGuards } from './child.guards.js';
import { childLimitNames } from './child.limits.js';
import { childMachine } from './child.machine.js';
import { ChildInput } from './child.shapes.js';
import { childNotices, childStates, childTasks } from './child.words.js';

/** SOP-06 Child track: one procedure per child. */
export const childSop: Sop = {
  id: 'SOP-06',
  version: '1.0.0',
  title: { en: 'Child track', ar: 'مسار الطفل' },
  subject: 'person',
  machine: childMachine,
  bornBy: 'CHILD_FLAGGED',
  input: ChildInput,
  events: childEvents,
  deadlines: childDeadlines,
  limits: childLimitNames,
  words: { states: childStates, guards: childGuards, tasks: childTasks, notices: childNotices },
};
