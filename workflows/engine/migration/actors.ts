import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { rootSessionId } from '../internals.js';
import type { SessionEntry } from '../types.js';
import { nodesOf } from './nodes.js';
import { problem, type MigrationPlan, type MigrationProblem } from './plan.js';

/** A child as a persisted snapshot has it. */
type StoredChild = { src: string; snapshot: { status?: string } };
export type StoredChildren = Readonly<Record<string, StoredChild>>;

export interface CarriedActors {
  children: StoredChildren;
  sessions: SessionEntry[];
  /** Ids of children that are stopped. */
  stopped: string[];
  isAlive: (sessionId: string) => boolean;
}

const invokesOf = (nodes: readonly AnyStateNode[]): string[] =>
  nodes.flatMap(({ invoke }) => (invoke as { id: string }[]).map(({ id }) => id));

/** Which children go on, with their sessions. Problems are added to the list. */
export function carriedActors(
  from: AnyStateMachine,
  to: AnyStateMachine,
  active: readonly AnyStateNode[],
  plan: MigrationPlan,
  stored: { children: StoredChildren; sessions: readonly SessionEntry[] },
  problems: MigrationProblem[],
): CarriedActors {
  const kept = Object.entries(stored.children).filter(([id, child]) =>
    isKept(from, to, active, plan, id, child, problems),
  );
  const ids = new Set(kept.map(([id]) => id));
  const stopped = Object.keys(stored.children).filter((id) => !ids.has(id));
  const alive = new Set([rootSessionId]);
  const sessions: SessionEntry[] = [];
  // A parent stands before its children in the list, so that one pass finds the whole tree.
  for (const entry of stored.sessions) {
    const goesOn = entry.parentId === rootSessionId ? ids.has(entry.actorId) : alive.has(entry.parentId);
    if (!goesOn) continue;
    alive.add(entry.sessionId);
    sessions.push(entry);
  }
  return { children: Object.fromEntries(kept), sessions, stopped, isAlive: (sessionId) => alive.has(sessionId) };
}

function isKept(
  from: AnyStateMachine,
  to: AnyStateMachine,
  active: readonly AnyStateNode[],
  plan: MigrationPlan,
  id: string,
  child: StoredChild,
  problems: MigrationProblem[],
): boolean {
  const policy = plan.actors?.[id];
  if (policy === undefined) {
    problems.push(
      problem('ACTOR_UNMAPPED', id, `The plan does not say what becomes of actor '${id}'. Add it to 'actors'.`),
    );
    return false;
  }
  if (policy === 'stop') return false;
  const isInvoked = invokesOf(nodesOf(from)).includes(id);
  const isKnown = Object.hasOwn(to.implementations.actors, child.src);
  if (isKnown && (!isInvoked || invokesOf(active).includes(id))) return true;
  const why = isKnown
    ? 'no active state of the new configuration invokes it'
    : `the new machine has no actor '${child.src}'`;
  problems.push(problem('ACTOR_WITHOUT_PLACE', id, `'${id}' cannot be kept: ${why}; say 'stop'.`));
  return false;
}
