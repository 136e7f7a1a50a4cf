import type { Sop } from '../kernel/sop.js';
import { firstResponseDeadlines } from './first-response.deadlines.js';
import { firstResponseEvents } from './first-response.events.js';
import { firstResponseGuardWords } from './first-response.guard-words.js';
import { firstResponseMachine } from './first-response.machine.js';
import { FirstResponseInput } from './first-response.shapes.js';
import { firstResponseNotices, firstResponseStates, firstResponseTasks } from './first-response.words.js';

/** SOP-02: first response, rescue and immediate needs. One procedure per scene. */
export const firstResponseSop: Sop = {
  id: 'SOP-02',
  version: '1.0.0',
  title: { en: 'First response, rescue and immediate needs', ar: 'الاستجابة الأولى والإنقاذ والحاجات الفورية' },
  subject: 'case',
  machine: firstResponseMachine,
  bornBy: 'SCENE_REPORTED',
  input: FirstResponseInput,
  events: firstResponseEvents,
  deadlines: firstResponseDeadlines,
  words: {
    states: firstResponseStates,
    guards: firstResponseGuardWords,
    tasks: firstResponseTasks,
    notices: firstResponseNotices,
  },
};
