import {
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Calendar } from '../sop-machines/kernel/calendar.js';
import type { Carry } from './carry.js';
import {
  advanceUpdate,
  calendarSignal,
  callAgain,
  clockSignal,
  replyQuery,
  sendUpdate,
  tellSignal,
  viewQuery,
  type AdvanceRequest,
  type Clock,
  type ProcedureGlance,
  type ProcedureInput,
  type ProcedureStatus,
  type SendReply,
  type SendRequest,
  type TellRequest,
} from './messages.js';
import { ProcedureHost } from './procedure-host.js';

const send = defineUpdate<SendReply, [SendRequest]>(sendUpdate);
const advance = defineUpdate<ProcedureGlance, [AdvanceRequest]>(advanceUpdate);
const tell = defineSignal<[TellRequest]>(tellSignal);
const calendarChanged = defineSignal<[Calendar]>(calendarSignal);
const clockChanged = defineSignal<[Clock]>(clockSignal);
const view = defineQuery<ProcedureGlance>(viewQuery);
const replyTo = defineQuery<SendReply | null, [string]>(replyQuery);

/** A history longer than this is continued as new at the next quiet moment; a replay then stays short. */
const longHistory = 1_000;
/** From here on new events are asked to come again, so that a quiet moment comes for certain. */
const tooLongHistory = 3_000;

/**
 * A running SOP, whichever it is. Nothing is awaited before the handlers are set, so that no message is missed; all that
 * a message does up to its transition is synchronous.
 * @returns how the procedure ended; while it runs it is never left, also not by a request to cancel
 */
export async function procedure(input: ProcedureInput, carry?: Carry): Promise<ProcedureStatus> {
  const host = new ProcedureHost(input, carry);
  setMessageHandlers(host);
  CancellationScope.current().cancelRequested.catch(() => host.noteCancelRequest());
  return CancellationScope.nonCancellable(() => live(host, input));
}

async function live(host: ProcedureHost, input: ProcedureInput): Promise<ProcedureStatus> {
  void host.commits.run();
  void host.effects.run(() => host.leaving);
  const ended = (): boolean => host.status === 'done' || host.status === 'stopped';
  const quiet = (): boolean => host.commits.unsettled === 0 && !host.effects.busy && allHandlersFinished();
  for (;;) {
    await condition(() => (ended() && host.effects.unsettled === 0 && quiet()) || (isLong() && quiet()));
    if (ended() && host.effects.unsettled === 0) return host.status;
    host.leaving = true;
    // An update answered in the very task that continues as new may be lost to its sender: leave with the next task. An
    // empty commit brings it within milliseconds, where a server's timer may take a second.
    host.commits.touch();
    await condition(() => host.commits.unsettled === 0, '2 seconds');
    if (quiet()) await continueAsNew<typeof procedure>({ ...input, input: null }, host.carry());
    host.leaving = false;
  }
}

function isLong(): boolean {
  return workflowInfo().historyLength > longHistory || workflowInfo().continueAsNewSuggested;
}

function setMessageHandlers(host: ProcedureHost): void {
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
        refuseWhenLeaving(host);
        host.judge(request);
      },
    },
  );
  setHandler(
    advance,
    ({ to }) =>
      CancellationScope.nonCancellable(async () => {
        host.changeClock({ kind: 'manual', now: to });
        await condition(() => host.commits.unsettled === 0 && host.effects.unsettled === 0);
        return host.glance();
      }),
    { validator: ({ to }: AdvanceRequest) => judgeAdvance(host, to) },
  );
  setHandler(tell, (request) => host.tell(request));
  setHandler(calendarChanged, (calendar) => host.changeCalendar(calendar));
  setHandler(clockChanged, (clock) => host.changeClock(clock));
  setHandler(view, () => host.glance());
  setHandler(replyTo, (eventId) => host.replyTo(eventId));
}

/** Nothing is changed by this refusal, and the client comes again within milliseconds. */
function refuseWhenLeaving(host: ProcedureHost): void {
  if (host.leaving || workflowInfo().historyLength > tooLongHistory)
    throw ApplicationFailure.nonRetryable(callAgain, callAgain);
}

function judgeAdvance(host: ProcedureHost, to: string): void {
  refuseWhenLeaving(host);
  const now = host.manualNow;
  if (now === null) throw ApplicationFailure.nonRetryable('Only a manual clock can be moved.', 'CLOCK_NOT_MANUAL');
  if (!(Date.parse(to) >= now)) {
    throw ApplicationFailure.nonRetryable(
      `The clock stands at ${new Date(now).toISOString()} and only moves forward.`,
      'CLOCK_BACKWARDS',
    );
  }
}
