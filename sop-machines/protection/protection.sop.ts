import type { Sop } from '../kernel/sop.js';
import { protectionDeadlines } from './protection.deadlines.js';
import { protectionEvents } from './protection.events.js';
import { protectionGuards } from './protection.guards.js';
import { protectionLimitNames } from './protection.limits.js';
import { protectionMachine } from './protection.machine.js';
import { ProtectionInput } from './protection.shapes.js';
import { protectionNotices, protectionStates, protectionTasks } from './protection.words.js';

/** SOP-05 Protection, assistance and recovery/reflection: one procedure per adult. */
export const protectionSop: Sop = {
  id: 'SOP-05',
  version: '1.0.0',
  title: { en: 'Protection and assistance of an adult', ar: 'حماية بالغ ومساعدته' },
  subject: 'person',
  machine: protectionMachine,
  bornBy: 'ADULT_TO_PROTECT',
  input: ProtectionInput,
  events: protectionEvents,
  deadlines: protectionDeadlines,
  limits: protectionLimitNames,
  words: { states: protectionStates, guards: protectionGuards, tasks: protectionTasks, notices: protectionNotices },
};
