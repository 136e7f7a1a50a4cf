import { interviewSop } from '../../sop-machines/interview/interview.sop.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import { genericProfile } from '../../sop-machines/profiles/generic-unodc.profile.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

const person = (number: number, ...roles: Actor['roles']): Actor => ({
  kind: 'person',
  id: `d0000000-0000-4000-8000-00000000000${String(number)}`,
  roles,
  agencyId: null,
});
export const interviewer = person(1, 'investigator', 'caseOfficer');
export const supervisor = person(2, 'supervisor', 'unitHead');
export const advocate = person(3, 'victimAdvocate');
export const prosecutor = person(4, 'prosecutor');
export const lawyer = person(5, 'legalAid');
export const text = { recordId: 'b0000000-0000-4000-8000-000000000002' };
export const hash = 'c3'.repeat(32);

/** One interview asked for at a local time, on the fixture calendar of federal Iraq: by default a victim's first account. */
export function asked(at: string, change: object = {}) {
  const walked = walk({
    sop: interviewSop,
    profile: genericProfile,
    calendar: IQF,
    by: interviewer,
    at,
    input: {
      key: 'interview-1',
      kind: 'victimAccount',
      personId: 'P-1',
      suspectId: null,
      sex: 'female',
      ageBand: 'adult',
      language: 'bn',
      requestedAt: local(at),
      reflectionRunning: false,
      custody: 'atLiberty',
      accountsSoFar: 0,
      interpreterRequired: false,
      ...change,
    },
  });
  const { send, asked: requested } = walked;
  const told = () => (requested('tellParent') as { event: Record<string, unknown> }[]).map(({ event }) => event);
  const region = (name: string) =>
    walked
      .states()
      .find((state) => state.startsWith(`open.${name}.`))
      ?.replace(`open.${name}.`, '');
  const steps = {
    plan: (plannedFor: string, choice: object = {}) =>
      send('PLANNED', {
        plannedFor: local(plannedFor),
        interviewerId: interviewer.id,
        interviewerSex: 'female',
        sexChoice: 'female',
        aims: text,
        ...choice,
      }),
    confirmInterpreter: () =>
      send('INTERPRETER_CONFIRMED', { interpreterId: 'I-1', language: 'bn', vetted: true, tie: 'none', oath: true }),
    /** Everything a victim or witness of full age needs, except what a test leaves out. */
    prepare: ({ without = '' } = {}) => {
      if (without !== 'interpreter') steps.confirmInterpreter();
      if (without !== 'place') send('PLACE_CONFIRMED', { place: text, private: true });
      if (without !== 'needs') send('NEEDS_CHECKED', { met: true });
      if (without !== 'recording') send('RECORDING_DECIDED', { recording: 'video' });
    },
    begin: () => {
      send('SAFEGUARDS_CHECKED');
      send('STARTED');
      send('ACCOUNT_BEGUN', { explained: true });
    },
    close: () => send('CLOSED', { sha256: hash, nextStepsTold: true }),
  };
  return {
    ...walked,
    ...steps,
    talk: () => region('talk'),
    transcript: () => region('transcript'),
    afterCare: () => region('afterCare'),
    /** What the case was told of other things than its standing. */
    hooks: () => told().filter(({ type }) => type !== 'PROCEDURE_REPORTED'),
    /** How the interview told the case that it stands; one that ended is marked. */
    reported: () =>
      told()
        .filter(({ type }) => type === 'PROCEDURE_REPORTED')
        .map(({ state, ended }) => String(state) + (ended === true ? ' (ended)' : '')),
    alarms: () =>
      (requested('alert') as { level: string; notice: string }[]).map(({ level, notice }) => `${level} ${notice}`),
    /** Notices to a role. */
    toldRoles: () =>
      (requested('notify') as { to: { role?: string }; notice: string }[])
        .filter(({ to }) => to.role !== undefined)
        .map(({ to, notice }) => `${String(to.role)} ${notice}`),
    ready: () => walked.refusal('SAFEGUARDS_CHECKED')?.unmetGuards ?? [],
  };
}
/** The same, on the day, with the account begun. */
export function telling(at: string, change: object = {}) {
  const interview = asked(at, change);
  interview.plan(at);
  interview.prepare();
  interview.begin();
  return interview;
}
export { local };
