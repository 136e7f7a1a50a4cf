import type { EffectParams } from '../kernel/effects.js';
import type { CaseContext } from './case-spine.context.js';
import type { CaseSpineEvent } from './case-spine.events.js';

/** The kinds of procedures that a case has beside its intake, its referrals and its custodies. */
const kinds = {
  scene: 'SOP-02',
  screening: 'SOP-03',
  protection: 'SOP-05',
  child: 'SOP-06',
  risk: 'SOP-07',
  group: 'SOP-08',
  investigation: 'SOP-09',
  exhibit: 'SOP-10',
  interview: 'SOP-11',
  prosecution: 'SOP-13',
  request: 'SOP-14',
  notice: 'SOP-14',
  return: 'SOP-14',
} as const;
export type Kind = keyof typeof kinds;

/** Another SOP that runs for this case, or did. */
export interface Procedure {
  /** Its key among the case's procedures; it comes back in every report. */
  key: string;
  kind: Kind;
  /** Such as `SOP-03`. */
  sop: string;
  /** Token of the person, suspect or exhibit; null: the whole case. */
  subjectId: string | null;
  /** What it said last; `started` before that. */
  state: string;
  /** Everything that it has said, each once. */
  said: string[];
  /** Nothing is owed there any more. */
  ended: boolean;
  /** When that happened of which it last reported, ISO 8601 in UTC. */
  reportedAt: string;
}

export interface Given {
  context: CaseContext;
  event: CaseSpineEvent;
}

/** One procedure that an event asks for; whether it starts, `born` decides. */
export interface Wanted {
  kind: Kind;
  subjectId: string | null;
  /** Whether one subject may have a second one: never, when the former has ended, or at any time. */
  again: 'never' | 'afterTheEnd' | 'always';
  input: (key: string) => object;
}
/** What an event wants of one kind: nothing, or a procedure for each of its subjects. */
export type Wish = (given: Given) => readonly Wanted[];
/** By type of the event. */
export type Wishes = Readonly<Partial<Record<CaseSpineEvent['type'], readonly Wish[]>>>;

export interface Born {
  procedure: Procedure;
  asked: EffectParams<'startProcedure'>;
}

function isMissing({ kind, subjectId, again }: Wanted, procedures: readonly Procedure[]): boolean {
  const same = procedures.filter((one) => one.kind === kind && one.subjectId === subjectId);
  if (again === 'always') return true;
  return again === 'never' ? same.length === 0 : same.every(({ ended }) => ended);
}

/** The procedures that an event starts, each with its input; none that its subject has already. */
export function born(wishes: Wishes, given: Given): Born[] {
  const found: Born[] = [];
  for (const wanted of (wishes[given.event.type] ?? []).flatMap((wish) => wish(given))) {
    const known = [...given.context.procedures, ...found.map(({ procedure }) => procedure)];
    if (!isMissing(wanted, known)) continue;
    const { kind, subjectId } = wanted;
    const key = `${kind}-${known.filter((one) => one.kind === kind).length + 1}`;
    const sop = kinds[kind];
    const since = { state: 'started', said: [], ended: false, reportedAt: given.event.occurredAt };
    found.push({
      procedure: { key, kind, sop, subjectId, ...since },
      asked: { key, sop, subjectId, input: wanted.input(key) as EffectParams<'startProcedure'>['input'] },
    });
  }
  return found;
}

/** Those of one kind in which something is still owed; with a subject, only that one's. */
export const running = ({ procedures }: Pick<CaseContext, 'procedures'>, kind: Kind, subjectId?: string): Procedure[] =>
  procedures.filter(
    (one) => one.kind === kind && !one.ended && (subjectId === undefined || one.subjectId === subjectId),
  );

/**
 * Those that keep the case from being closed unless there is a reason. The risk has a guard of its own: it is watched on
 * after the end of the case (SOP-07).
 */
export const owing = ({ procedures }: Pick<CaseContext, 'procedures'>): Procedure[] =>
  procedures.filter(({ kind, ended }) => kind !== 'risk' && !ended);
