import { and, not, or, type AnyEventObject, type AnyMachineSnapshot } from 'xstate';
import type { Assumption } from './types.js';

/** A guard as a transition carries it: a name, a name with parameters, a function or a composite function. */
type Guard = string | { type: string; params?: unknown } | GuardFunction;
type GuardArguments = { context: unknown; event: AnyEventObject };
type GuardFunction = ((args: GuardArguments, params: unknown) => boolean) & {
  name: string;
  check?: (snapshot: AnyMachineSnapshot, args: GuardArguments, guard: unknown) => boolean;
  guards?: readonly Guard[];
};

/** Whether a guard holds, and the named guards that decided it; a name behind `not` that held is written `!name`. */
export interface Verdict {
  met: boolean;
  because: string[];
}

/** The three composites are told apart by their `check`, which XState shares among all guards of one kind. */
const checkOf = (guard: unknown): unknown => (guard as GuardFunction).check;
const checks = { and: checkOf(and([])), or: checkOf(or([])), not: checkOf(not('')) };

/** Judges a guard as XState does, but names what decided it and lets `assume` answer for a name first. */
export function judge(
  guard: unknown,
  snapshot: AnyMachineSnapshot,
  event: AnyEventObject,
  assume: Assumption,
): Verdict {
  return evaluate(guard as Guard, undefined, { snapshot, args: { context: snapshot.context, event }, assume });
}

interface Judging {
  snapshot: AnyMachineSnapshot;
  args: GuardArguments;
  assume: Assumption;
}

function evaluate(guard: Guard, params: unknown, judging: Judging): Verdict {
  if (typeof guard !== 'function') return evaluateNamed(guard, judging);
  const { snapshot, args } = judging;
  const parts = (): Verdict[] => (guard.guards ?? []).map((part) => evaluate(part, undefined, judging));
  switch (guard.check) {
    case undefined:
      return { met: guard(args, params), because: guard.name ? [guard.name] : [] };
    case checks.and: {
      const unmet = parts().filter((part) => !part.met);
      return unmet.length ? merge(false, unmet) : merge(true, parts());
    }
    case checks.or: {
      const met = parts().filter((part) => part.met);
      return met.length ? merge(true, met) : merge(false, parts());
    }
    case checks.not: {
      const [inner] = parts();
      return { met: !inner?.met, because: (inner?.because ?? []).map(negated) };
    }
    default:
      return { met: guard.check(snapshot, args, guard), because: ['stateIn'] };
  }
}

/** A named guard answers under its own name, also when it is a composite: the name is what its author gave words to. */
function evaluateNamed(guard: Exclude<Guard, GuardFunction>, judging: Judging): Verdict {
  const { snapshot, args, assume } = judging;
  const name = typeof guard === 'string' ? guard : guard.type;
  const assumed = assume(name);
  if (assumed !== undefined) return { met: assumed, because: [name] };
  const implementation = snapshot.machine.implementations.guards[name] as unknown as Guard | undefined;
  if (implementation === undefined) throw new Error(`Guard '${name}' is not implemented.`);
  const given = typeof guard === 'string' ? undefined : guard.params;
  const params: unknown = typeof given === 'function' ? (given as (a: GuardArguments) => unknown)(args) : given;
  return { met: evaluate(implementation, params, judging).met, because: [name] };
}

function merge(met: boolean, verdicts: readonly Verdict[]): Verdict {
  return { met, because: [...new Set(verdicts.flatMap((verdict) => verdict.because))] };
}

function negated(name: string): string {
  return name.startsWith('!') ? name.slice(1) : `!${name}`;
}
