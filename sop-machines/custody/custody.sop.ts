import type { Sop } from '../kernel/sop.js';
import { custodyDeadlines } from './custody.deadlines.js';
import { custodyEvents } from './custody.events.js';
import { custodyGuards } from './custody.guards.js';
import { custodyMachine } from './custody.machine.js';
import { custodyLimitNames } from './custody.limits.js';
import { CustodyInput } from './custody.shapes.js';
import { custodyNotices, custodyStates, custodyTasks } from './custody.words.js';

/** SOP-12 Suspect custody and detention clock: one procedure per suspect. */
export const custodySop: Sop = {
  id: 'SOP-12',
  version: '1.0.0',
  title: { en: 'Custody of a suspect', ar: 'توقيف مشتبه به' },
  subject: 'suspect',
  machine: custodyMachine,
  bornBy: 'SUSPECT_NAMED',
  input: CustodyInput,
  events: custodyEvents,
  deadlines: custodyDeadlines,
  limits: custodyLimitNames,
  words: { states: custodyStates, guards: custodyGuards, tasks: custodyTasks, notices: custodyNotices },
};
