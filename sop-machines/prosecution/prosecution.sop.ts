import type { Sop } from '../kernel/sop.js';
import { prosecutionDeadlines } from './prosecution.deadlines.js';
import { prosecutionEvents } from './prosecution.events.js';
import { prosecutionGuards } from './prosecution.guard-words.js';
import { prosecutionLimitNames } from './prosecution.limits.js';
import { prosecutionMachine } from './prosecution.machine.js';
import { ProsecutionInput } from './prosecution.shapes.js';
import { prosecutionNotices, prosecutionStates, prosecutionTasks } from './prosecution.words.js';

/** SOP-13 Prosecution, trial, appeal and redress: one procedure per file at court. */
export const prosecutionSop: Sop = {
  id: 'SOP-13',
  version: '1.0.0',
  title: { en: 'Prosecution and redress', ar: 'الملاحقة القضائية وجبر الضرر' },
  subject: 'case',
  machine: prosecutionMachine,
  bornBy: 'PROSECUTION_OPENED',
  input: ProsecutionInput,
  events: prosecutionEvents,
  deadlines: prosecutionDeadlines,
  limits: prosecutionLimitNames,
  words: {
    states: prosecutionStates,
    guards: prosecutionGuards,
    tasks: prosecutionTasks,
    notices: prosecutionNotices,
  },
};
