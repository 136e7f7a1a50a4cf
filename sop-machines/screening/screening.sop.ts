import type { Sop } from '../kernel/sop.js';
import { screeningDeadlines } from './screening.deadlines.js';
import { screeningEvents } from './screening.events.js';
import { screeningGuards } from './screening.guards.js';
import { screeningLimitNames } from './screening.limits.js';
import { screeningMachine } from './screening.machine.js';
import { ScreeningInput } from './screening.shapes.js';
import { screeningNotices, screeningStates, screeningTasks } from './screening.words.js';

/** SOP-03 Screening and victim identification: one procedure per person. */
export const screeningSop: Sop = {
  id: 'SOP-03',
  version: '1.0.0',
  title: { en: 'Screening and identification', ar: 'الفرز وتحديد الضحايا' },
  subject: 'person',
  machine: screeningMachine,
  bornBy: 'PERSON_TO_SCREEN',
  input: ScreeningInput,
  events: screeningEvents,
  deadlines: screeningDeadlines,
  limits: screeningLimitNames,
  words: { states: screeningStates, guards: screeningGuards, tasks: screeningTasks, notices: screeningNotices },
};
