import { and } from 'xstate';
import { closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { type GrievanceStage, grievanceStages } from './prosecution.matters.js';
import { prosecutionSetup } from './prosecution.setup.js';

/** To where the grievance that is furthest behind stands. */
const ways = (from: GrievanceStage | 'none') =>
  (['none', ...grievanceStages] as const)
    .filter((stage) => stage !== from)
    .map((stage) => ({ guard: { type: 'grievanceStandsAt' as const, params: stage }, target: stage }));
const at = (...params: GrievanceStage[]) => ({ type: 'grievanceIsAt' as const, params });
const working = (stage: GrievanceStage, task: string, role: 'grievanceOfficer' | 'unitHead', deadline: string) => ({
  always: ways(stage),
  entry: [openTask(task, role, deadline)],
  exit: [closeTask(task)],
});

/** Grievances (D34). Who is complained about has no part in the answer, and who answered has none in the appeal. */
export const grievance = prosecutionSetup.createStateConfig({
  initial: 'none',
  on: {
    GRIEVANCE_LODGED: {
      guard: 'grievanceIsNew',
      actions: [
        'recordGrievance',
        tellRole('grievanceOfficer', 'grievanceLodged'),
        tell('unitHead', 'grievanceLodged'),
      ],
    },
    GRIEVANCE_ACKNOWLEDGED: { guard: and([at('lodged'), 'notComplainedAbout']), actions: 'recordAcknowledged' },
    GRIEVANCE_INVESTIGATED: { guard: and([at('acknowledged'), 'notComplainedAbout']), actions: 'recordInvestigated' },
    GRIEVANCE_ANSWERED: {
      guard: and([at('investigated'), 'notComplainedAbout']),
      actions: ['recordAnswer', tellRole('victimAdvocate', 'grievanceAnswered')],
    },
    GRIEVANCE_APPEALED: { guard: at('answered'), actions: ['recordAppeal', tell('unitHead', 'grievanceAppealed')] },
    GRIEVANCE_APPEAL_DECIDED: {
      guard: and([at('appealed'), 'notComplainedAbout', 'notTheFirstToAnswer']),
      actions: ['recordAppealDecision', tellRole('victimAdvocate', 'grievanceAnswered')],
    },
  },
  states: {
    none: { always: ways('none') },
    lodged: working('lodged', 'acknowledgeGrievance', 'grievanceOfficer', 'grievanceAcknowledged'),
    acknowledged: working('acknowledged', 'investigateGrievance', 'grievanceOfficer', 'grievanceAnswered'),
    investigated: working('investigated', 'answerGrievance', 'grievanceOfficer', 'grievanceAnswered'),
    appealed: working('appealed', 'decideAppeal', 'unitHead', 'grievanceAppeal'),
    answered: { always: ways('answered') },
    appealDecided: { always: ways('appealDecided') },
  },
});
