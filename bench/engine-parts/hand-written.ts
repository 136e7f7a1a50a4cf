import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { sendUpdate, type SendReply, type SendRequest } from '../../workflows/shell/messages.js';
import type { CaseCommit, CaseInput, CommittedStep } from './messages.js';

const { commitCase } = proxyActivities<{ commitCase(input: CaseCommit): Promise<void> }>({
  startToCloseTimeout: '30 seconds',
});
type CaseReply = Pick<SendReply, 'step' | 'state' | 'status'>;
const send = defineUpdate<CaseReply, [SendRequest]>(sendUpdate);

/** The same case as plain code: a variable for the state, a list of steps that wait for their commit, one timer. */
export async function handWritten({ input: { dueInMs } }: { input: CaseInput }): Promise<{ lines: number }> {
  let state: 'open' | 'submitted' | 'late' | 'approved' = 'open';
  let lines = 0;
  let step = -1;
  let committed = -1;
  const waiting: CommittedStep[] = [];
  const answered = new Map<string, CaseReply>();
  const dueAt = Date.now() + dueInMs;

  const take = (next: typeof state, due: number | null = null): CaseReply => {
    state = next;
    step += 1;
    const status = state === 'approved' ? 'done' : 'active';
    waiting.push({ step, status, stateAfter: [state], dueAt: due });
    return { step, state: [state], status };
  };
  const after = ({ event }: SendRequest): typeof state | undefined => {
    if (event.type === 'ADD') return state !== 'late' && Number(event['by']) > 0 ? state : undefined;
    if (event.type === 'SUBMIT' && state === 'open') return 'submitted';
    return event.type === 'APPROVE' && state !== 'open' ? 'approved' : undefined;
  };
  take('open');
  setHandler(
    send,
    async (request) => {
      const earlier = answered.get(request.eventId);
      if (earlier !== undefined) return earlier;
      const next = after(request);
      if (next === undefined) throw ApplicationFailure.nonRetryable('not allowed now', 'EVENT_NOT_ALLOWED');
      if (request.event.type === 'ADD') lines += Number(request.event['by']);
      const reply = take(next);
      answered.set(request.eventId, reply);
      await condition(() => committed >= reply.step);
      return reply;
    },
    {
      validator: (request: SendRequest) => {
        if (!answered.has(request.eventId) && after(request) === undefined)
          throw ApplicationFailure.nonRetryable('not allowed now', 'EVENT_NOT_ALLOWED');
      },
    },
  );
  const committing = async (): Promise<void> => {
    for (;;) {
      await condition(() => waiting.length > 0);
      const steps = waiting.splice(0, 50);
      await commitCase({ workflowId: workflowInfo().workflowId, steps });
      committed = steps.at(-1)!.step;
    }
  };
  const deadline = async (): Promise<void> => {
    await sleep(dueInMs);
    if (state === 'open' || state === 'submitted') take('late', dueAt);
  };
  void committing();
  void deadline();
  await condition(() => state === 'approved' && committed >= step && allHandlersFinished());
  return { lines };
}
