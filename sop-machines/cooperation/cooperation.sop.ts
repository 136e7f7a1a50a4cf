import type { Sop } from '../kernel/sop.js';
import { cooperationDeadlines } from './cooperation.deadlines.js';
import { cooperationEvents } from './cooperation.events.js';
import { cooperationGuards } from './cooperation.guards.js';
import { cooperationMachine } from './cooperation.machine.js';
import { CooperationInput } from './cooperation.shapes.js';
import { cooperationNotices, cooperationStates, cooperationTasks } from './cooperation.words.js';

/** SOP-14 International cooperation, return and reintegration: one procedure per request, notice or return. */
export const cooperationSop: Sop = {
  id: 'SOP-14',
  version: '1.0.0',
  title: { en: 'International cooperation and return', ar: 'التعاون الدولي والعودة' },
  subject: 'request',
  machine: cooperationMachine,
  bornBy: 'COOPERATION_NEEDED',
  input: CooperationInput,
  events: cooperationEvents,
  deadlines: cooperationDeadlines,
  words: {
    states: cooperationStates,
    guards: cooperationGuards,
    tasks: cooperationTasks,
    notices: cooperationNotices,
  },
};
