import type { Sop } from '../kernel/sop.js';
import { intakeDeadlines } from './intake.deadlines.js';
import { intakeEvents } from './intake.events.js';
import { IntakeInput } from './intake.fields.js';
import { intakeMachine } from './intake.machine.js';
import { intakeWords } from './intake.words.js';

/** SOP-01: intake and crime registration. One procedure per case, a child of its spine under the key `intake`. */
export const intakeSop: Sop = {
  id: 'SOP-01',
  version: '1.0.0',
  title: { en: 'Intake and crime registration', ar: 'استلام الإخبار وتسجيل الجريمة' },
  subject: 'case',
  machine: intakeMachine,
  bornBy: 'REPORT_RECEIVED',
  input: IntakeInput,
  events: intakeEvents,
  deadlines: intakeDeadlines,
  words: intakeWords,
};
