import type { Sop } from '../kernel/sop.js';
import { caseSpineDeadlines } from './case-spine.deadlines.js';
import { caseSpineEvents } from './case-spine.events.js';
import { CaseInput } from './case-spine.fields.js';
import { caseSpineMachine } from './case-spine.machine.js';
import { caseSpineWords } from './case-spine.words.js';

/** SOP-00: the spine of a case, the root of its procedures. */
export const caseSpineSop: Sop = {
  id: 'SOP-00',
  version: '1.0.0',
  title: { en: 'Case', ar: 'القضية' },
  subject: 'case',
  machine: caseSpineMachine,
  bornBy: 'CASE_OPENED',
  input: CaseInput,
  events: caseSpineEvents,
  deadlines: caseSpineDeadlines,
  words: caseSpineWords,
};
