import { describe, expect, it } from '@jest/globals';
import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { build } from './fuzz/build.js';
import { drawn } from './fuzz/chart.js';
import { at, events, type Move } from './fuzz/spec.js';
import { due, fire, possibility, start, step, VirtualHost, type Envelope, type Instant } from './index.js';
import { rootSessionId } from './internals.js';
import { delayKeyOf } from './timers.js';

/* What holds after every step of any machine, shown on random ones. The numbers are those of the engine's own list. */

const machines = 25;
const nothing = { performed: () => undefined, asked: () => undefined };

interface Stand {
  machine: AnyStateMachine;
  envelope: Envelope;
  now: Instant;
  /** What the last step fired; null: it took an event. */
  fired: string | null;
}

/** Plays a random machine step by step and shows each stand, with a limit for those that never come to rest. */
function play(seed: number, number: number, look: (stand: Stand) => void): void {
  const { spec, played } = drawn(seed, number);
  const machine = build(spec, nothing);
  let now = 0;
  let { envelope } = start(machine, undefined, now);
  let steps = 0;
  const take = (next: Envelope, fired: string | null): boolean => {
    envelope = next;
    look({ machine, envelope, now, fired });
    return ++steps < 300;
  };
  const drain = (until: Instant): boolean => {
    for (let [next] = due(envelope, until); next !== undefined; [next] = due(envelope, until)) {
      now = Math.max(now, next.dueAt);
      if (!take(fire(machine, envelope, next, now).envelope, `${next.sessionId} ${next.sendId}`)) return false;
    }
    now = until;
    return true;
  };
  look({ machine, envelope, now, fired: null });
  for (const move of played as readonly Move[]) {
    if (!drain(now + (move.move === 'wait' ? move.milliseconds : 0))) return;
    if (move.move !== 'send') continue;
    if (!take(step(machine, envelope, { type: at(events, move.event) }, now).envelope, null)) return;
  }
}

const snapshotOf = (envelope: Envelope) => envelope.snapshot as { status: string; value: StateValue };

/** The timers that a machine's active states have by their `after`, as XState names them. */
function afterIdsOf({ machine, envelope }: Stand): string[] {
  const { value } = snapshotOf(envelope);
  const { _nodes } = machine.resolveState({ value, context: {} }) as unknown as { _nodes: AnyStateNode[] };
  return [...new Set(_nodes.flatMap((node) => node.after.map(({ eventType }) => eventType)))].sort();
}

const every = (judge: (number: number) => void): void => {
  for (let number = 0; number < machines; number++) judge(number);
};

describe('of any machine', () => {
  it('every timer belongs to an active state or to a delayed send of somebody who lives, and every live `after` has one', () => {
    let looked = 0;
    every((number) => {
      const spent = new Set<string>();
      play(301, number, (stand) => {
        const { machine, envelope, fired } = stand;
        if (snapshotOf(envelope).status !== 'active') return;
        const alive = [rootSessionId, ...(envelope.sessions ?? []).map(({ sessionId }) => sessionId)];
        if (fired !== null) spent.add(fired);
        for (const { sessionId, targetId } of envelope.timers) expect(alive).toContain(targetId ?? sessionId);
        const own = envelope.timers.filter(
          (timer) => timer.sessionId === rootSessionId && delayKeyOf(machine, timer.sendId, timer.event) !== null,
        );
        const ids = own.map(({ sendId }) => sendId);
        for (const id of ids) spent.delete(`${rootSessionId} ${id}`);
        const owed = afterIdsOf(stand).filter((id) => !spent.has(`${rootSessionId} ${id}`));
        expect(ids.sort()).toEqual(owed);
        looked += ids.length;
      });
    });
    expect(looked).toBeGreaterThan(machines);
  });

  it('what was due while nobody ran is applied before a later event from outside', () => {
    let late = 0;
    every((number) => {
      const { spec } = drawn(306, number);
      play(306, number, ({ machine, envelope, now }) => {
        if (snapshotOf(envelope).status !== 'active' || due(envelope, now + 5).length === 0 || late > 200) return;
        late++;
        // A host that slept through its timers wakes by an event; nothing may be overtaken by it.
        const event = { type: at(events, number) };
        const slept = VirtualHost.restore(build(spec, nothing), { envelope, now: now + 5 });
        slept.send(event);
        let drained = envelope;
        for (let [next] = due(drained, now + 5); next !== undefined; [next] = due(drained, now + 5)) {
          drained = fire(machine, drained, next, now + 5).envelope;
        }
        expect(slept.persist().envelope).toEqual(step(machine, drained, event, now + 5).envelope);
      });
    });
    expect(late).toBeGreaterThan(50);
  });

  it('a refused event leaves everything as it was, an accepted one answers with its own step, and neither touches the past', () => {
    const seen = { refused: 0, taken: 0 };
    every((number) => {
      play(307, number, ({ machine, envelope, now }) => {
        if (snapshotOf(envelope).status !== 'active' || seen.refused + seen.taken > 1_500) return;
        const past = JSON.stringify(envelope);
        for (const type of events) {
          const { possible } = possibility(machine, envelope, { type });
          const taken = step(machine, envelope, { type }, now);
          expect(JSON.stringify(envelope)).toBe(past);
          seen[possible ? 'taken' : 'refused']++;
          if (possible) expect(taken.envelope.step).toBe(envelope.step + 1);
          else {
            expect(taken).toMatchObject({ changed: false, actions: [] });
            expect({ ...taken.envelope, step: envelope.step }).toEqual(envelope);
          }
        }
      });
    });
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(300);
  });
});
