import type { FaultsWorld } from './world.js';

/** What one fault came to. */
export interface Tally {
  accepted: number;
  applied: number;
  asked: number;
  performed: number;
  due: number;
  fired: number;
  failingTasks: number;
  /** Empty when every count is as it must be. */
  problems: string[];
}

interface Row {
  applied: number;
  asked: number;
  performed: number;
  fired: number;
  gaps: number;
  differing: number;
  unasked: number;
  early: number;
}

/** A step asks for an effect when it is counted; its key must be its own, and a deadline may not fire before it is due. */
const counts = `
  WITH mine AS (SELECT *, type = 'ADD' OR kind = 'timer' AS asks FROM steps WHERE workflow_id = ANY($1)),
    done AS (SELECT e.*, split_part(substr(key, length(workflow_id) + 2), ':', 1)::int AS step FROM effects e
      WHERE workflow_id = ANY($1)),
    asking AS (SELECT m.workflow_id, m.step, count(d.key) AS keys FROM mine m LEFT JOIN done d USING (workflow_id, step)
      WHERE m.asks IS TRUE GROUP BY 1, 2)
  SELECT (SELECT count(*) FROM mine WHERE kind = 'event')::int AS applied,
    (SELECT count(*) FROM asking)::int AS asked,
    (SELECT count(*) FROM done WHERE performed_at IS NOT NULL)::int AS performed,
    (SELECT count(*) FROM mine WHERE kind = 'timer')::int AS fired,
    (SELECT count(*) FROM (SELECT 1 FROM mine GROUP BY workflow_id HAVING min(step) <> 0 OR max(step) + 1 <> count(*)) g)::int AS gaps,
    (SELECT count(*) FROM mine WHERE differs)::int AS differing,
    ((SELECT count(*) FROM asking WHERE keys <> 1) + (SELECT count(*) FROM done d WHERE NOT EXISTS
      (SELECT 1 FROM mine m WHERE (m.workflow_id, m.step) = (d.workflow_id, d.step) AND m.asks)))::int AS unasked,
    (SELECT count(*) FROM mine WHERE kind = 'timer' AND committed_at < due_at)::int AS early`;

/** Counts instances that are at rest. @param impossible effects that can never be performed */
export async function tallyOf(world: FaultsWorld, ids: readonly string[], impossible = 0): Promise<Tally> {
  const { rows } = await world.database.query<Row>(counts, [ids]);
  const { gaps, differing, unasked, early, ...found } = rows[0]!;
  const { accepted, due, problems } = await heldAgainstAnswers(world, ids);
  const failingTasks = (await Promise.all(ids.map((id) => failingTasksOf(world, id)))).reduce((sum, n) => sum + n, 0);
  const tally = { accepted, due, failingTasks, ...found };
  return {
    ...tally,
    problems: [
      ...problems,
      ...(tally.applied === accepted ? [] : [`${accepted} accepted, ${tally.applied} applied`]),
      ...(tally.performed + impossible === tally.asked ? [] : [`${tally.asked} asked, ${tally.performed} performed`]),
      ...(tally.fired === due ? [] : [`${due} due, ${tally.fired} fired`]),
      ...(gaps === 0 ? [] : [`${gaps} instances whose steps have gaps`]),
      ...(differing === 0 ? [] : [`${differing} steps that were committed again as others`]),
      ...(unasked === 0 ? [] : [`${unasked} effects that belong to no step, or steps with several`]),
      ...(early === 0 ? [] : [`${early} deadlines fired early`]),
      ...(failingTasks === 0 ? [] : [`${failingTasks} workflow tasks failed`]),
    ],
  };
}

/** Every event that was answered is in the step that the answer named, and there only. */
async function heldAgainstAnswers(
  world: FaultsWorld,
  ids: readonly string[],
): Promise<{ accepted: number; due: number; problems: string[] }> {
  const answers = world.accepted.filter(({ workflowId }) => ids.includes(workflowId));
  const { rows } = await world.database.query<{ id: string; event: string; step: number }>(
    `SELECT workflow_id AS id, event_id AS event, step FROM steps WHERE kind = 'event' AND workflow_id = ANY($1)`,
    [ids],
  );
  const keyOf = (workflowId: string, eventId: string): string => `${workflowId} ${eventId}`;
  const places = new Map<string, number[]>();
  for (const { id, event, step } of rows) places.set(keyOf(id, event), [...(places.get(keyOf(id, event)) ?? []), step]);
  const wrong = answers.filter(({ workflowId, eventId, step }) => {
    const found = places.get(keyOf(workflowId, eventId)) ?? [];
    return found.length !== 1 || found[0] !== step;
  });
  const events = new Map(answers.map((answer) => [keyOf(answer.workflowId, answer.eventId), answer]));
  const of = (type: string): number => [...events.values()].filter((event) => event.type === type).length;
  return {
    accepted: events.size,
    due: of('ARM') - of('CLAIM'),
    problems: wrong.length === 0 ? [] : [`${wrong.length} answers name a step that is not the only one of their event`],
  };
}

/** The server's word for a task that must be done again because something arrived meanwhile; it is no failure of ours. */
const unhandledCommand = 1;

/** Failed workflow tasks in all runs of an instance, and one that is being tried again right now. */
async function failingTasksOf({ client }: FaultsWorld, workflowId: string): Promise<number> {
  let failing = 0;
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  if ((raw.pendingWorkflowTask?.attempt ?? 1) > 1) failing++;
  for (let runId = raw.workflowExecutionInfo?.execution?.runId ?? ''; runId !== '';) {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    for (const { workflowTaskFailedEventAttributes: failed } of events ?? [])
      if (failed && Number(failed.cause) !== unhandledCommand) failing++;
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
  }
  return failing;
}
