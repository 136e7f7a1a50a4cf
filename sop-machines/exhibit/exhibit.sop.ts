import type { Sop } from '../kernel/sop.js';
import { exhibitDeadlines } from './exhibit.deadlines.js';
import { exhibitEvents } from './exhibit.events.js';
import { exhibitGuards } from './exhibit.guards.js';
import { exhibitMachine } from './exhibit.machine.js';
import { ExhibitInput } from './exhibit.shapes.js';
import { exhibitNotices, exhibitStates, exhibitTasks } from './exhibit.words.js';

/** SOP-10 Evidence and exhibit custody: one procedure per exhibit. */
export const exhibitSop: Sop = {
  id: 'SOP-10',
  version: '1.0.0',
  title: { en: 'Evidence and exhibit custody', ar: 'حيازة الأدلة والمبرزات' },
  subject: 'exhibit',
  machine: exhibitMachine,
  bornBy: 'ITEM_FOUND',
  input: ExhibitInput,
  events: exhibitEvents,
  deadlines: exhibitDeadlines,
  words: { states: exhibitStates, guards: exhibitGuards, tasks: exhibitTasks, notices: exhibitNotices },
};
