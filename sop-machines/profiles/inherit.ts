import type { DeadlineOverride } from '../kernel/deadline.js';
import type { Limit, LimitChange } from '../kernel/limit.js';
import type { Profile } from '../kernel/sop.js';

type BySop<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/**
 * A profile as it is written: what it changes of its parent, and nothing else. Deadlines and limits are named by SOP and
 * name. A deadline keeps what its override does not speak of; `null` says that there is no such deadline there, and a later
 * override brings it back. A limit keeps its name and unit; `null` takes it away.
 */
export interface ProfileChanges extends Partial<Omit<Profile, 'deadlines' | 'limits'>> {
  readonly id: string;
  readonly deadlines?: BySop<DeadlineOverride>;
  readonly limits?: BySop<LimitChange | null>;
}

const keysOf = (...records: readonly object[]): string[] => [...new Set(records.flatMap(Object.keys))];

function mergedBySop<Value, Change>(
  parent: BySop<Value>,
  own: BySop<Change>,
  merge: (inherited: Value | undefined, change: Change) => Value | undefined,
): BySop<Value> {
  const mergeOne = (sop: string) => {
    const [inherited, changed] = [parent[sop] ?? {}, own[sop] ?? {}];
    return keysOf(inherited, changed).flatMap((name) => {
      const change = changed[name];
      const value = change === undefined ? inherited[name] : merge(inherited[name], change);
      return value === undefined ? [] : [[name, value] as const];
    });
  };
  return Object.fromEntries(keysOf(parent, own).map((sop) => [sop, Object.fromEntries(mergeOne(sop))]));
}

/** A limit that no parent has must bring its own name and unit; the check of the profiles finds one that does not. */
const unnamed = { label: { en: '', ar: '' }, unit: 'days' } as const;

/** The profile that a parent and a child's changes make together: complete, as everything else reads it. */
export function inherit(parent: Profile, { deadlines = {}, limits = {}, ...own }: ProfileChanges): Profile {
  return {
    ...parent,
    ...own,
    deadlines: mergedBySop(parent.deadlines, deadlines, (inherited, change) =>
      change === null ? null : { ...inherited, ...change },
    ),
    limits: mergedBySop(parent.limits, limits, (inherited, change): Limit | undefined =>
      change === null ? undefined : { ...unnamed, ...inherited, ...change },
    ),
  };
}
