import type { Sop } from '../kernel/sop.js';
import { riskDeadlines } from './risk.deadlines.js';
import { riskEvents } from './risk.events.js';
import { riskGuards } from './risk.guards.js';
import { riskMachine } from './risk.machine.js';
import { RiskInput } from './risk.shapes.js';
import { riskNotices, riskStates, riskTasks } from './risk.words.js';

/** SOP-07 Risk assessment and safety: one procedure per person at risk. */
export const riskSop: Sop = {
  id: 'SOP-07',
  version: '1.0.0',
  title: { en: 'Risk and safety', ar: 'الخطر والسلامة' },
  subject: 'person',
  machine: riskMachine,
  bornBy: 'PERSON_AT_RISK',
  input: RiskInput,
  events: riskEvents,
  deadlines: riskDeadlines,
  words: { states: riskStates, guards: riskGuards, tasks: riskTasks, notices: riskNotices },
};
