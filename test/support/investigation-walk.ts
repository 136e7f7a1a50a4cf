import { officer, recorded, supervisor } from '../../sop-machines/example.fixture.js';
import { strandWords } from '../../sop-machines/investigation/investigation.options.js';
import { investigationSop } from '../../sop-machines/investigation/investigation.sop.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import { genericProfile } from '../../sop-machines/profiles/generic-unodc.profile.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

const judge: Actor = { kind: 'person', id: 'Judge Demo-One', roles: ['investigativeJudge'], agencyId: null };
export const unitHead: Actor = { ...supervisor, id: 'Head Demo-One' };

/** One investigation since an officer accepted the case at a local time. */
export function investigating(at: string, change: object = {}, calendar: Calendar = IQF) {
  const walked = walk({
    sop: investigationSop,
    profile: genericProfile,
    calendar,
    by: officer,
    at,
    input: {
      key: 'investigation-1',
      classification: 'tip',
      assignedAt: local(at),
      childVictim: false,
      ...change,
    },
  });
  const { send, refusal, states } = walked;
  const bySupervisor = (type: string, fields: Record<string, unknown> = {}) => send(type, fields, { by: supervisor });
  const byJudge = (type: string, fields: Record<string, unknown> = {}, when?: string) =>
    send(type, fields, { by: judge, ...(when === undefined ? {} : { at: when }) });
  const prove = (...elements: string[]) => {
    for (const element of elements) send('ELEMENT_PROVEN', { element, evidence: recorded });
  };
  const closeStrands = () => {
    for (const strand of Object.keys(strandWords)) {
      send('STRAND_CLOSED', { strand, result: 'done', reasons: recorded });
    }
  };
  const plan = () => {
    send('PLAN_RECORDED', { plan: recorded });
    bySupervisor('PLAN_APPROVED');
    byJudge('JUDGE_DIRECTED', { directions: recorded });
  };
  return {
    ...walked,
    bySupervisor,
    byJudge,
    prove,
    plan,
    closeStrands,
    /** Planned, directed, every strand closed, the elements under review. */
    toElements: () => {
      plan();
      closeStrands();
      send('GATHERING_DONE');
    },
    /** From the review of the elements to the judge. */
    toJudge: () => {
      send('ELEMENTS_REVIEWED', { review: recorded });
      send('FILE_COMPLETE', { fileIndex: recorded });
      bySupervisor('FILE_APPROVED');
    },
    unmet: (type: string, fields: Record<string, unknown> = {}, by: Actor = officer) => {
      const refused = refusal(type, fields, by);
      return refused === null ? 'possible' : (refused.unmetGuards[0] ?? refused.code);
    },
    isIn: (state: string) => states().some((one) => one.startsWith(state)),
    /** Hooks that the case was told, without the reports of how it stands. */
    hooks: () =>
      walked
        .asked('tellParent')
        .map((params) => ('event' in params ? params.event : { type: '' }))
        .filter(({ type }) => type !== 'PROCEDURE_REPORTED'),
    /** How it stands, as last reported. */
    standing: () =>
      walked
        .asked('tellParent')
        .flatMap((params) => ('event' in params && params.event.type === 'PROCEDURE_REPORTED' ? [params.event] : []))
        .at(-1),
  };
}
