import type { Sop } from '../kernel/sop.js';
import { investigationDeadlines } from './investigation.deadlines.js';
import { investigationEvents } from './investigation.events.js';
import { investigationGuards } from './investigation.guards.js';
import { investigationMachine } from './investigation.machine.js';
import { InvestigationInput } from './investigation.shapes.js';
import { investigationNotices, investigationStates, investigationTasks } from './investigation.words.js';

/** SOP-09 Investigation and special means: one procedure per case. */
export const investigationSop: Sop = {
  id: 'SOP-09',
  version: '1.0.0',
  title: { en: 'Investigation', ar: 'التحقيق' },
  subject: 'case',
  machine: investigationMachine,
  bornBy: 'INVESTIGATION_BEGUN',
  input: InvestigationInput,
  events: investigationEvents,
  deadlines: investigationDeadlines,
  words: {
    states: investigationStates,
    guards: investigationGuards,
    tasks: investigationTasks,
    notices: investigationNotices,
  },
};
