import { assertEvent } from 'xstate';
import { type CaseContext, nextUpdates, personOf, type PresumedVictim, withPerson } from './case-spine.context.js';
import { born, type Given, type Procedure } from './case-spine.procedures.js';
import { record } from './case-spine.records.js';
import { starts } from './case-spine.starts.js';

/* What the hooks change in the context of the case. */

/** Identification has come to its end for a person, or begins anew. Nobody becomes a victim by this alone. */
function withStanding(context: CaseContext, personId: string, standing: PresumedVictim['standing']) {
  const victims = context.victims.map((victim) => (victim.personId === personId ? { ...victim, standing } : victim));
  return { victims, updatesDue: nextUpdates(victims) };
}

/** How far the case is at court, by what its prosecution says. */
const courtBy: Readonly<Record<string, CaseContext['court']>> = {
  referred: 'prosecution',
  scheduled: 'prosecution',
  trial: 'prosecution',
  retrial: 'prosecution',
  judgment: 'judgment',
  awaitingSurrender: 'judgment',
  cassation: 'judgment',
  final: 'final',
};

/** The child track has found that the person is of age, or the day has come: everything else goes on as an adult's. */
const agesReached = ['turnedAdult', 'foundAdult'];
const adultOf = (context: CaseContext, { kind, subjectId }: Procedure, state: string): Partial<CaseContext> =>
  kind === 'child' && subjectId !== null && agesReached.includes(state)
    ? { persons: withPerson(context, { ...personOf(context, subjectId), ageBand: 'adult' }) }
    : {};

export const hookRecords = {
  recordStarted: record((given: Given) => ({
    procedures: [...given.context.procedures, ...born(starts, given).map(({ procedure }) => procedure)],
  })),
  recordProcedure: record(({ context, event }) => {
    assertEvent(event, 'PROCEDURE_REPORTED');
    const { key, state, ended, occurredAt } = event;
    const reporting = context.procedures.find((one) => one.key === key);
    if (reporting === undefined) return {};
    const said = [...new Set([...reporting.said, state])];
    const changed: Procedure = { ...reporting, state, ended, said, reportedAt: occurredAt };
    return {
      ...adultOf(context, reporting, state),
      procedures: context.procedures.map((one) => (one.key === key ? changed : one)),
      court: reporting.kind === 'prosecution' ? (courtBy[state] ?? context.court) : context.court,
    };
  }),
  recordPresumedAgain: record(({ context, event }) => {
    assertEvent(event, 'VICTIM_PRESUMED');
    return withStanding(context, event.personId, event.recognised ? 'recognised' : 'presumed');
  }),
  recordRecognition: record(({ context, event }) => {
    assertEvent(event, 'RECOGNITION_DECIDED');
    return withStanding(context, event.personId, event.result === 'recognised' ? 'recognised' : 'notRecognised');
  }),
  recordForcedRole: record(({ context, event }) => {
    assertEvent(event, 'FORCED_ROLE_REPORTED');
    return { forcedRoles: [...new Set([...context.forcedRoles, event.personId])] };
  }),
  recordInvestigationClosed: record(({ event }) => {
    assertEvent(event, 'INVESTIGATION_CLOSED');
    return { ground: event.ground, closingSince: event.occurredAt };
  }),
  recordFileAtCourt: record(() => ({ court: 'prosecution' as const })),
  recordFinalJudgment: record(() => ({ court: 'final' as const })),
};
