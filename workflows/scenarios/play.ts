import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { fieldsOf, MomentError, momentOf } from './moments.js';
import { acceptance, investigated, quietReport } from './openings.js';
import type { Scenario, Step } from './scenario.js';
import type { ScenarioEvent, Stage } from './stage.js';
import { unmetOf } from './unmet.js';

type Sending = Extract<Step, { do: string }>;

/** What a scenario expected and did not find. `step`: its number in the file, from 0; null: before the first. */
export class ScenarioFailure extends Error {
  override readonly name = 'ScenarioFailure';
  constructor(
    readonly step: number | null,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Plays a scenario to its end.
 * @param calendars those that it may name
 * @throws ScenarioFailure at the first thing that is not as written
 */
export async function play(
  scenario: Scenario,
  calendars: Readonly<Record<string, Calendar>>,
  stage: Stage,
): Promise<void> {
  const calendarOf = (name: string): Calendar => {
    const known = calendars[name];
    if (known === undefined) {
      throw new MomentError(`There is no calendar ${name}; there are ${Object.keys(calendars).join(', ')}.`);
    }
    return known;
  };
  let calendar!: Calendar;
  await inStep(null, async () => {
    calendar = calendarOf(scenario.calendar);
    const report = fieldsOf({ ...quietReport, ...scenario.report }, calendar);
    await stage.open(scenario, calendar, momentOf(scenario.begins, calendar), report);
    const opening = [
      ...(scenario.accepted === true || scenario.atCourt === true ? acceptance : []),
      ...(scenario.atCourt === true ? investigated : []),
    ];
    for (const step of opening) await perform(null, step, calendar, stage);
  });
  for (const [number, step] of scenario.steps.entries()) {
    await inStep(number, async () => {
      if (!('transfer' in step)) return perform(number, step, calendar, stage);
      calendar = calendarOf(step.transfer.calendar);
      return stage.transfer(step.transfer.to, calendar);
    });
  }
}

/** A time that is written wrongly belongs to its step as well. */
async function inStep(step: number | null, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof MomentError ? new ScenarioFailure(step, error.message, { cause: error }) : error;
  }
}

async function perform(
  number: number | null,
  step: Exclude<Step, { transfer: object }>,
  calendar: Calendar,
  stage: Stage,
): Promise<void> {
  if ('until' in step) return stage.advance(momentOf(step.until, calendar));
  if ('closure' in step) return stage.close(step.closure);
  if ('see' in step) {
    for (const [name, expected] of Object.entries(step.see)) {
      for (const place of placesOf(name)) {
        const unmet = await stage.settled(() => unmetOf(expected, () => stage.look(place), calendar));
        const which = / \d+-/.test(name) ? `${place.sop} ${place.number}` : name;
        if (unmet.length > 0) throw new ScenarioFailure(number, `${which}: ${unmet.join('; ')}.`);
      }
    }
    return;
  }
  const { times = 1 } = step;
  for (let time = 1; time <= times; time++)
    await send(number, times === 1 ? step : numbered(step, time), calendar, stage);
}

async function send(number: number | null, step: Sending, calendar: Calendar, stage: Stage): Promise<void> {
  const refusal = await stage.send({
    type: step.do,
    place: placesOf(step.in)[0]!,
    by: senderOf(step.by),
    fields: fieldsOf(step.with ?? {}, calendar),
    occurredAt: step.happened === undefined ? null : momentOf(step.happened, calendar),
  });
  const why = refusal === null ? null : [refusal.code, ...refusal.unmet];
  const what = `${step.do} in ${step.in}`;
  if (step.refused === undefined && why !== null) {
    throw new ScenarioFailure(number, `${what} was refused: ${why.join(', ')}.`);
  }
  if (step.refused !== undefined && why?.includes(step.refused) !== true) {
    const found = why === null ? 'it was taken' : `it was refused for ${why.join(', ')}`;
    throw new ScenarioFailure(number, `${what} should be refused for ${step.refused}, but ${found}.`);
  }
}

/** The step as it is sent the nth time. */
function numbered(step: Sending, time: number): Sending {
  const fields = Object.entries(step.with ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace('#', String(time)) : value,
  ]);
  return { ...step, with: Object.fromEntries(fields) as Sending['with'] };
}

/** `SOP-03 1-24` is 24 places. */
function placesOf(text: string): ScenarioEvent['place'][] {
  const [sop = '', numbers = '1'] = text.split(' ');
  const [first = 1, last = first] = numbers.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ sop, number: first + index }));
}

function senderOf(text: string): ScenarioEvent['by'] {
  const [who = '', agency = null] = text.split(' of ');
  const [role = '', number = '1'] = who.split(' ');
  return { role, number: Number(number), agency };
}
