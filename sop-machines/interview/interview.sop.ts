import type { Sop } from '../kernel/sop.js';
import { interviewDeadlines } from './interview.deadlines.js';
import { interviewEvents } from './interview.events.js';
import { interviewGuards } from './interview.guards.js';
import { interviewMachine } from './interview.machine.js';
import { InterviewInput } from './interview.shapes.js';
import { interviewNotices, interviewStates, interviewTasks } from './interview.words.js';

/** SOP-11 Interview (needs, victim or witness account, suspect): one procedure per interview. */
export const interviewSop: Sop = {
  id: 'SOP-11',
  version: '1.0.0',
  title: { en: 'Interview', ar: 'المقابلة' },
  subject: 'interview',
  machine: interviewMachine,
  bornBy: 'INTERVIEW_REQUESTED',
  input: InterviewInput,
  events: interviewEvents,
  deadlines: interviewDeadlines,
  words: { states: interviewStates, guards: interviewGuards, tasks: interviewTasks, notices: interviewNotices },
};
