import type { AnyStateMachine } from 'xstate';
import { revive } from '../envelope.js';
import type { InternalActor } from '../internals.js';
import { cloneJson, errorAsData, toJson } from '../json.js';
import { takeStep } from '../step.js';
import type { ActorRequest, Envelope, Instant } from '../types.js';
import { view } from '../view.js';
import { carriedActors, type StoredChildren } from './actors.js';
import { carriedClocks, clockProblems } from './clocks.js';
import { mappedLeaves, valueOf } from './configuration.js';
import { doorEvent, doorOf } from './door.js';
import { mappedHistory, type StoredHistory } from './history.js';
import { activeNodes, isLeaf, nodeAt, pathOf } from './nodes.js';
import { problem, type Migration, type MigrationPlan, type MigrationProblem } from './plan.js';

interface Stored {
  value: never;
  context: unknown;
  historyValue?: StoredHistory;
  children?: StoredChildren;
}

const refused = (problems: MigrationProblem[]): Migration => ({ possible: false, problems });

/**
 * Moves a running instance from one machine to another, as one step of its own. Pure: the envelope stays as it is, and an
 * instance that the plan does not fit is refused with every reason that was found, never forced.
 *
 * @param now milliseconds; clocks that begin with the migration count from here
 */
export function migrate(
  from: AnyStateMachine,
  to: AnyStateMachine,
  plan: MigrationPlan,
  envelope: Envelope,
  now: Instant,
): Migration {
  const before = view(from, envelope);
  if (before.status !== 'active') {
    return refused([
      problem('NOT_ACTIVE', before.status, `The instance is '${before.status}'; only a running one migrates.`),
    ]);
  }
  const mapped = mappedLeaves(plan, before.state);
  if ('problems' in mapped) return refused(mapped.problems);
  const target = valueOf(to, mapped.leaves);
  if ('problems' in target) return refused(target.problems);

  const problems = finalProblems(from, to, before.state, mapped.leaves);
  const stored = envelope.snapshot as Stored;
  const active = activeNodes(to, target.value);
  const formerly = activeNodes(from, stored.value);
  const historyValue = mappedHistory(from, to, plan, stored.historyValue ?? {}, problems);
  const sessions = envelope.sessions ?? [];
  const actors = carriedActors(from, to, active, plan, { children: stored.children ?? {}, sessions }, problems);
  const clocks = carriedClocks(formerly, active, { plan, pending: envelope.timers, isAlive: actors.isAlive, problems });
  const context = mappedContext(plan, stored.context, before.state, problems);
  if (problems.length > 0) return refused(problems);

  const stops = stopRequests(from, envelope, actors.stopped, now);
  const moved: Envelope = {
    ...envelope,
    snapshot: { ...stored, value: target.value, context, historyValue, children: actors.children },
    timers: clocks.timers,
    sessions: actors.sessions,
  };
  const known = new Set(formerly.map(pathOf));
  const paths = active.map(pathOf).filter((path) => plan.entry === 'run' && !known.has(path));
  const door = doorOf(to, {
    leaves: active.filter(isLeaf),
    active,
    entered: new Set(paths),
    settled: clocks.settled,
    running: new Set(Object.keys(actors.children)),
  });
  return entered(door, to, moved, now, { mapped: mapped.leaves, settled: clocks.settled, stops });
}

/** Lets the instance enter its new machine and checks how it stands there. */
function entered(
  door: AnyStateMachine,
  to: AnyStateMachine,
  envelope: Envelope,
  now: Instant,
  how: { mapped: string[]; settled: ReadonlySet<string>; stops: ActorRequest[] },
): Migration {
  const result = takeStep(door, envelope, now, how.stops.length, ({ root, system }) => {
    system._relay(undefined, root.self, { type: doorEvent });
  });
  const after = view(to, result.envelope);
  if (after.status === 'error') {
    const reason = (after.error as { message?: string } | undefined)?.message ?? 'unknown';
    return refused([
      problem('MACHINE_FAILED', after.state.join(', '), `The new machine failed on entering: ${reason}`),
    ]);
  }
  if (after.status !== 'active') {
    const where = after.state.join(', ');
    return refused([
      problem('MACHINE_ENDED', where, `The instance would end at once in '${where}'. Map it to a state that waits.`),
    ]);
  }
  const value = (result.envelope.snapshot as Stored).value;
  const wrong = clockProblems(activeNodes(to, value), result.envelope.timers, how.settled);
  if (wrong.length > 0) return refused(wrong);
  const actors = [...how.stops, ...result.actors];
  return { possible: true, result: { ...result, actors, changed: true }, mapped: how.mapped, state: after.state };
}

/** Whoever is put into a final state is never told "done": the transition that follows would not be taken. */
function finalProblems(
  from: AnyStateMachine,
  to: AnyStateMachine,
  before: readonly string[],
  after: readonly string[],
): MigrationProblem[] {
  const wasFinal = before.some((path) => nodeAt(from, path)?.type === 'final');
  return after
    .filter((path) => nodeAt(to, path)?.type === 'final' && !wasFinal)
    .map((path) =>
      problem(
        'STATE_FINAL',
        path,
        `'${path}' is final, and what follows it would never happen. Name the state after it.`,
      ),
    );
}

function mappedContext(
  plan: MigrationPlan,
  context: unknown,
  state: readonly string[],
  problems: MigrationProblem[],
): unknown {
  try {
    const given = cloneJson(context);
    return toJson(plan.context === undefined ? given : plan.context(given as never, state), 'the context');
  } catch (error) {
    const { message } = errorAsData(error) as { message?: string };
    problems.push(problem('CONTEXT_WRONG', 'context', message ?? String(error)));
    return {};
  }
}

/** What the host is asked when children are given up, as if the old machine had stopped them. */
function stopRequests(
  from: AnyStateMachine,
  envelope: Envelope,
  stopped: readonly string[],
  now: Instant,
): ActorRequest[] {
  if (stopped.length === 0) return [];
  const { root, recorder } = revive(from, envelope, now);
  const children = root.snapshot.children as unknown as Record<string, InternalActor | undefined>;
  for (const id of stopped) children[id]?._stop();
  return recorder.actors.filter(({ kind }) => kind === 'stop');
}
