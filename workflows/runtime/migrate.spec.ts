import { describe, expect, it } from '@jest/globals';
import type { SopMigration } from '../../sop-machines/kernel/migration.js';
import { checkMigration } from '../engine/index.js';
import type { SendRequest } from '../messages.js';
import { exampleCalendar, exampleProfile, librarian } from './example.fixture.js';
import { enginePlan, migrateProcedure } from './migrate.js';
import { agreementOf } from './migration-types.js';
import { ProcedureRuntime } from './procedure-runtime.js';
import { rollBack } from './roll-back.js';
import type { RuntimeState, Taken } from './state.js';
import { newSop, oldSop, oldToNew } from './versions.fixture.js';

const asked = '2027-02-09T08:00:00.000Z';
const at = (hours: number): number => Date.parse(asked) + hours * 3_600_000;
const iso = (hours: number): string => new Date(at(hours)).toISOString();
const officer = { ...librarian, roles: ['caseOfficer' as const] };
const order = { migrationId: 'm-1', fromHash: 'old', toHash: 'new' };
const passage = (plan: SopMigration = oldToNew) => ({ from: oldSop, to: newSop, plan });
const versions = { old: oldSop, new: newSop };
const old = new ProcedureRuntime(oldSop);
const fresh = new ProcedureRuntime(newSop);

let serial = 0;
const event = (type: string, hours: number): SendRequest => {
  serial += 1;
  return { eventId: `e-${serial}`, digest: type, type, occurredAt: iso(hours), fields: {}, by: officer };
};
/** A request as of version 1.0.0, after these events, each an hour later than the one before. */
const running = (...types: string[]): RuntimeState =>
  types.reduce(
    (state, type, index) => old.accept(state, event(type, index + 1), at(index + 1)).state,
    old.begin(
      {
        procedureId: 'p-1',
        caseId: 'c-1',
        parent: null,
        sop: 'SOP-91@1.0.0',
        subjectId: null,
        profile: exampleProfile,
        calendar: exampleCalendar,
        clock: { kind: 'real' },
        input: {},
        occurredAt: asked,
        by: officer,
      },
      at(0),
    ).state,
  );
const migrated = (
  state: RuntimeState,
  hours: number,
  plan = oldToNew,
): Taken & { judgement: ReturnType<typeof migrateProcedure>['judgement'] } => {
  const { taken, judgement } = migrateProcedure(passage(plan), state, order, at(hours));
  if (taken === null) throw new Error(JSON.stringify(judgement.problems));
  return { ...taken, judgement };
};
const dueOf = ({ ledger }: RuntimeState) =>
  ledger.clocks.map(({ entry }) => [entry.clockId, entry.deadlineId, entry.currentDueAt]);
const restarted = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('A procedure that comes to a new version', () => {
  it('takes a step of its own that names both versions with their hashes, and the journal keeps it', () => {
    const { state, steps } = migrated(running('NOTED'), 5);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({
      step: 2,
      outcome: 'applied',
      stateBefore: ['asked'],
      stateAfter: ['asked.waiting'],
      event: {
        type: 'sanad.migrated',
        fields: { migrationId: 'm-1', from: 'SOP-91@1.0.0', fromHash: 'old', to: 'SOP-91@1.1.0', toHash: 'new' },
        by: { kind: 'system', id: 'migration' },
      },
    });
    expect(state).toMatchObject({ sop: 'SOP-91@1.1.0', sopHash: 'new', step: 2 });
  });

  it('counts a corrected deadline from the same start and keeps both due instants in its history', () => {
    const { state } = migrated(running(), 5);
    expect(dueOf(state)).toEqual([['answer#1', 'answer', iso(24)]]);
    const [clock] = state.ledger.clocks;
    expect(clock?.entry.originalDueAt).toBe(iso(48));
    expect(clock?.entry.history.map(({ reason, dueAt }) => [reason, dueAt])).toEqual([
      ['started', iso(48)],
      ['migrated', iso(24)],
    ]);
    expect(state.envelope.timers).toMatchObject([{ delayKey: 'answer', dueAt: at(24) }]);
  });

  it('keeps the due instant where the plan says so, also through later steps', () => {
    const plan = { ...oldToNew, deadlines: { ...oldToNew.deadlines, answer: 'keep' } } as const;
    const { state } = migrated(running(), 5, plan);
    const later = fresh.accept(restarted(state), event('NOTED', 6), at(6)).state;
    expect(dueOf(later)).toEqual([['answer#1', 'answer', iso(48)]]);
    expect(later.envelope.timers).toMatchObject([{ dueAt: at(48) }]);
  });

  it('counts a restarted deadline from the migration', () => {
    const plan = { ...oldToNew, deadlines: { ...oldToNew.deadlines, answer: 'restart' } } as const;
    expect(dueOf(migrated(running(), 5, plan).state)).toEqual([['answer#1', 'answer', iso(29)]]);
  });

  it('ends a dropped clock as cancelled: a migration fulfils nothing, and no rung of it is left', () => {
    const { steps } = migrated(running(), 5);
    const paper = steps[0]?.clocks.find(({ entry }) => entry.deadlineId === 'paper');
    expect(paper).toMatchObject({ entry: { status: 'cancelled', endedAt: iso(5) }, rungs: [] });
  });

  it('carries a clock over to a deadline with another name and opens the one that is new', () => {
    const { state, judgement } = migrated(running('ANSWERED'), 2);
    expect(dueOf(state)).toEqual([
      ['letter#1', 'dispatch', iso(73)],
      ['review#1', 'review', iso(14)],
    ]);
    expect(judgement.clocks.map(({ outcome }) => outcome)).toEqual(['retargeted', 'opened']);
  });

  it('fires at once what the new version has made overdue, and the judgement says so beforehand', () => {
    const { state, steps, judgement } = migrated(running(), 30);
    expect(steps.map(({ event: { type }, stateAfter }) => [type, stateAfter.join()])).toEqual([
      ['sanad.migrated', 'asked.waiting'],
      ['sanad.deadlinePassed', 'late'],
    ]);
    expect(judgement.stateAfter).toEqual(['late']);
    expect(judgement.alerts.map(({ clockId, level }) => `${clockId} ${level}`)).toContain('answer#1 L3');
    expect(state.step).toBe(2);
  });

  it('takes timers that are due first, so that a deadline that has passed is not undone by a new version', () => {
    const { steps } = migrated(running(), 50);
    expect(steps.map(({ event: { type } }) => type)).toEqual(['sanad.deadlinePassed', 'sanad.migrated']);
    expect(steps[1]?.stateBefore).toEqual(['late']);
  });

  it('tells the officer and the owner of a moved deadline, and runs entry actions only where the plan says so', () => {
    const effects = migrated(running(), 5).steps[0]?.effects ?? [];
    expect(effects.map(({ type }) => type)).toEqual(['notify', 'notify']);
    const run = migrated(running('ANSWERED'), 5, {
      ...oldToNew,
      states: { ...oldToNew.states, answered: 'answered' },
      entry: 'run',
    });
    expect(run.judgement.effects).toEqual([]);
    const entered = migrated(running(), 5, {
      ...oldToNew,
      states: { ...oldToNew.states, asked: 'answered' },
      deadlines: { ...oldToNew.deadlines, answer: 'drop' },
      entry: 'run',
    });
    expect(entered.judgement.effects).toEqual(['openTask']);
  });

  it.each<[string, Partial<SopMigration>, string]>([
    ['a deadline that the plan does not name', { deadlines: { answer: 'recount' } }, 'DEADLINE_UNMAPPED'],
    [
      'a deadline that the new version does not have',
      { deadlines: { ...oldToNew.deadlines, paper: 'keep' } },
      'DEADLINE_UNKNOWN',
    ],
    [
      'a dropped deadline that the new state asks for',
      { deadlines: { ...oldToNew.deadlines, answer: 'drop' } },
      'CLOCK_STILL_ASKED',
    ],
    ['a state that the plan does not name', { states: {} }, 'STATE_UNMAPPED'],
  ])('is left as it is because of %s', (_, more, code) => {
    const state = running();
    const copy = restarted(state);
    const { judgement, taken } = migrateProcedure(passage({ ...oldToNew, ...more }), state, order, at(5));
    expect(taken).toBeNull();
    expect(judgement.possible).toBe(false);
    expect(judgement.problems.map((problem) => problem.code)).toContain(code);
    expect(state).toEqual(copy);
  });

  it('gives the same whether it was restarted before or not', () => {
    for (const types of [[], ['NOTED'], ['ANSWERED']]) {
      const state = running(...types);
      expect(migrated(restarted(state), 5).state).toEqual(restarted(migrated(state, 5).state));
    }
  });

  it('is agreed to by what happens to it, not by the moment: another hour changes nothing, another state does', () => {
    const agreed = agreementOf(migrated(running(), 5).judgement);
    expect(agreementOf(migrated(running(), 6).judgement)).toBe(agreed);
    expect(agreementOf(migrated(running('NOTED'), 6).judgement)).toBe(agreed);
    expect(agreementOf(migrated(running('ANSWERED'), 6).judgement)).not.toBe(agreed);
    expect(agreementOf(migrated(running(), 23.5).judgement)).not.toBe(agreed);
  });
});

describe('Rolling back', () => {
  const done = migrated(running(), 5).state;

  it('restores state, due instants and version as a step of its own; the history keeps what was', () => {
    const back = rollBack(versions, restarted(done), 'm-1', at(7));
    if (back.outcome !== 'rolledBack') throw new Error(back.outcome);
    const { state, steps } = back.taken;
    expect(state).toMatchObject({ sop: 'SOP-91@1.0.0', step: 2 });
    expect(steps.map(({ event: { type } }) => type)).toEqual(['sanad.rolledBack']);
    expect(dueOf(state).map(([id, , due]) => [id, due])).toEqual([
      ['answer#1', iso(48)],
      ['paper#1', '2027-02-14T12:00:00.000Z'],
    ]);
    expect(state.ledger.clocks[1]?.entry.history.map(({ reason }) => reason)).toEqual(['started', 'ended', 'migrated']);
    expect(old.accept(state, event('ANSWERED', 8), at(8)).state.envelope.timers).toEqual([]);
    expect(state.envelope.timers).toMatchObject([{ delayKey: 'answer', dueAt: at(48) }]);
  });

  it('ends clocks that the migration had opened', () => {
    const answered = migrated(running('ANSWERED'), 2).state;
    const back = rollBack(versions, answered, 'm-1', at(3));
    if (back.outcome !== 'rolledBack') throw new Error(back.outcome);
    const review = back.taken.steps[0]?.clocks.find(({ entry }) => entry.deadlineId === 'review');
    expect(review).toMatchObject({ entry: { status: 'cancelled' }, rungs: [] });
  });

  it('leaves alone what has been touched since, what another migration did, and what has asked for effects', () => {
    const touched = fresh.accept(done, event('NOTED', 6), at(6)).state;
    expect(rollBack(versions, touched, 'm-1', at(7))).toEqual({ outcome: 'touched' });
    expect(rollBack(versions, done, 'm-1', at(25))).toEqual({ outcome: 'touched' });
    expect(rollBack(versions, done, 'm-2', at(7))).toEqual({ outcome: 'other' });
    const plan: SopMigration = {
      ...oldToNew,
      states: { ...oldToNew.states, asked: 'answered' },
      deadlines: { ...oldToNew.deadlines, answer: 'drop' },
      entry: 'run',
    };
    expect(rollBack(versions, migrated(running(), 5, plan).state, 'm-1', at(6))).toEqual({ outcome: 'performed' });
  });
});

it('The plan of the example is total', () => {
  expect(checkMigration(oldSop.machine, newSop.machine, enginePlan(oldToNew))).toEqual([]);
});
