import { recorded } from '../../sop-machines/example.fixture.js';
import { riskSop } from '../../sop-machines/risk/risk.sop.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import { iqFederalProfile } from '../../sop-machines/profiles/iq-federal.profile.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

const person = (id: string, ...roles: Actor['roles']): Actor => ({ kind: 'person', id, roles, agencyId: null });
export const assessor = person('Officer Demo-One', 'riskAssessor', 'caseOfficer', 'supervisor');
export const secondPerson = person('Officer Demo-Two', 'supervisor', 'victimAdvocate');
export const protectionOfficer = person('Officer Demo-Three', 'dataProtectionOfficer');

export { recorded as record };

/** One presumed victim since first contact at a local time, on the fixture calendar of federal Iraq. */
export function atRisk(at: string, change: object = {}) {
  const walked = walk({
    sop: riskSop,
    profile: iqFederalProfile,
    calendar: IQF,
    by: assessor,
    at,
    input: {
      key: 'risk-1',
      personId: 'P-1',
      role: 'victim',
      sex: 'female',
      ageBand: 'adult',
      language: 'bn',
      firstContactAt: local(at),
      danger: null,
      ...change,
    },
  });
  const assess = (level: string, more: object = {}, options: { at?: string; by?: Actor } = {}) =>
    walked.send(
      'ASSESSED',
      {
        level,
        source: 'suspect',
        likelihood: 'possible',
        harm: 'serious',
        jointly: 'withAdvocate',
        reasons: recorded,
        ...more,
      },
      options,
    );
  const plan = (...measures: string[]) =>
    walked.send('PLAN_AGREED', { measures, personsView: 'agrees', plan: recorded });
  const confirmLowering = () => walked.send('LOWERING_CONFIRMED', {}, { by: secondPerson });
  /** `level.assessed.low` and the like. */
  const stands = (region: string) =>
    walked
      .states()
      .flatMap((state) => (state.startsWith(`open.${region}.`) ? [state.slice(`open.${region}.`.length)] : []));
  const reports = () =>
    walked
      .asked('tellParent')
      .map((told) => (told as { event: { type: string; state?: string } }).event)
      .filter(({ type }) => type === 'PROCEDURE_REPORTED')
      .map(({ state }) => state);
  return { ...walked, assess, plan, confirmLowering, stands, reports };
}
