import type { Sop } from '../kernel/sop.js';
import { smugglingDeadlines } from './smuggling.deadlines.js';
import { smugglingEvents } from './smuggling.events.js';
import { smugglingGuardWords } from './smuggling.guard-words.js';
import { smugglingMachine } from './smuggling.machine.js';
import { SmugglingInput } from './smuggling.shapes.js';
import { smugglingNotices, smugglingStates, smugglingTasks } from './smuggling.words.js';

/** SOP-08: smuggled-migrant incident. One procedure per group; each person's track is data of it. */
export const smugglingSop: Sop = {
  id: 'SOP-08',
  version: '1.0.0',
  title: { en: 'Smuggled-migrant incident', ar: 'واقعة تهريب مهاجرين' },
  subject: 'case',
  machine: smugglingMachine,
  bornBy: 'LOCATED',
  input: SmugglingInput,
  events: smugglingEvents,
  deadlines: smugglingDeadlines,
  words: { states: smugglingStates, guards: smugglingGuardWords, tasks: smugglingTasks, notices: smugglingNotices },
};
