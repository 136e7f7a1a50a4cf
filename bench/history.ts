import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { Client as Database } from 'pg';
import type { z } from 'zod';
import type { CaseView } from '../src/contract/cases.js';
import type { ProcedureView } from '../src/contract/procedures.js';
import { eventually } from '../test/support/eventually.js';
import type { HttpClient } from '../test/support/http-client.js';
import { startSystem } from '../test/support/system.js';
import { workflowIdOf } from '../workflows/names.js';
import { registerReport, sendEvent, signInStaff, takeThroughIntake } from './support/intake.js';
import { machine, printTable, say } from './support/report.js';

/*
 * What does a case cost Temporal? One case: report, intake up to the officer who has it, a need, the referral that starts
 * by itself, the agency's acceptance and the arrival of the person. Counted in the server's own histories, which are
 * encrypted as in production. A step is one line of the journal: an event of a person, of another procedure or of a timer.
 */
interface Cost {
  name: string;
  events: number;
  workflowTasks: number;
  activities: number;
  timers: number;
  signals: number;
  bytes: number;
  steps: number;
  byPeople: number;
}
type Count = Exclude<keyof Cost, 'name'>;
type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;
type Procedure = z.infer<typeof CaseView>['procedures'][number];

const counts = ['events', 'workflowTasks', 'activities', 'timers', 'signals', 'bytes', 'steps', 'byPeople'] as const;
const titles = ['history events', 'workflow tasks', 'activities', 'timers', 'signals', 'bytes', 'steps', 'by people'];
const need = {
  personId: 'P-1',
  service: 'shelter',
  priority: 'urgent',
  sex: 'female',
  ageBand: 'adult',
  consent: 'given',
};

const system = await startSystem({ clock: 'real', env: { NODE_ENV: 'production' } });
const connection = await Connection.connect({ address: system.env['TEMPORAL_ADDRESS'] ?? '' });
const { workflow } = new Client({ connection, namespace: system.namespace });
const database = new Database({ connectionString: system.databaseUrl });
await database.connect();
try {
  say('one case: intake, a need, a referral accepted, the person arrives');
  const procedures = await walk();
  say('waiting until nothing moves any more');
  await eventually(
    () => lengthTwice(procedures),
    ([first, second]) => first === second,
    { withinMs: 30_000 },
  );
  const costs: Cost[] = [];
  for (const procedure of procedures) costs.push(await costOf(procedure));
  const whole = sum(costs);
  console.log(`\n${machine()}`);
  printTable(
    ['procedure', ...titles],
    [...costs, whole].map((cost) => [cost.name, ...counts.map((of) => String(cost[of]))]),
  );
  printTable(
    ['the whole case, for each', ...titles.slice(0, 6)],
    [
      ['step', ...perEach(whole, whole.steps)],
      ['event of a person', ...perEach(whole, whole.byPeople)],
    ],
  );
} finally {
  await Promise.all([connection.close(), database.end()]);
  await system.stop();
}

async function walk(): Promise<Procedure[]> {
  const staff = await signInStaff(system);
  const shelter = await system.as('shelter');
  const registered = await registerReport(staff);
  await takeThroughIntake(staff, registered);
  await sendEvent(staff.officer, registered.spineId, 'NEED_IDENTIFIED', need);
  const { id } = await eventually(
    async () => (await proceduresOf(staff.officer, registered.caseId)).find(({ sop }) => sop.startsWith('SOP-04@'))!,
    (referral) => referral !== undefined,
  );
  await eventually(
    async () => (await shelter.get<z.infer<typeof ProcedureView>>(`/api/procedures/${id}`)).status,
    (status) => status === 200,
  );
  await sendEvent(shelter, id, 'ACCEPTED');
  await sendEvent(shelter, id, 'PERSON_ARRIVED');
  return proceduresOf(staff.officer, registered.caseId);
}

async function proceduresOf(officer: HttpClient, caseId: string): Promise<Procedure[]> {
  return (await officer.get<z.infer<typeof CaseView>>(`/api/cases/${caseId}`)).body.procedures;
}

/** Lengths of all histories together, now and a second later. */
async function lengthTwice(procedures: readonly Procedure[]): Promise<[number, number]> {
  const length = async (): Promise<number> => {
    const found = await Promise.all(procedures.map(({ id }) => workflow.getHandle(workflowIdOf(id)).describe()));
    return found.reduce((total, { historyLength }) => total + historyLength, 0);
  };
  const first = await length();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return [first, await length()];
}

async function costOf({ id, sop }: Procedure): Promise<Cost> {
  const handle = workflow.getHandle(workflowIdOf(id));
  const events = (await handle.fetchHistory()).events ?? [];
  const { historySize } = await handle.describe();
  const { rows } = await database.query<{ steps: number; byPeople: number }>(
    `SELECT count(*)::int AS steps, count(*) FILTER (WHERE by_kind = 'person')::int AS "byPeople"
       FROM journal WHERE procedure_id = $1`,
    [id],
  );
  return {
    name: sop,
    events: events.length,
    workflowTasks: having(events, 'workflowTaskCompletedEventAttributes'),
    activities: having(events, 'activityTaskScheduledEventAttributes'),
    timers: having(events, 'timerStartedEventAttributes'),
    signals: having(events, 'workflowExecutionSignaledEventAttributes'),
    bytes: historySize ?? 0,
    steps: rows[0]?.steps ?? 0,
    byPeople: rows[0]?.byPeople ?? 0,
  };
}

function having(events: NonNullable<History['events']>, attributes: keyof (typeof events)[number]): number {
  return events.filter((event) => event[attributes] !== null && event[attributes] !== undefined).length;
}

function sum(costs: readonly Cost[]): Cost {
  const total = (of: Count): number => costs.reduce((all, cost) => all + cost[of], 0);
  return { name: 'together', ...(Object.fromEntries(counts.map((of) => [of, total(of)])) as Record<Count, number>) };
}

function perEach(whole: Cost, among: number): string[] {
  return counts.slice(0, 6).map((of) => (whole[of] / among).toFixed(of === 'bytes' ? 0 : 1));
}
