import type { Sop } from '../kernel/sop.js';
import { referralDeadlines } from './referral.deadlines.js';
import { referralEvents } from './referral.events.js';
import { referralMachine } from './referral.machine.js';
import { ReferralInput } from './referral.shapes.js';
import { referralGuards, referralNotices, referralStates, referralTasks } from './referral.words.js';

/** SOP-04 Referral and feedback: one procedure per referral. */
export const referralSop: Sop = {
  id: 'SOP-04',
  version: '1.0.0',
  title: { en: 'Referral', ar: 'الإحالة' },
  subject: 'referral',
  machine: referralMachine,
  bornBy: 'NEED_IDENTIFIED',
  input: ReferralInput,
  events: referralEvents,
  deadlines: referralDeadlines,
  words: { states: referralStates, guards: referralGuards, tasks: referralTasks, notices: referralNotices },
};
