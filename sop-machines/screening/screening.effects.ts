import type { EffectParams } from '../kernel/effects.js';
import { reportStanding } from '../kernel/requests.js';
import { mayBeChild, needHook, personOf, type ScreeningContext } from './screening.context.js';
import type { ScreeningReport } from './screening.shapes.js';

type Given = { context: ScreeningContext };
type Told = EffectParams<'tellParent'>;
const hook = (event: (context: ScreeningContext) => Told['event']) =>
  ({ type: 'tellParent', params: ({ context }: Given): Told => ({ event: event(context) }) }) as const;

/** How the screening stands. `ended`: nothing is owed any more, also where it rests and new facts may wake it. */
export const report = (state: ScreeningReport, ended = false) => reportStanding(state, ended);

export const tellVictim = (recognised: boolean) =>
  hook((context) => ({ type: 'VICTIM_PRESUMED', ...personOf(context), recognised }));
export const tellChild = hook((context) => ({ type: 'CHILD_FOUND', ...personOf(context) }));
export const askForNeedsTalk = hook(({ personId }) => ({ type: 'INTERVIEW_NEEDED', kind: 'needs', personId }));
/** A person removed against the bar is looked for, and offered help, abroad. */
export const tellVictimAbroad = hook(() => ({ type: 'FOREIGN_ELEMENT', element: 'victim' }));
export const tellResult = (result: 'recognised' | 'otherProtection') =>
  hook(({ personId }) => ({ type: 'RECOGNITION_DECIDED', personId, result }));
/** A negative before anybody was presumed is "no indicators"; after a presumption it is "not recognised". */
export const tellNegative = hook(({ personId, presumedAt }) => ({
  type: 'RECOGNITION_DECIDED',
  personId,
  result: presumedAt === null ? 'noIndicators' : 'notRecognised',
}));

/** The task is limited by the clock that runs: the child's, or the adult's. */
export const askToScreen = {
  type: 'openTask',
  params: ({ context }: Given): EffectParams<'openTask'> => ({
    key: 'screen',
    task: 'screen',
    role: 'caseOfficer',
    deadline: mayBeChild(context) ? 'screeningOfChild' : 'screening',
  }),
} as const;

export const forcedRole = ({ personId }: ScreeningContext): Told => ({
  event: { type: 'FORCED_ROLE_REPORTED', personId },
});
/** Every need that the case has not heard of yet. */
export const untoldNeeds = (context: ScreeningContext): Told[] => context.needs.map((need) => needHook(context, need));
export const untoldEmergencies = (context: ScreeningContext): Told[] =>
  context.needs.filter(({ priority }) => priority === 'emergency').map((need) => needHook(context, need));
