import {
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import type { Calendar } from '../sop-machines/kernel/calendar.js';
import type { Carry } from './carry.js';
import {
  advanceUpdate,
  calendarSignal,
  clockSignal,
  judgeMigrationQuery,
  migrateUpdate,
  replyQuery,
  rollBackUpdate,
  sendUpdate,
  tellSignal,
  transferSignal,
  viewQuery,
  type AdvanceRequest,
  type CaseTransfer,
  type Clock,
  type MigrateReply,
  type MigrateRequest,
  type ProcedureGlance,
  type ProcedureInput,
  type ProcedureStatus,
  type RollBackReply,
  type SendReply,
  type SendRequest,
  type TellRequest,
} from './messages.js';
import { ProcedureHost } from './procedure-host.js';
import type { MigrationJudgement } from './runtime/index.js';
import { Lifetime } from './shell/lifetime.js';

const send = defineUpdate<SendReply, [SendRequest]>(sendUpdate);
const advance = defineUpdate<ProcedureGlance, [AdvanceRequest]>(advanceUpdate);
const migrate = defineUpdate<MigrateReply, [MigrateRequest]>(migrateUpdate);
const rollBack = defineUpdate<RollBackReply, [string]>(rollBackUpdate);
const judgeMigration = defineQuery<MigrationJudgement, [MigrateRequest]>(judgeMigrationQuery);
const tell = defineSignal<[TellRequest]>(tellSignal);
const calendarChanged = defineSignal<[Calendar]>(calendarSignal);
const caseTransferred = defineSignal<[CaseTransfer]>(transferSignal);
const clockChanged = defineSignal<[Clock]>(clockSignal);
const view = defineQuery<ProcedureGlance>(viewQuery);
const replyTo = defineQuery<SendReply | null, [string]>(replyQuery);

/**
 * A running SOP, whichever it is. Nothing is awaited before the handlers are set, so that no message is missed; all that
 * a message does up to its transition is synchronous.
 * @returns how the procedure ended; while it runs it is never left, also not by a request to cancel
 */
export async function procedure(input: ProcedureInput, carry?: Carry): Promise<ProcedureStatus> {
  const lifetime = new Lifetime();
  const host = new ProcedureHost(input, carry, () => lifetime.note());
  const ended = (): boolean => host.status === 'done' || host.status === 'stopped';
  setMessageHandlers(host, lifetime);
  CancellationScope.current().cancelRequested.catch(() => host.noteCancelRequest());
  return CancellationScope.nonCancellable(async () => {
    void host.commits.run();
    void host.effects.line.run(() => lifetime.leaving);
    await lifetime.last({
      over: () => ended() && host.unsettled === 0,
      rests: (hurry) => host.commits.unsettled === 0 && (hurry || !host.effects.line.busy),
      // An empty commit brings the next task within milliseconds, where a server's timer may take a second.
      nudge: () => {
        host.commits.touch();
        return condition(() => host.commits.unsettled === 0, '2 seconds');
      },
      leave: () => continueAsNew<typeof procedure>({ ...input, input: null }, host.carry()),
    });
    return host.status;
  });
}

function setMessageHandlers(host: ProcedureHost, lifetime: Lifetime): void {
  setHandler(
    send,
    (request) =>
      CancellationScope.nonCancellable(async () => {
        const reply = host.accept(request);
        await host.commits.committed(reply.step);
        return reply;
      }),
    {
      validator: (request: SendRequest) => {
        lifetime.refuseWhenLeaving();
        host.judge(request);
      },
    },
  );
  setHandler(
    advance,
    ({ to }) =>
      CancellationScope.nonCancellable(async () => {
        host.changeClock({ kind: 'manual', now: to });
        await condition(() => host.unsettled === 0);
        return host.glance();
      }),
    {
      validator: ({ to }: AdvanceRequest) => {
        lifetime.refuseWhenLeaving();
        judgeAdvance(host, to);
      },
    },
  );
  const unlessLeaving = { validator: (..._: unknown[]): void => lifetime.refuseWhenLeaving() };
  setHandler(migrate, (request) => onceCommitted(host, host.migrate(request)), unlessLeaving);
  setHandler(rollBack, (migrationId) => onceCommitted(host, host.rollBack(migrationId)), unlessLeaving);
  setHandler(judgeMigration, (request) => host.judgeMigration(request));
  setHandler(tell, (request) => host.tell(request));
  setHandler(calendarChanged, (calendar) => host.changeCalendar(calendar));
  setHandler(caseTransferred, (transfer) => host.transfer(transfer));
  setHandler(clockChanged, (clock) => host.changeClock(clock));
  setHandler(view, () => host.glance());
  setHandler(replyTo, (eventId) => host.replyTo(eventId));
}

/** Answers when the step that the reply speaks of is in. */
async function onceCommitted<Reply extends { step: number }>(host: ProcedureHost, reply: Reply): Promise<Reply> {
  await CancellationScope.nonCancellable(() => host.commits.committed(reply.step));
  return reply;
}

function judgeAdvance(host: ProcedureHost, to: string): void {
  const now = host.manualNow;
  if (now === null) throw ApplicationFailure.nonRetryable('Only a manual clock can be moved.', 'CLOCK_NOT_MANUAL');
  if (!(Date.parse(to) >= now)) {
    throw ApplicationFailure.nonRetryable(
      `The clock stands at ${new Date(now).toISOString()} and only moves forward.`,
      'CLOCK_BACKWARDS',
    );
  }
}
