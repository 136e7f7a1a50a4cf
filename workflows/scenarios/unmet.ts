import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { momentOf, momentText } from './moments.js';
import type { Expectation } from './scenario.js';
import type { SeenAlert, Sight } from './stage.js';

/** What of an expectation is not so, in sentences without a full stop. Local times as scenarios write them. */
export async function unmetOf(
  expected: Expectation,
  look: () => Promise<Sight | undefined>,
  calendar: Calendar,
): Promise<string[]> {
  const seen = await look();
  if (seen === undefined) return expected.absent === true ? [] : ['the case has no such procedure'];
  if (expected.absent === true) return ['the case has this procedure'];
  return [
    ...statesMissing(expected, seen),
    ...(expected.ended !== undefined && expected.ended !== seen.ended
      ? [seen.ended ? 'it has ended' : 'it has not ended']
      : []),
    ...Object.entries(expected.due ?? {}).flatMap(([id, text]) => dueWrong(id, text, seen, calendar)),
    ...Object.entries(expected.clock ?? {}).flatMap(([id, status]) => {
      const found = latestOf(id, seen)?.status;
      return found === status ? [] : [`the clock ${id} is ${found ?? 'not there'}, not ${status}`];
    }),
    ...Object.entries(expected.moved ?? {}).flatMap(([id, text]) => movedWrong(id, text, seen, calendar)),
    ...Object.entries(expected.ladder ?? {}).flatMap(([id, rungs]) => ladderWrong(id, rungs, seen, calendar)),
    ...(expected.quiet ?? []).flatMap((id) =>
      runningOf(id, seen).map(({ dueAt }) => `a clock ${id} runs until ${momentText(dueAt, calendar)}`),
    ),
    ...(expected.told ?? []).flatMap((text) => alertMissing(text, seen.told, 'was told', calendar)),
    ...(expected.coming ?? []).flatMap((text) => alertMissing(text, seen.coming, 'is coming', calendar)),
    ...Object.entries(expected.nature ?? {}).flatMap(([id, nature]) => {
      const latest = latestOf(id, seen);
      return latest?.nature === nature ? [] : [`the clock ${id} is ${latest?.nature ?? 'not there'}, not ${nature}`];
    }),
    ...(expected.tasks ?? [])
      .filter((task) => !seen.tasks.includes(task))
      .map((task) => `no task ${task} is open; there are ${seen.tasks.join(', ') || 'none'}`),
    ...(expected.agency !== undefined && (seen.agency ?? 'none') !== expected.agency
      ? [`it is with ${seen.agency ?? 'no organisation'}, not ${expected.agency}`]
      : []),
    ...(expected.law !== undefined && seen.law !== expected.law ? [`it follows ${seen.law}, not ${expected.law}`] : []),
  ];
}

function statesMissing({ state = [] }: Expectation, seen: Sight): string[] {
  const wanted = typeof state === 'string' ? [state] : state;
  const missing = wanted.filter((one) => !seen.state.some((path) => path === one || path.endsWith(`.${one}`)));
  return missing.map((one) => `it is not in ${one} but in ${seen.state.join(', ') || 'no state'}`);
}

const runningOf = (id: string, { clocks }: Sight) =>
  clocks.filter(({ deadlineId, ended }) => deadlineId === id && !ended);

const latestOf = (id: string, { clocks }: Sight) => clocks.filter(({ deadlineId }) => deadlineId === id).at(-1);
const alertText = ({ level, at }: SeenAlert, calendar: Calendar): string => `${level} ${momentText(at, calendar)}`;

function movedWrong(id: string, text: string, seen: Sight, calendar: Calendar): string[] {
  const clock = latestOf(id, seen);
  if (clock === undefined) return [`there is no clock ${id}`];
  if (clock.firstDueAt === clock.dueAt) return [`the clock ${id} has not moved`];
  const first = momentText(clock.firstDueAt, calendar);
  return first === text ? [] : [`${id} was due first ${first}, not ${text}`];
}

function ladderWrong(id: string, rungs: string[], seen: Sight, calendar: Calendar): string[] {
  const clock = latestOf(id, seen);
  if (clock === undefined) return [`there is no clock ${id}`];
  const found = [...clock.ladder].sort((a, b) => a.at.localeCompare(b.at)).map((rung) => alertText(rung, calendar));
  return found.join() === rungs.join() ? [] : [`the ladder of ${id} is ${found.join(', ') || 'empty'}`];
}

function dueWrong(id: string, text: string, seen: Sight, calendar: Calendar): string[] {
  const running = runningOf(id, seen);
  if (running.some(({ dueAt }) => dueAt === momentOf(text, calendar))) return [];
  const found = running.map(({ dueAt }) => momentText(dueAt, calendar)).join(', ');
  const others = [...new Set(seen.clocks.filter(({ ended }) => !ended).map(({ deadlineId }) => deadlineId))];
  return [
    found === ''
      ? `no clock ${id} runs; there are ${others.join(', ') || 'none'}`
      : `${id} is due ${found}, not ${text}`,
  ];
}

function alertMissing(text: string, alerts: readonly SeenAlert[], verb: string, calendar: Calendar): string[] {
  const [level = '', ...moment] = text.split(' ');
  const wanted = momentOf(moment.join(' '), calendar);
  if (alerts.some((alert) => alert.level === level && alert.at === wanted)) return [];
  const others = alerts.map((alert) => alertText(alert, calendar));
  return [`no ${level} ${verb} at ${moment.join(' ')}; there are ${others.join(', ') || 'none'}`];
}
