import type { EffectParams } from '../kernel/effects.js';
import { reportStanding } from '../kernel/requests.js';
import type { Role } from '../kernel/roles.js';
import type { Measure, RiskContext } from './risk.context.js';
import type { personsViewWords } from './risk.options.js';
import type { DangerCause, RiskState } from './risk.shapes.js';
import type { RiskEvent } from './risk.events.js';
import type { z } from 'zod';

type Given = { context: RiskContext };
type Told = EffectParams<'tellParent'>;

/** How the procedure stands, to the case. */
export const report = (state: RiskState, ended = false) => reportStanding(state, ended);

/** The level that holds; `toReassess` as long as something is unanswered. */
export const reportLevel = {
  type: 'tellParent',
  params: ({ context }: Given): Told => {
    const { key, level, dangers } = context;
    const state = level === 'none' ? 'unassessed' : dangers.length > 0 ? 'toReassess' : level;
    return { event: { type: 'PROCEDURE_REPORTED', key, state: state satisfies RiskState, ended: false } };
  },
} as const;

type CauseCode = z.infer<typeof DangerCause>;
/** Everybody of the case is assessed anew. */
export const tellAll = (cause: CauseCode) =>
  ({ type: 'tellParent', params: { event: { type: 'DANGER_REPORTED', cause } } }) as const;
/** Others who care for the person must know. */
export const tellOfPerson = (cause: CauseCode) =>
  ({
    type: 'tellParent',
    params: ({ context }: Given): Told => ({
      event: { type: 'DANGER_REPORTED', personId: context.personId, cause },
    }),
  }) as const;
/** The member of staff is a person at risk as well, with a procedure of their own. */
export const tellOfStaff = {
  type: 'tellParent',
  params: ({ event }: { event: RiskEvent }): Told => {
    if (event.type !== 'STAFF_THREAT') throw new Error(`staff is named on STAFF_THREAT, not on ${event.type}`);
    return { event: { type: 'DANGER_REPORTED', personId: event.staffId, cause: 'staffThreat' } };
  },
} as const;

const warningKey = (suspectId: string): string => `warnOfRelease/${suspectId}`;
export const openWarning = {
  type: 'openTask',
  params: ({ event }: { event: RiskEvent }): EffectParams<'openTask'> => ({
    key: warningKey(event.type === 'RELEASE_ORDERED' ? event.suspectId : ''),
    task: 'warnOfRelease',
    role: 'caseOfficer',
    deadline: 'warning',
  }),
} as const;
export const closeWarning = {
  type: 'closeTask',
  params: ({ event }: { event: RiskEvent }): EffectParams<'closeTask'> => ({
    key: warningKey(event.type === 'RELEASE_WARNING_SETTLED' ? event.suspectId : ''),
  }),
} as const;

/** Who carries out a measure that is no service of an agency. A protective order: in Bangladesh s.22 of the 2012 Act. */
const owners: Readonly<Record<Measure, Role>> = {
  relocation: 'caseOfficer',
  policeProtection: 'supervisor',
  protectiveOrder: 'prosecutor',
  phoneSafety: 'victimAdvocate',
  familyAbroad: 'caseOfficer',
};
export const tasksOfPlan = ({ measures }: RiskContext): EffectParams<'openTask'>[] =>
  measures.map((measure) => ({ key: measure, task: measure, role: owners[measure], deadline: 'measures' }));
export const measuresToClose = ({ measures }: RiskContext): EffectParams<'closeTask'>[] =>
  measures.map((key) => ({ key }));

/**
 * What the case is asked for by the plan: a safe place as a referral, family abroad by a request to that country. Staff are
 * not placed in the shelters of victims.
 */
export function needsOfPlan(context: RiskContext, view: keyof typeof personsViewWords): Told[] {
  const { personId, sex, ageBand, language, level, measures, role } = context;
  const place: Told = {
    event: {
      type: 'NEED_REPORTED',
      personId,
      service: 'shelter',
      priority: level === 'extreme' ? 'emergency' : level === 'high' ? 'urgent' : 'routine',
      sex,
      ageBand,
      ...(language === null ? {} : { language }),
      consent: view === 'declines' ? 'refused' : 'unknown',
    },
  };
  const abroad: Told = { event: { type: 'FOREIGN_ELEMENT', element: 'victim' } };
  return [
    ...(measures.includes('relocation') && role !== 'staff' ? [place] : []),
    ...(measures.includes('familyAbroad') ? [abroad] : []),
  ];
}
