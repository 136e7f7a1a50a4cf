import type { Outcome, Vulnerability } from './smuggling.options.js';
import type { solutionWords } from './smuggling.options.js';
import type { TipScreeningReport } from './smuggling.shapes.js';
import type { z } from 'zod';
import type { personFields } from '../kernel/subjects.js';

export type Solution = keyof typeof solutionWords | 'removed' | 'movedOn';
/** Where one person's track stands (SOP-08): from registration to a recorded solution. */
export type TrackState = 'registered' | 'vulnerabilityScreened' | 'tipScreened' | Outcome | 'dead' | 'solution';

/** One person of the group: token and codes only. Its track is data, so that a group of 500 is one procedure. */
export interface Migrant {
  personId: string;
  sex: z.infer<typeof personFields.sex>;
  ageBand: z.infer<typeof personFields.ageBand>;
  language: NonNullable<z.infer<typeof personFields.language>> | null;
  state: TrackState;
  /** A child without parents or a guardian. */
  alone: boolean;
  /** Null until the vulnerability screening. */
  vulnerabilities: Vulnerability[] | null;
  asylum: 'notAsked' | 'noClaim' | 'claims';
  tip: TipScreeningReport['result'] | null;
  outcome: Outcome | null;
  solution: Solution | null;
  /** Number of the decision about this person alone. */
  decision: string | null;
  consulate: 'notAsked' | 'wished' | 'notWished' | 'contacted';
  witness: boolean;
  dead: boolean;
  identified: boolean;
  /** Removal was asked for while it was barred. */
  removalHeld: boolean;
}

export const registered = (
  facts: Pick<Migrant, 'personId' | 'sex' | 'ageBand' | 'language'>,
  rest: Partial<Migrant> = {},
): Migrant =>
  standing({
    state: 'registered',
    alone: false,
    vulnerabilities: null,
    asylum: 'notAsked',
    tip: null,
    outcome: null,
    solution: null,
    decision: null,
    consulate: 'notAsked',
    witness: false,
    dead: false,
    identified: false,
    removalHeld: false,
    ...facts,
    ...rest,
  });

/** The same person with the state that follows from what is known. */
export function standing(migrant: Migrant): Migrant {
  const { solution, dead, outcome, vulnerabilities, tip } = migrant;
  const screened = vulnerabilities === null ? 'registered' : tip === null ? 'vulnerabilityScreened' : 'tipScreened';
  return { ...migrant, state: solution !== null ? 'solution' : dead ? 'dead' : (outcome ?? screened) };
}

const aggravating: readonly Vulnerability[] = ['lifeEndangered', 'degraded', 'exploited'];
export const mayBeChild = ({ ageBand }: Migrant): boolean => ageBand !== 'adult';

/** Every outcome that the facts demand; none: only `noSpecialNeed` is left. */
function outcomesDemanded(migrant: Migrant): Outcome[] {
  const { tip, asylum, alone, vulnerabilities } = migrant;
  const demanded: [Outcome, boolean][] = [
    ['tipPresumed', tip === 'presumed' || tip === 'recognised'],
    ['childAlone', alone && mayBeChild(migrant)],
    ['asylumClaim', asylum === 'claims' || tip === 'otherProtection'],
    ['aggravatedSmuggling', aggravating.some((one) => vulnerabilities?.includes(one))],
  ];
  return demanded.filter(([, applies]) => applies).map(([outcome]) => outcome);
}

/** An outcome must be one that the facts demand, and may overlook none of them when it says that there is no need. */
export function outcomeFits(migrant: Migrant, outcome: Outcome): boolean {
  const demanded = outcomesDemanded(migrant);
  return demanded.length === 0 ? outcome === 'noSpecialNeed' : demanded.includes(outcome);
}

const solutionsOf: Readonly<Record<Outcome, readonly Solution[]>> = {
  tipPresumed: ['victimProtection', 'childTrack', 'asylumProcedure', 'residence', 'voluntaryReturn'],
  asylumClaim: ['asylumProcedure', 'childTrack', 'residence'],
  childAlone: ['childTrack', 'familyReunited', 'asylumProcedure'],
  aggravatedSmuggling: ['victimProtection', 'childTrack', 'residence', 'voluntaryReturn', 'suspectCustody'],
  noSpecialNeed: ['residence', 'familyReunited', 'childTrack', 'voluntaryReturn', 'suspectCustody'],
};
/** Return of a child needs a best-interests determination first: the child track decides (SOP-06). */
export function solutionFits(migrant: Migrant, solution: Solution): boolean {
  if (migrant.dead) return solution === 'buried' || solution === 'bodyReturned';
  if (solution === 'voluntaryReturn' && mayBeChild(migrant)) return false;
  return migrant.outcome !== null && solutionsOf[migrant.outcome].includes(solution);
}

/** Screened for vulnerability and trafficking, asked about asylum, and nothing found that forbids a removal. */
export const isScreened = ({ vulnerabilities, tip }: Migrant): boolean => vulnerabilities !== null && tip !== null;
export const removalIsBarred = (migrant: Migrant): boolean =>
  !isScreened(migrant) || migrant.asylum !== 'noClaim' || migrant.outcome !== 'noSpecialNeed' || mayBeChild(migrant);

/** New facts: an outcome and a solution that no longer fit them are taken back. What cannot be undone stays. */
export function withFacts(migrant: Migrant, change: Partial<Migrant>): Migrant {
  const next = { ...migrant, ...change };
  const done = next.solution !== null && ['removed', 'movedOn', 'buried', 'bodyReturned'].includes(next.solution);
  if (done || next.outcome === null || (isScreened(next) && outcomeFits(next, next.outcome))) return standing(next);
  return standing({ ...next, outcome: null, solution: null, decision: null });
}
