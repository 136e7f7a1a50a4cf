import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { profiles } from '../../sop-machines/index.js';
import { prosecutionSop } from '../../sop-machines/prosecution/prosecution.sop.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

const person = (id: string, ...roles: Actor['roles']): Actor => ({ kind: 'person', id, roles, agencyId: null });
export const prosecutor = person('10000000-0000-4000-8000-000000000011', 'prosecutor', 'courtClerk', 'caseOfficer');
export const lawyer = person('10000000-0000-4000-8000-000000000012', 'legalAid', 'victimAdvocate');
export const grievanceOfficer = person('10000000-0000-4000-8000-000000000013', 'grievanceOfficer');
export const unitHead = person('10000000-0000-4000-8000-000000000014', 'unitHead');
export { local };

const victim = { personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'ar' };

export interface Setting {
  profile?: Profile;
  calendar?: Calendar;
  /** The file is not at court yet. */
  underInvestigation?: boolean;
  victims?: object[];
}

/** One prosecution since a local time, on the fixture calendar and the law of federal Iraq unless said otherwise. */
export function prosecuted(at: string, setting: Setting = {}) {
  const { profile = profiles['iq-federal']!, calendar = IQF, underInvestigation = false, victims = [victim] } = setting;
  const walked = walk({
    sop: prosecutionSop,
    profile,
    calendar,
    by: prosecutor,
    at,
    input: { key: 'prosecution-1', referredAt: underInvestigation ? null : local(at), victims },
  });
  /** The states of one region, without its name. */
  const region = (name: string): string[] =>
    walked
      .states()
      .filter((state) => state.startsWith(`open.${name}.`))
      .map((state) => state.slice(`open.${name}.`.length));
  /** What was told to the case, of one type. */
  const toldCase = (type: string) =>
    walked.house
      .stepsOf(walked.id)
      .flatMap(({ effects }) => effects)
      .flatMap((effect) =>
        effect.type === 'tellParent' && effect.params.event.type === type ? [effect.params.event] : [],
      );
  return {
    ...walked,
    region,
    toldCase,
    /** The states that the case was told of, in order. */
    reported: () => toldCase('PROCEDURE_REPORTED').map(({ state }) => state),
    unmet: (type: string, fields: Record<string, unknown> = {}, by = prosecutor) =>
      walked.refusal(type, fields, by)?.unmetGuards ?? [],
  };
}

export const judgment = { decision: 'J-12', outcome: 'convicted', deathOrLife: false, inPresence: true };
/** A file with a judgment of this day. */
export function judged(at: string, change: object = {}, setting: Setting = {}) {
  const one = prosecuted(at, setting);
  one.send('JUDGMENT_GIVEN', { ...judgment, ...change });
  return one;
}
