import { Context } from '@temporalio/activity';

/**
 * Runs a turn again and again inside a long-running activity: at once while there is more, else after a rest. Heartbeats
 * at every turn, so that a keeper whose worker died is replaced within seconds. Ends early when the worker stops.
 * @param turn does a bounded piece of work and says whether more is waiting
 */
export async function keepGoing(
  bounds: { forSeconds: number; restMilliseconds: number },
  turn: () => Promise<boolean>,
): Promise<void> {
  const context = Context.current();
  const end = Date.now() + bounds.forSeconds * 1_000;
  while (Date.now() < end) {
    context.cancellationSignal.throwIfAborted();
    context.heartbeat();
    const more = await turn();
    if (!more) await context.sleep(bounds.restMilliseconds);
  }
}
