import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { ChangeNotice } from '../../src/contract/messages.js';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { testPassword, type TestLogin } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';

type Change = z.infer<typeof ChangeNotice>;
let system: System;
const open: Listener[] = [];

beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(async () => {
  for (const listener of open) listener.close();
  await system?.stop();
}, 60_000);

/** A browser that listens to the live stream of one person. */
class Listener {
  readonly changes: Change[] = [];
  text = '';
  readonly #end = new AbortController();

  static async of(login: TestLogin): Promise<Listener> {
    const listener = new Listener();
    const signIn = await fetch(`${system.url}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: testPassword }),
    });
    const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { signal } = listener.#end;
    const response = await fetch(`${system.url}/api/stream`, { headers: { cookie }, signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    void listener.#listen(response.body!);
    open.push(listener);
    await eventually(() => Promise.resolve(listener.text), Boolean);
    return listener;
  }

  close(): void {
    this.#end.abort();
  }

  cases = (): string[] => [...new Set(this.changes.map(({ caseId }) => caseId))];

  async #listen(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) {
        this.text += decoder.decode(chunk, { stream: true });
        const found = [...this.text.matchAll(/^event: changed\ndata: (.*)\n\n/gm)];
        this.changes.splice(0, this.changes.length, ...found.map(([, data]) => JSON.parse(data ?? '') as Change));
      }
    } catch (error) {
      if (!this.#end.signal.aborted) throw error;
    }
  }
}

it('tells each viewer of what is theirs, by ids only, and of nothing else', async () => {
  const [officer, supervisor, stranger, admin] = await Promise.all(
    (['officer', 'supervisor', 'stranger', 'admin'] as const).map((login) => Listener.of(login)),
  );
  const driver = await CaseDriver.register(system, '2027-01-18T10:00:00');
  await driver.takeOn();
  for (const listener of [officer, supervisor]) {
    await eventually(
      () => Promise.resolve(listener!.cases()),
      (cases) => cases.includes(driver.caseId),
    );
  }
  for (const change of officer!.changes) expect(Object.keys(change).sort()).toEqual(['caseId', 'kind', 'procedureId']);
  expect([stranger!.changes, admin!.changes]).toEqual([[], []]);
}, 60_000);

it('tells an agency of its referral only, from the moment that it is asked', async () => {
  const driver = await CaseDriver.register(system, '2027-01-18T10:00:00');
  const [shelter, other] = await Promise.all([Listener.of('shelter'), Listener.of('shelterB')]);
  await driver.takeOn();
  expect(shelter.changes).toEqual([]);
  const need = { personId: 'P-1', service: 'shelter', priority: 'urgent', sex: 'female', ageBand: 'adult' };
  await driver.send(driver.spineId, 'NEED_IDENTIFIED', { ...need, consent: 'given' });
  const [referral] = await eventually(
    () => driver.procedures('SOP-04'),
    (found) => found.length > 0,
  );
  await eventually(() => Promise.resolve(shelter.changes.length), Boolean);
  await driver.send(driver.spineId, 'PERSON_PRESUMED_VICTIM', { personId: 'P-1', sex: 'female', ageBand: 'adult' });
  expect([...new Set(shelter.changes.map(({ procedureId }) => procedureId))]).toEqual([referral]);
  expect(other.changes).toEqual([]);
}, 60_000);

it('is nobody’s without a session', async () => {
  const answer = await fetch(`${system.url}/api/stream`);
  expect(answer.status).toBe(401);
});
