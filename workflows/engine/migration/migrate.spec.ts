import { describe, expect, it } from '@jest/globals';
import { createMachine } from 'xstate';
import { answer, checkMigration, due, fire, head, migrate, start, step, view } from '../index.js';
import type { Envelope, MigrationPlan } from '../index.js';
import { activeNodes, aftersOf } from './nodes.js';
import { first, plan, second } from './versions.fixture.js';

const born = 1_000_000;
const hour = 3_600_000;
const events = ['TAKE', 'DROP', 'ASK', 'LATER', 'WATCH', 'UNWATCH', 'PAUSE', 'RESUME', 'END'];

const begun = (...types: string[]): Envelope =>
  types.reduce(
    (envelope, type) => step(first, envelope, { type }, born + hour).envelope,
    start(first, {}, born).envelope,
  );
const changed = (more: Partial<MigrationPlan>): MigrationPlan => ({ ...plan, ...more });
const moved = (envelope: Envelope, by: MigrationPlan = plan, now = born + 2 * hour) => {
  const migration = migrate(first, second, by, envelope, now);
  if (!migration.possible) throw new Error(JSON.stringify(migration.problems));
  return migration;
};
const codesOf = (envelope: Envelope, by: MigrationPlan): string[] => {
  const migration = migrate(first, second, by, envelope, born + 2 * hour);
  return migration.possible ? [] : migration.problems.map(({ code, at }) => `${code} ${at}`);
};
const timersOf = ({ timers }: Envelope): [string, number][] => timers.map(({ sendId, dueAt }) => [sendId, dueAt]);

/** Every state that the first machine can reach, by events, timers and answers; context left out. */
function reachable(): Envelope[] {
  const seen = new Map<string, Envelope>();
  const open = [start(first, {}, born).envelope];
  for (let envelope = open.pop(); envelope !== undefined; envelope = open.pop()) {
    const { value, historyValue, children } = envelope.snapshot as Record<string, unknown>;
    const key = JSON.stringify([
      value,
      historyValue,
      Object.keys(children as object),
      [...new Set(envelope.timers.map(({ sendId }) => sendId))].sort(),
    ]);
    if (seen.has(key)) continue;
    seen.set(key, envelope);
    const now = born + hour;
    const next = head(envelope);
    open.push(...events.map((type) => step(first, envelope, { type }, now).envelope));
    if (next !== null) open.push(fire(first, envelope, next, next.dueAt).envelope);
    for (const { sessionId } of envelope.sessions ?? [])
      open.push(answer(first, envelope, sessionId, { output: 1 }, now).envelope);
  }
  return [...seen.values()];
}

describe('A migration', () => {
  it('names the new leaves, adds a region, keeps the clock under its new name and starts the new one', () => {
    const { result, state } = moved(begun('TAKE', 'WATCH'));
    expect(state).toEqual(['working.desk.taken', 'working.watch.alert', 'working.review.open']);
    expect(timersOf(result.envelope).filter(([id]) => !id.includes('clerk'))).toEqual([
      ['xstate.after.reply.job.working', born + 24 * hour],
      ['xstate.after.rest.job.working.desk.taken', born + 2 * hour],
      ['xstate.after.review.job.working.review.open', born + 7 * hour],
    ]);
    expect(view(second, result.envelope).context).toEqual({ asked: 0, notes: [] });
  });

  it('is a step of its own, after which the new machine takes its events and its clocks fire', () => {
    const before = begun('TAKE');
    const { result } = moved(before);
    expect(result.envelope.step).toBe(before.step + 1);
    const asked = step(second, result.envelope, { type: 'ASK' }, born + 3 * hour);
    expect(view(second, asked.envelope).state[0]).toBe('working.desk.asking');
    const late = due(result.envelope, born + 24 * hour).at(-1)!;
    expect(view(second, fire(second, result.envelope, late, late.dueAt).envelope).state).toEqual(['overdue']);
  });

  it('runs entry actions only where the plan says so, and only of states that are new', () => {
    const skipped = moved(begun('TAKE', 'ASK'));
    expect(skipped.result.actions).toEqual([]);
    const run = moved(begun('TAKE'), changed({ entry: 'run' }));
    expect(run.result.actions.map(({ id, type }) => `${id} ${type}`)).toEqual(['2:0 say', '2:1 say']);
  });

  it('counts a restarted clock from the migration', () => {
    const { result } = moved(begun(), changed({ clocks: { ...plan.clocks, answer: 'drop' } }));
    expect(timersOf(result.envelope)).toContainEqual(['xstate.after.reply.job.working', born + 12 * hour]);
    const again = moved(begun('TAKE'), changed({ clocks: { ...plan.clocks, rest: 'restart' } }));
    expect(timersOf(again.result.envelope)).toContainEqual([
      'xstate.after.rest.job.working.desk.taken',
      born + 3 * hour,
    ]);
  });

  it('does not arm again a clock that has fired while its state stayed', () => {
    const taken = begun('TAKE');
    const rest = due(taken, born + 2 * hour).find(({ delayKey }) => delayKey === 'rest')!;
    const { result } = moved(fire(first, taken, rest, rest.dueAt).envelope, plan, born + 2 * hour);
    expect(timersOf(result.envelope).map(([id]) => id)).not.toContain('xstate.after.rest.job.working.desk.taken');
  });

  it('keeps a promise and a child machine with their sessions, so that a late answer still arrives', () => {
    const { result } = moved(begun('TAKE', 'ASK', 'LATER'));
    expect(result.actors).toEqual([]);
    const [lookup] = (result.envelope.sessions ?? []).filter(({ actorId }) => actorId === 'lookup');
    const answered = answer(second, result.envelope, lookup!.sessionId, { output: 'x' }, born + 3 * hour);
    expect(view(second, answered.envelope).state[0]).toBe('working.desk.taken');
    const nudge = result.envelope.timers.find(({ sendId }) => sendId === 'nudge')!;
    const nudged = fire(second, result.envelope, nudge, nudge.dueAt).envelope.snapshot as never;
    expect(nudged).toHaveProperty('children.clerk.snapshot.value', 'busy');
  });

  it('stops a child and starts another in its place where the plan says so', () => {
    const { result } = moved(begun('TAKE', 'ASK'), changed({ actors: { lookup: 'stop', clerk: 'keep' } }));
    expect(result.actors.map(({ kind, id, actorId }) => `${id} ${kind} ${actorId}`)).toEqual([
      '3:0 stop lookup',
      '3:1 start lookup',
    ]);
    expect(new Set(result.actors.map(({ sessionId }) => sessionId)).size).toBe(2);
  });

  it('takes what history remembers along', () => {
    const { result } = moved(begun('TAKE', 'WATCH', 'PAUSE'));
    expect(view(second, result.envelope).state).toEqual(['resting']);
    const back = step(second, result.envelope, { type: 'RESUME' }, born + 3 * hour).envelope;
    expect(view(second, back).state).toEqual(['working.desk.taken', 'working.watch.alert', 'working.review.open']);
    const forgotten = moved(begun('TAKE', 'PAUSE'), changed({ history: { 'work.memory': null } })).result.envelope;
    const fresh = step(second, forgotten, { type: 'RESUME' }, born + 3 * hour).envelope;
    expect(view(second, fresh).state).toContain('working.desk.free');
  });

  it.each<[string, Envelope, Partial<MigrationPlan>, string]>([
    ['an active leaf without a place', begun(), { states: {} }, 'STATE_UNMAPPED work.desk.free'],
    ['a leaf that is none', begun('PAUSE'), { states: { paused: 'working' } }, 'STATE_UNKNOWN working'],
    [
      'a region that would be completed in silence',
      begun(),
      { states: { ...plan.states, 'work.watch.off': 'working.watch.idle' } },
      'STATE_INCOMPLETE working',
    ],
    ['a final state', begun('PAUSE'), { states: { ...plan.states, paused: 'ended' } }, 'STATE_FINAL ended'],
    ['history that nobody named', begun('PAUSE'), { history: {} }, 'HISTORY_UNMAPPED work.memory'],
    ['a clock that nobody named', begun(), { clocks: { nudge: 'keep', rest: 'keep' } }, 'CLOCK_UNMAPPED work/answer'],
    ['a kept clock without a place', begun(), { clocks: { answer: 'keep' } }, 'CLOCK_WITHOUT_PLACE work/answer'],
    [
      'a dropped clock that is still asked',
      begun('TAKE'),
      { clocks: { ...plan.clocks, rest: 'drop' } },
      'CLOCK_STILL_ASKED work.desk.taken/rest',
    ],
    ['an actor that nobody named', begun(), { actors: {} }, 'ACTOR_UNMAPPED clerk'],
    ['a context that is no JSON', begun(), { context: () => ({ at: new Date(0) }) }, 'CONTEXT_WRONG context'],
    [
      'a context that cannot be made',
      begun(),
      {
        context: () => {
          throw new Error('no');
        },
      },
      'CONTEXT_WRONG context',
    ],
  ])('refuses %s and changes nothing', (_, envelope, more, code) => {
    const before = JSON.stringify(envelope);
    expect(codesOf(envelope, changed(more))).toContain(code);
    expect(JSON.stringify(envelope)).toBe(before);
  });

  it('refuses an instance that has ended, and one that would end on entering', () => {
    expect(codesOf(begun('END'), plan)).toEqual(['NOT_ACTIVE done']);
    const through = createMachine({
      id: 'job',
      initial: 'hall',
      states: { hall: { always: 'out' }, out: { type: 'final' } },
    });
    const ends = migrate(
      first,
      through,
      changed({ states: { paused: 'hall' }, history: { 'work.memory': null } }),
      begun('PAUSE'),
      born,
    );
    expect(ends).toMatchObject({ possible: false, problems: [{ code: 'MACHINE_ENDED' }] });
  });

  it('goes on by eventless transitions that hold, and says where it rests', () => {
    const hall = createMachine({ id: 'job', initial: 'hall', states: { hall: { always: 'room' }, room: {} } });
    const through = migrate(
      first,
      hall,
      changed({ states: { paused: 'hall' }, history: { 'work.memory': null } }),
      begun('PAUSE'),
      born,
    );
    expect(through).toMatchObject({ possible: true, mapped: ['hall'], state: ['room'] });
  });

  it('is not swallowed by a wildcard', () => {
    const greedy = createMachine({ id: 'job', initial: 'a', states: { a: { on: { '*': 'b' } }, b: {} } });
    const stays = migrate(
      first,
      greedy,
      changed({ states: { paused: 'a' }, history: { 'work.memory': null } }),
      begun('PAUSE'),
      born,
    );
    expect(stays).toMatchObject({ possible: true, state: ['a'] });
  });
});

describe('From every state that the old version can reach', () => {
  const all = reachable().filter((envelope) => view(first, envelope).status === 'active');

  it('there are as many as one expects', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it('a migration leaves exactly one timer for each active `after` that has not fired', () => {
    for (const envelope of all) {
      const { envelope: after } = moved(envelope).result;
      const { value } = after.snapshot as { value: never };
      const ids = aftersOf(activeNodes(second, value)).map(({ sendId }) => sendId);
      const armed = after.timers.filter(({ sessionId, delayKey }) => sessionId === 'x:0' && delayKey !== null);
      expect(new Set(armed.map(({ sendId }) => sendId)).size).toBe(armed.length);
      expect(armed.filter(({ sendId }) => !ids.includes(sendId))).toEqual([]);
      const hasFired = view(first, envelope).state.includes('work.desk.taken');
      expect(ids.length - armed.length).toBeLessThanOrEqual(hasFired ? 1 : 0);
    }
  });

  it('migrating and restarting can be done in either order', () => {
    const restarted = (envelope: Envelope): Envelope => JSON.parse(JSON.stringify(envelope)) as Envelope;
    for (const envelope of all) {
      const once = moved(restarted(envelope)).result;
      expect(moved(envelope).result).toEqual(once);
      for (const type of ['TAKE', 'RESUME']) {
        const direct = step(second, once.envelope, { type }, born + 3 * hour);
        expect(step(second, restarted(once.envelope), { type }, born + 3 * hour)).toEqual(direct);
      }
    }
  });

  it('a plan that changes nothing changes nothing but the step', () => {
    const paths = [
      'work.desk.free',
      'work.desk.taken',
      'work.desk.asking',
      'work.watch.off',
      'work.watch.on',
      'paused',
      'late',
    ];
    const same: MigrationPlan = {
      states: Object.fromEntries(paths.map((path) => [path, path])),
      history: { 'work.memory': 'work.memory' },
      clocks: { answer: 'keep', rest: 'keep', nudge: 'keep' },
      actors: plan.actors!,
      entry: 'skip',
    };
    for (const envelope of all) {
      const migration = migrate(first, first, same, envelope, born + 2 * hour);
      if (!migration.possible) throw new Error(JSON.stringify(migration.problems));
      const { timers, ...rest } = migration.result.envelope;
      expect([...timers].sort((a, b) => a.seq - b.seq)).toEqual(envelope.timers);
      expect(rest).toEqual({ ...envelope, timers: undefined, step: envelope.step + 1 });
    }
  });
});

describe('The check of a plan', () => {
  it('finds nothing in a total plan', () => {
    expect(checkMigration(first, second, plan)).toEqual([]);
  });

  it('names every state, history and clock that is missing before any instance is touched', () => {
    const thin = changed({ states: { paused: 'resting', later: 'overdue' }, history: {}, clocks: { answer: 'keep' } });
    const found = checkMigration(first, second, thin).map(({ code, at }) => `${code} ${at}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'CLOCK_UNMAPPED work.desk.taken/rest',
        'STATE_UNKNOWN later',
        'HISTORY_UNMAPPED work.memory',
        'STATE_UNMAPPED work.desk.free',
        'STATE_UNMAPPED late',
      ]),
    );
  });
});
