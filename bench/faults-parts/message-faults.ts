import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { NotRunningError, RefusedError } from '../../workflows/shell/client.js';
import { unknownMachine, type RefusalCode } from '../../workflows/shell/messages.js';
import { failureOf, judged, type Fault } from './fault.js';
import { faultMachine } from './messages.js';

const add = { type: 'ADD' };
const refusedWith = (code: RefusalCode, error: unknown): boolean =>
  error instanceof RefusedError && error.refusal.code === code;

const burst: Fault = {
  name: 'burst of 60 events to one instance',
  async play(world) {
    const ids = await world.start(1);
    const replies = await Promise.all(Array.from({ length: 60 }, () => world.send(ids[0]!, add)));
    const steps = new Set(replies.map(({ step }) => step));
    return judged(world, ids, [steps.size !== 60 && `60 answers named ${steps.size} steps`]);
  },
};

const repeated: Fault = {
  name: 'events repeated at once, and again after the run continued as new',
  async play(world) {
    const ids = await world.start(1, { hasty: true });
    const id = ids[0]!;
    const runId = async (): Promise<string> => (await world.client.workflow.getHandle(id).describe()).runId;
    const events = Array.from({ length: 10 }, () => randomUUID());
    const sendAll = (): Promise<unknown> => Promise.all(events.map((eventId) => world.send(id, add, eventId)));
    const before = await runId();
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    for (let sent = 0; sent < 60 && (await runId()) === before; sent++) await world.send(id, add);
    const same = (await runId()) === before;
    await Promise.all([sendAll(), sendAll()]);
    const other = await failureOf(world.machines(id).send(id, { type: 'ADD', other: 1 }, { eventId: events[0]! }));
    return judged(world, ids, [
      same && 'the run did not continue as new',
      !refusedWith('EVENT_ID_REUSED', other) && `another event under a used id: ${String(other)}`,
    ]);
  },
};

/**
 * No worker is there while the deadline passes and the events arrive, so the next worker gets both in one workflow task:
 * the same millisecond by the workflow's clock. The deadline must win, so an event that is possible only before it is refused.
 */
const sameMillisecond: Fault = {
  name: 'event and deadline in the same millisecond',
  async play(world) {
    await world.withoutWorkers();
    const worker = await world.work();
    const ids = await world.start(20);
    await Promise.all(ids.map((id) => world.send(id, { type: 'ARM', inMs: 1_500 })));
    await worker.kill();
    const sending = Promise.all(ids.map((id) => world.send(id, add)));
    const claiming = Promise.all(
      ids.map((id) => failureOf(world.insist(() => world.machines(id).send(id, { type: 'CLAIM' })))),
    );
    await pause(2_000);
    await world.work();
    await sending;
    const claims = await claiming;
    await world.atRest(ids);
    const { rows } = await world.database.query<{ together: number; inOrder: number }>(
      `SELECT count(*) FILTER (WHERE t.at = e.at)::int AS together, count(*) FILTER (WHERE t.step < e.step)::int AS "inOrder"
       FROM steps t JOIN steps e USING (workflow_id)
       WHERE t.workflow_id = ANY($1) AND t.kind = 'timer' AND e.type = 'ADD'`,
      [ids],
    );
    const { together, inOrder } = rows[0]!;
    return judged(world, ids, [
      together === 0 && 'in no instance the two met in the same millisecond',
      inOrder !== ids.length && `only in ${inOrder} of ${ids.length} instances the deadline came first`,
      !claims.every((error) => refusedWith('EVENT_NOT_ALLOWED', error)) && 'an event too late was taken',
    ]);
  },
};

const finished: Fault = {
  name: 'event to a finished instance',
  async play(world) {
    const ids = await world.start(1);
    const id = ids[0]!;
    await world.send(id, { type: 'FINISH' });
    await world.machines(id).result(id);
    const error = await failureOf(world.machines(id).send(id, add));
    return judged(world, ids, [!(error instanceof NotRunningError && error.ended) && `it was ${String(error)}`]);
  },
};

const unknownInstance: Fault = {
  name: 'event to an unknown instance',
  async play(world) {
    const id = `long-${randomUUID()}`;
    const error = await failureOf(world.machines(id).send(id, add));
    return judged(world, [], [!(error instanceof NotRunningError && !error.ended) && `it was ${String(error)}`]);
  },
};

const unknownVersion: Fault = {
  name: 'start with an unknown machine version',
  async play(world) {
    const id = `long-${randomUUID()}`;
    await world.machines(id).start(id, 'fault@9.9.9');
    const error = await failureOf(world.machines(id).result(id));
    const cause = error instanceof WorkflowFailedError ? error.cause : undefined;
    const clear =
      cause instanceof ApplicationFailure && cause.type === unknownMachine && cause.message.includes(faultMachine);
    return judged(world, [], [!clear && `it was ${String(cause ?? error)}`]);
  },
};

const tooLarge: Fault = {
  name: 'context over the size budget',
  async play(world) {
    const ids = await world.start(1);
    const id = ids[0]!;
    await world.send(id, add);
    const error = await failureOf(world.machines(id).send(id, { type: 'GROW', by: 70_000 }));
    await world.send(id, { type: 'GROW', by: 100 });
    await world.send(id, add);
    return judged(world, ids, [!refusedWith('CONTEXT_TOO_LARGE', error) && `it was ${String(error)}`]);
  },
};

const failsTenTimes: Fault = {
  name: 'effect that fails 10 times, then succeeds',
  async play(world) {
    const ids = await world.start(1);
    const id = ids[0]!;
    await world.send(id, { type: 'ADD', failures: 10 });
    await Promise.all([world.send(id, add), world.send(id, add)]);
    await world.atRest(ids);
    const { rows } = await world.database.query<{ attempts: number }>(
      'SELECT attempts FROM effects WHERE workflow_id = $1 ORDER BY performed_at',
      [id],
    );
    const attempts = rows.map((row) => row.attempts).join(', ');
    return judged(world, ids, [attempts !== '11, 1, 1' && `attempts in order of success: ${attempts}`]);
  },
};

const failsForGood: Fault = {
  name: 'effect that fails for good, with others behind it',
  async play(world) {
    const ids = await world.start(1);
    const id = ids[0]!;
    await world.send(id, { type: 'ADD', failures: 'always' });
    await Promise.all([world.send(id, add), world.send(id, add)]);
    await world.atRest(ids);
    const { failures } = await world.machines(id).view(id);
    return judged(world, ids, [failures.length !== 1 && `${failures.length} failures were noted`], 1);
  },
};

/** What can be wrong with messages and effects while every server is well. */
export const messageFaults = {
  burst,
  repeated,
  sameMillisecond,
  finished,
  unknownInstance,
  unknownVersion,
  tooLarge,
  failsTenTimes,
  failsForGood,
};
