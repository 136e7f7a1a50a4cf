import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { CommitSteps } from '../../src/effects/commit/commit-steps.activity.js';
import { KeepRungs } from '../../src/effects/keep/keep-rungs.activity.js';
import { DeliverOutbox } from '../../src/effects/mail/deliver-outbox.activity.js';
import { at, clockEntry, commitOf, ladder, stepRecord } from './fixtures/steps.js';
import { openCase, openWorld, people, type World } from './fixtures/world.js';

let world: World;
const received: ParsedMail[] = [];
/** What the mail server says to the next mails; null: it takes them. */
let refusal: Error | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    void simpleParser(stream).then((mail) => {
      received.push(mail);
      done(refusal);
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  world = await openWorld();
}, 30_000);
afterAll(async () => {
  await world.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query(sql, values);
const deliver = (): Promise<unknown> => world.app.get(DeliverOutbox).deliverBatch();

test('an alert goes out by mail with token, due time and link, in the reader’s language and without a name', async () => {
  const input = await openCase(world);
  await all(`UPDATE people SET language = 'ar' WHERE id = $1`, people.supervisor);
  const clocks = [{ entry: clockEntry(), rungs: ladder.slice(1, 2) }];
  await world.app.get(CommitSteps).commitSteps(commitOf(input, [stepRecord(0, { clocks })]));
  await world.app.get(CommitSteps).commitSteps(commitOf(input, [], at(20)));
  await world.app.get(KeepRungs).fireBatch({ shard: 0, shards: 1 });
  refusal = new Error('try later');
  await deliver();
  refusal = null;
  await deliver();
  expect(received).toHaveLength(1);
  await all('UPDATE outbox SET next_attempt_at = now()');
  await deliver();
  await deliver();

  expect(received).toHaveLength(2);
  expect(received[1]?.messageId).toBe(received[0]?.messageId);
  const [{ token }] = (await all<{ token: string }>('SELECT token FROM cases WHERE id = $1', input.caseId)) as [
    { token: string },
  ];
  expect(received[1]?.subject).toContain(token);
  expect(received[1]?.subject).toContain('إنذار');
  expect(received[1]?.text).toContain('2027-01-22 09:00 (UTC+00:00)');
  expect(received[1]?.text).toContain(`/cases/${input.caseId}`);
  const outcomes = await all<{ outcome: string }>('SELECT outcome FROM delivery_attempts ORDER BY id');
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([expect.stringContaining('try later'), 'delivered']);
  expect(await all('SELECT 1 FROM alerts WHERE delivered_at IS NOT NULL')).toHaveLength(1);
});
