import type { AnyEventObject, AnyStateMachine } from 'xstate';
import { failed, persist, revive, statusOf, withRefs, type Running } from './envelope.js';
import { actorStands, promiseRejected, promiseResolved, stopEvent, type InternalActor } from './internals.js';
import { errorAsData } from './json.js';
import { maxRelays, withIterationLimit } from './limits.js';
import { Recorder } from './recorder.js';
import { RootSession } from './root.js';
import { ActorSystem } from './system.js';
import { assertInstant, TimerTable } from './timers.js';
import type { ActorReport, Envelope, Instant, PendingTimer, StepResult, Surroundings } from './types.js';

/** Events of XState's own vocabulary, which nobody outside may send. */
export function isReserved(eventType: string): boolean {
  return eventType.startsWith('xstate.') || eventType === '*' || eventType === '';
}

/** Enters the initial state. `input` is JSON; a machine that fails while it is born stands in status `error`. */
export function start(
  machine: AnyStateMachine,
  input: unknown,
  now: Instant,
  surroundings: Surroundings = {},
): StepResult {
  assertInstant(now, 'The start');
  const bounded = withIterationLimit(machine);
  const recorder = new Recorder(0);
  const system = new ActorSystem(recorder, new TimerTable(), now, surroundings);
  const running = { root: new RootSession(bounded, system), system, recorder };
  running.root.start(input);
  return finish(bounded, running, undefined);
}

/**
 * Takes one event from outside: the machine and its co-located children run until all of them rest.
 * `now` (milliseconds) is the instant from which delays of this step count.
 */
export function step(machine: AnyStateMachine, envelope: Envelope, event: AnyEventObject, now: Instant): StepResult {
  if (typeof event.type !== 'string') throw new TypeError(`An event needs a type, such as { type: 'OPEN' }.`);
  return run(machine, envelope, now, ({ root, system }) => {
    if (!isReserved(event.type)) system._relay(undefined, root.self, event);
  });
}

/** Fires one pending timer as a step; a timer that is no longer pending changes nothing. */
export function fire(machine: AnyStateMachine, envelope: Envelope, timer: PendingTimer, now: Instant): StepResult {
  return run(machine, envelope, now, ({ root, system }) => {
    const taken = system.timers.take(timer.seq);
    const target = taken && system.runningActor(taken.targetId ?? taken.sessionId);
    if (taken && target) system._relay(undefined, target, withRefs(taken.event, { root, system }));
  });
}

/** Tells what is heard of an actor outside; a report of a session that has ended changes nothing. */
export function answer(
  machine: AnyStateMachine,
  envelope: Envelope,
  sessionId: string,
  report: ActorReport,
  now: Instant,
): StepResult {
  return run(machine, envelope, now, ({ system, recorder }) => {
    const actor = system.asked(sessionId);
    if (!actor) return;
    if ('event' in report) return deliver(system, actor, report.event);
    recorder.changed = true;
    if ('snapshot' in report) return system.report(actor, { type: actorStands, data: report.snapshot });
    const [type, data] =
      'error' in report ? [promiseRejected, errorAsData(report.error)] : [promiseResolved, report.output];
    system._relay(undefined, actor, { type, data });
  });
}

function deliver(system: ActorSystem, from: InternalActor, event: AnyEventObject): void {
  if (from._parent && !isReserved(event.type)) system._relay(from, from._parent, event);
}

/**
 * Tells that an action could not be performed: whoever asked for it (a co-located child, or the machine itself when
 * `sessionId` is undefined) fails, as if the action had thrown. Nothing changes for a session that has ended.
 */
export function fail(
  machine: AnyStateMachine,
  envelope: Envelope,
  sessionId: string | undefined,
  error: unknown,
  now: Instant,
): StepResult {
  return run(machine, envelope, now, ({ root, system, recorder }) => {
    const reason = errorAsData(error);
    if (sessionId === undefined) return root.failWith(reason);
    const actor = system.runningActor(sessionId);
    if (!actor || actor === root.self) return;
    recorder.changed = true;
    actor._snapshot = { ...actor._snapshot, status: 'error', error: reason };
    actor._error(reason);
  });
}

/** Stops the machine and what it runs. As in XState, exit actions are not performed. */
export function stop(machine: AnyStateMachine, envelope: Envelope, now: Instant): StepResult {
  return run(machine, envelope, now, ({ root, system, recorder }) => {
    if (root.snapshot.status !== 'active') return;
    recorder.changed = true;
    system._relay(undefined, root.self, { type: stopEvent });
  });
}

function run(machine: AnyStateMachine, envelope: Envelope, now: Instant, act: (running: Running) => void): StepResult {
  return takeStep(machine, envelope, now, 0, act);
}

/** One step of whatever `act` does to the machine. `asked`: requests of this step that came before, for the ids. */
export function takeStep(
  machine: AnyStateMachine,
  envelope: Envelope,
  now: Instant,
  asked: number,
  act: (running: Running) => void,
): StepResult {
  assertInstant(now, 'The instant of a step');
  const bounded = withIterationLimit(machine);
  const running = revive(bounded, envelope, now, asked);
  act(running);
  return finish(bounded, running, envelope);
}

function finish(machine: AnyStateMachine, running: Running, before: Envelope | undefined): StepResult {
  const { recorder, root, system } = running;
  let envelope: Envelope;
  let status = root.snapshot.status;
  try {
    if (system.exhausted) {
      // What never came to an end asks for nothing.
      recorder.forget();
      throw new Error(`The actors of this machine exchanged more than ${maxRelays} events within one step.`);
    }
    envelope = persist(machine, running, before ? before.step + 1 : 0);
  } catch (error) {
    envelope = failed(before, machine, error);
    status = 'error';
    system.giveUp(() => true);
  }
  // An error event that nobody handles ends a machine without any transition.
  recorder.changed ||= status !== statusOf(before);
  const { changed, actions, given, actors, toParent, emitted, logs } = recorder;
  return { envelope, changed, actions, given, status, actors, toParent, emitted, logs };
}
