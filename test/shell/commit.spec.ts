import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Packet } from '../../sop-machines/kernel/effects.js';
import { CommitSteps } from '../../src/effects/commit/commit-steps.activity.js';
import { at, clockEntry, commitOf, ladder, stepRecord } from './fixtures/steps.js';
import { openCase, openWorld, people, type World } from './fixtures/world.js';

let world: World;
let commits: CommitSteps;
beforeAll(async () => {
  world = await openWorld();
  commits = world.app.get(CommitSteps);
}, 30_000);
afterAll(() => world.close());

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query(sql, values);

test('a batch that is repeated, whole or in part, is committed once', async () => {
  const input = await openCase(world);
  const notify = { id: '0:0', type: 'notify', params: { to: { duty: 'assignee' }, notice: 'found' } } as const;
  const first = stepRecord(0, { effects: [notify] });
  await commits.commitSteps(commitOf(input, [first]));
  await commits.commitSteps(commitOf(input, [first, stepRecord(1)]));
  await commits.commitSteps(commitOf(input, [first, stepRecord(1)]));
  await commits.commitSteps(commitOf(input, [stepRecord(1), stepRecord(2)]));
  const steps = await all<{ step: number }>(
    'SELECT step FROM journal WHERE procedure_id = $1 ORDER BY step',
    input.procedureId,
  );
  expect(steps.map(({ step }) => step)).toEqual([0, 1, 2]);
  expect(await all('SELECT 1 FROM notices WHERE procedure_id = $1', input.procedureId)).toHaveLength(1);
  expect(await all('SELECT 1 FROM outbox WHERE id LIKE $1', `${input.procedureId}/%`)).toHaveLength(1);
});

test('two commits of one batch at the same time write it once', async () => {
  const input = await openCase(world);
  const batch = commitOf(input, [stepRecord(0), stepRecord(1)]);
  await Promise.all([commits.commitSteps(batch), commits.commitSteps(batch), commits.commitSteps(batch)]);
  expect(await all('SELECT 1 FROM journal WHERE procedure_id = $1', input.procedureId)).toHaveLength(2);
});

test('a step whose predecessor is missing is not committed', async () => {
  const input = await openCase(world);
  await commits.commitSteps(commitOf(input, [stepRecord(0)]));
  await expect(commits.commitSteps(commitOf(input, [stepRecord(2)]))).rejects.toThrow(/step 1 is missing/);
});

test('a clock brings its rungs, an extension moves those that wait, and the end of the clock ends them', async () => {
  const input = await openCase(world, { kind: 'real' });
  const rungs = (): Promise<object[]> =>
    all('SELECT level, status, due_at, fires_at FROM rungs WHERE procedure_id = $1 ORDER BY id', input.procedureId);
  await commits.commitSteps(commitOf(input, [stepRecord(0, { clocks: [{ entry: clockEntry(), rungs: ladder }] })]));
  expect(await rungs()).toMatchObject(
    ladder.map((plan) => ({
      level: plan.level,
      status: 'waiting',
      due_at: new Date(plan.dueAt),
      fires_at: new Date(plan.dueAt),
    })),
  );
  const later = ladder.slice(3).map((plan) => ({ ...plan, dueAt: at(48) }));
  const extended = clockEntry({ currentDueAt: at(48) });
  await commits.commitSteps(commitOf(input, [stepRecord(1, { clocks: [{ entry: extended, rungs: later }] })]));
  expect(await rungs()).toMatchObject([{ level: 'L3', status: 'waiting', due_at: new Date(at(48)) }]);
  const ended = clockEntry({ status: 'met', endedAt: at(1) });
  await commits.commitSteps(commitOf(input, [stepRecord(2, { clocks: [{ entry: ended, rungs: [] }] })]));
  expect(await rungs()).toMatchObject([{ level: 'L3', status: 'ended' }]);
  const [row] = await all('SELECT next_due_at FROM procedures WHERE id = $1', input.procedureId);
  expect(row).toEqual({ next_due_at: null });
});

test('the read model names the clock that is due first', async () => {
  const input = await openCase(world);
  const second = clockEntry({ clockId: 'paper#1', deadlineId: 'paper', currentDueAt: at(3) });
  const clocks = [
    { entry: clockEntry(), rungs: [] },
    { entry: second, rungs: [] },
  ];
  await commits.commitSteps(commitOf(input, [stepRecord(0, { clocks })]));
  const [row] = await all(
    'SELECT next_due_at, next_due_deadline, breached FROM procedures WHERE id = $1',
    input.procedureId,
  );
  expect(row).toEqual({ next_due_at: new Date(at(3)), next_due_deadline: 'paper', breached: false });
});

test('an agency sees its packet from the grant on, and no longer after the withdrawal; what was sent is kept with its hash', async () => {
  const input = await openCase(world);
  const agencyId = '00000000-0000-4000-8000-00000000000a';
  await all(
    `INSERT INTO agencies (id, name, services, sexes, age_bands, languages, profile_ids)
     VALUES ($1, '{"en":"Shelter Example","ar":"Shelter Example"}', '{}', '{}', '{}', '{}', '{}')`,
    agencyId,
  );
  const seen = async (): Promise<unknown> =>
    (await all<{ agency_id: string }>('SELECT agency_id FROM procedures WHERE id = $1', input.procedureId))[0]
      ?.agency_id;
  const parts: Packet['parts'] = ['identity'];
  const codes = { personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'ar', disability: false } as const;
  const packet: Packet = { ...codes, service: 'shelter', priority: 'urgent', parts };
  const grant = { id: '0:0', type: 'grantAccess', params: { agencyId, packet } } as const;
  await commits.commitSteps(commitOf(input, [stepRecord(0, { effects: [grant] })]));
  expect(await seen()).toBe(agencyId);
  const sent = await all<{ packet: Packet; packet_digest: string }>(
    'SELECT packet, packet_digest FROM agency_access WHERE procedure_id = $1',
    input.procedureId,
  );
  expect(sent).toEqual([{ packet, packet_digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  const revoke = { id: '1:0', type: 'revokeAccess', params: { agencyId, reason: 'declined' } } as const;
  await commits.commitSteps(commitOf(input, [stepRecord(1, { effects: [revoke] })]));
  expect(await seen()).toBeNull();
});

test('giving the case to another officer moves its procedures too', async () => {
  const input = await openCase(world);
  const assign = { id: '0:0', type: 'assignCase', params: { personId: people.deputy } } as const;
  await commits.commitSteps(commitOf(input, [stepRecord(0, { effects: [assign] })]));
  expect(await all('SELECT assignee_id FROM procedures WHERE id = $1', input.procedureId)).toEqual([
    { assignee_id: people.deputy },
  ]);
});

test('a procedure that still computes with an older calendar is handed the newer one', async () => {
  const input = await openCase(world);
  const newer = { ...input.calendar, version: 2 };
  await all(
    'INSERT INTO calendars (id, version, data, reason) VALUES ($1, 2, $2, $3)',
    newer.id,
    JSON.stringify(newer),
    'test',
  );
  expect(await commits.commitSteps(commitOf(input, [stepRecord(0)]))).toEqual({
    newerCalendar: newer,
    transfer: null,
  });
  await all('DELETE FROM calendars');
});

test('a procedure that has not heard of its case’s transfer is handed it, and its row follows when it has', async () => {
  const input = await openCase(world);
  const id = '7e000000-0000-4000-8000-000000000001';
  await all('UPDATE cases SET profile_id = $2 WHERE id = $1', input.caseId, 'iq-kri');
  await all(
    `INSERT INTO case_transfers (id, case_id, from_profile_id, to_profile_id, reason, by_id, by_roles)
     VALUES ($1, $2, $3, 'iq-kri', 'test', $4, '{supervisor}')`,
    id,
    input.caseId,
    input.profile.id,
    people.supervisor,
  );
  const { transfer } = await commits.commitSteps(commitOf(input, [stepRecord(0)]));
  expect([transfer?.transferId, transfer?.profile.id, transfer?.calendar.id, transfer?.by.id]).toEqual([
    id,
    'iq-kri',
    'iq-kri',
    people.supervisor,
  ]);
  const heard = { ...commitOf(input, [stepRecord(1)]), profileId: 'iq-kri' };
  expect((await commits.commitSteps(heard)).transfer).toBeNull();
  expect(await all('SELECT profile_id, began_profile_id FROM procedures WHERE id = $1', input.procedureId)).toEqual([
    { profile_id: 'iq-kri', began_profile_id: input.profile.id },
  ]);
});

test('whom the report accuses is told nothing, whatever the office, and the accusation is never taken back', async () => {
  const input = await openCase(world);
  const describing = (id: string, accusedOfficerIds: string[]) =>
    ({ id, type: 'describeCase', params: { accusedOfficerIds } }) as const;
  const notify = { id: '0:1', type: 'notify', params: { to: { duty: 'supervisor' }, notice: 'found' } } as const;
  await commits.commitSteps(
    commitOf(input, [stepRecord(0, { effects: [describing('0:0', [people.supervisor]), notify] })]),
  );
  await commits.commitSteps(commitOf(input, [stepRecord(1, { effects: [describing('1:0', [])] })]));
  expect(await all('SELECT accused_ids FROM cases WHERE id = $1', input.caseId)).toEqual([
    { accused_ids: [people.supervisor] },
  ]);
  expect(await all('SELECT person_id FROM notices WHERE case_id = $1', input.caseId)).toEqual([
    { person_id: people.head },
  ]);
});
