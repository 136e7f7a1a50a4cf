import type { AnyStateNode } from 'xstate';
import { rootSessionId } from '../internals.js';
import type { PendingTimer } from '../types.js';
import { aftersOf, pathOf, type AfterId } from './nodes.js';
import { problem, type ClockPolicy, type MigrationPlan, type MigrationProblem } from './plan.js';

export interface CarriedClocks {
  /** Timers that go on, under the ids of the new machine. */
  timers: PendingTimer[];
  /** Send ids of `after`s that must not be armed: a timer goes on there, or it has fired already while the state stayed. */
  settled: Set<string>;
}

interface Carrying {
  plan: MigrationPlan;
  pending: readonly PendingTimer[];
  places: readonly AfterId[];
  /** Whether the session still runs afterwards. */
  isAlive: (sessionId: string) => boolean;
  problems: MigrationProblem[];
}

/** What becomes of pending delayed events and of `after`s that have fired. Problems are added to the list. */
export function carriedClocks(
  before: readonly AnyStateNode[],
  after: readonly AnyStateNode[],
  rest: Omit<Carrying, 'places'>,
): CarriedClocks {
  const carrying: Carrying = { ...rest, places: aftersOf(after) };
  const carried: CarriedClocks = { timers: [], settled: new Set() };
  for (const old of aftersOf(before)) carryAfter(carrying, old, carried);
  const sends = rest.pending.filter(({ delayKey, sessionId }) => delayKey === null || sessionId !== rootSessionId);
  carried.timers.push(...sends.filter((timer) => carriesOn(carrying, timer)));
  return carried;
}

function carryAfter({ plan, pending, places, problems }: Carrying, old: AfterId, carried: CarriedClocks): void {
  const name = `${pathOf(old.node)}/${old.key}`;
  const own = pending.filter(({ sendId, sessionId }) => sessionId === rootSessionId && sendId === old.sendId);
  if (own.length > 1) {
    problems.push(
      problem('CLOCK_TWICE', name, `'${name}' is pending ${own.length} times; let one of them fire first.`),
    );
    return;
  }
  const policy = plan.clocks?.[name] ?? plan.clocks?.[old.key];
  if (policy === undefined) {
    problems.push(
      problem('CLOCK_UNMAPPED', name, `The plan does not say what becomes of '${name}'. Add it to 'clocks'.`),
    );
    return;
  }
  const place = placeOf(policy, old, name, { plan, places, problems });
  if (place === undefined || policy === 'restart') return;
  if (carried.settled.has(place.sendId)) {
    problems.push(
      problem('CLOCK_TWICE', name, `Two clocks lead to '${pathOf(place.node)}/${place.key}'; keep one of them.`),
    );
    return;
  }
  carried.settled.add(place.sendId);
  const [timer] = own;
  if (timer === undefined) return;
  const event = { ...timer.event, type: place.sendId };
  carried.timers.push({ ...timer, sendId: place.sendId, delayKey: place.key, event });
}

/** The `after` of the new configuration that a clock goes to; undefined when it is dropped, or when there is none. */
function placeOf(
  policy: ClockPolicy,
  old: AfterId,
  name: string,
  { plan, places, problems }: Pick<Carrying, 'plan' | 'places' | 'problems'>,
): AfterId | undefined {
  const wanted = typeof policy === 'object' ? policy.retarget : old.key;
  const named = places.filter(({ key, node }) => key === wanted || `${pathOf(node)}/${key}` === wanted);
  if (policy === 'drop') {
    if (named.length > 0) {
      const at = pathOf(named[0]!.node);
      problems.push(
        problem('CLOCK_STILL_ASKED', name, `'${name}' is dropped, but '${at}' still has it; say 'restart'.`),
      );
    }
    return undefined;
  }
  const place = named.length > 1 ? named.find(({ node }) => pathOf(node) === pathOf(old.node)) : named[0];
  if (place === undefined && (named.length > 1 || plan.unasked !== 'end')) {
    const why = named.length > 1 ? 'several active states have' : 'no active state has';
    problems.push(
      problem(
        'CLOCK_WITHOUT_PLACE',
        name,
        `Of the new configuration ${why} 'after: ${wanted}'; drop or retarget '${name}'.`,
      ),
    );
  }
  return place;
}

/** Delayed sends that are no `after`, and everything that a child has armed. */
function carriesOn({ plan, isAlive, problems }: Carrying, timer: PendingTimer): boolean {
  if (!isAlive(timer.sessionId) || !isAlive(timer.targetId ?? timer.sessionId)) return false;
  if (timer.sessionId !== rootSessionId) return true;
  const name = timer.sendId.startsWith('~') ? timer.event.type : timer.sendId;
  const policy = plan.clocks?.[name];
  if (policy === 'keep' || policy === 'drop') return policy === 'keep';
  problems.push(
    problem('CLOCK_UNMAPPED', name, `The delayed event '${name}' is pending; say 'keep' or 'drop' under 'clocks'.`),
  );
  return false;
}

/** Each active `after` has exactly one timer, or none where it has fired while its state stayed; nothing else is armed. */
export function clockProblems(
  active: readonly AnyStateNode[],
  timers: readonly PendingTimer[],
  settled: ReadonlySet<string>,
): MigrationProblem[] {
  const own = timers.filter(({ sessionId, delayKey }) => sessionId === rootSessionId && delayKey !== null);
  const known = aftersOf(active);
  const stray = own.filter(({ sendId }) => !known.some((one) => one.sendId === sendId)).map(({ sendId }) => sendId);
  const wrong = known.filter(({ sendId }) => {
    const count = own.filter((timer) => timer.sendId === sendId).length;
    return count > 1 || (count === 0 && !settled.has(sendId));
  });
  return [...stray, ...wrong.map(({ sendId }) => sendId)].map((id) =>
    problem('CLOCK_TWICE', id, `After the migration '${id}' would not have exactly one timer.`),
  );
}
