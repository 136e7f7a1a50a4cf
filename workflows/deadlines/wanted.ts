import type { Amount, DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { Instant } from '../engine/index.js';
import type { DeadlinePlace } from './data-error.js';
import { DeadlineDataError } from './data-error.js';
import { dueOf } from './due.js';
import { chosenAmount, codeAtKey, daysAtKey, type Facts, factAt, instantAtKey } from './facts.js';
import type { LedgerClock, MachineFacts, Rules } from './ledger.js';
import { instantAt, instantOf, isoOf, localOf } from './local-time.js';

/** A clock that the machine's state asks for. */
export interface WantedClock {
  instanceKey: string | null;
  start: Instant;
  calendarKind: string;
  /** Everything the due instant depends on, except the calendar. */
  facts: string;
  /** Computes the due instant; only needed when the facts are new or the calendar has changed. */
  due: () => Instant;
}

interface Asking {
  rules: Rules;
  deadline: DeadlineDefinition;
  machine: MachineFacts;
  /** Start of a clock with trigger `entered` that is not open yet. */
  openedAt: Instant;
  /** Clocks of this deadline that are open before the step. */
  open: readonly LedgerClock[];
  /** Clocks of other deadlines, already brought up to date. */
  others: readonly LedgerClock[];
}

const placeOf = ({ rules, deadline }: Asking): DeadlinePlace => ({ sop: rules.sop, deadline: deadline.id });

function entriesUnder(asking: Asking, key: string): Facts[] {
  const list = factAt(placeOf(asking), 'trigger.each', asking.machine.context, key);
  const isEntry = (entry: unknown): entry is Facts =>
    typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string' && 'at' in entry;
  if (Array.isArray(list) && list.every(isEntry)) return list;
  throw new DeadlineDataError(
    placeOf(asking),
    'trigger.each',
    `the context key "${key}" must hold a list of { key, at }, not ${JSON.stringify(list)}`,
  );
}

/**
 * Where the days of several orders are counted together: midnight of the first day of the last one. Without an earlier
 * one, and for every other amount, the trigger itself.
 */
function ownStart(asking: Asking, start: Instant, facts: Facts): Instant {
  const { amount } = asking.deadline;
  if (!('daysOf' in amount) || amount.own === undefined) return start;
  const daysUnder = (key: string): number => daysAtKey(placeOf(asking), key, facts) ?? 0;
  const before = daysUnder(amount.daysOf) - daysUnder(amount.own);
  if (before <= 0) return start;
  const { calendar } = asking.rules;
  return instantAt(calendar, localOf(calendar, start).day + before + (amount.count === 'inclusive' ? 0 : 1), 0);
}

/** What is counted back in working days follows the calendar as working days do. */
const kindOf = (amount: Amount): string =>
  amount.kind === 'asGiven' && amount.workingDaysBefore !== undefined ? 'workingDays' : amount.kind;

/** The context key of a date or an instant that the amount needs beside its trigger. */
const givenKeyOf = (amount: Amount): string | undefined =>
  amount.kind === 'asGiven' ? amount.context : amount.kind === 'calendarMonths' ? amount.dayOf : undefined;

/** Null as long as its trigger or its given date is not known, or where its amount is none. */
function clockFrom(asking: Asking, start: Instant | null, instanceKey: string | null, facts: Facts): WantedClock[] {
  const place = placeOf(asking);
  if (start === null) return [];
  const amount: Amount | null = chosenAmount(place, asking.deadline.amount, facts);
  if (amount === null) return [];
  const key = givenKeyOf(amount);
  const given = key === undefined ? null : factAt(place, 'amount', facts, key);
  if (key !== undefined && given === null) return [];
  const due = (): Instant => dueOf(place, amount, start, asking.rules.calendar, given);
  return [
    {
      instanceKey,
      start: ownStart(asking, start, facts),
      calendarKind: kindOf(amount),
      facts: JSON.stringify([isoOf(start), amount, given]),
      due,
    },
  ];
}

function countedBack(asking: Asking, baseId: string, days: number, start: Instant): WantedClock[] {
  const base = asking.others
    .map(({ entry }) => entry)
    .filter(({ deadlineId }) => deadlineId === baseId)
    .sort((a, b) => (a.currentDueAt < b.currentDueAt ? -1 : 1))[0];
  if (base === undefined) return [];
  const due = (): Instant => {
    const { day, time } = localOf(asking.rules.calendar, instantOf(base.currentDueAt));
    return instantAt(asking.rules.calendar, day - days, time);
  };
  const facts = JSON.stringify([base.clockId, base.currentDueAt, days]);
  return [{ instanceKey: base.instanceKey, start, calendarKind: 'beforeDeadline', facts, due }];
}

/**
 * The clocks of one deadline that the machine's state asks for now: none without the tag `clock:<id>`.
 *
 * @throws DeadlineDataError when the deadline names a context key that is missing or holds nonsense
 */
export function wantedClocks(asking: Asking): WantedClock[] {
  const { deadline, machine, open } = asking;
  if (machine.status !== 'active' || !machine.tags.includes(`clock:${deadline.id}`)) return [];
  const { trigger } = deadline;
  const { context } = machine;
  if (typeof trigger === 'object' && 'each' in trigger) {
    return entriesUnder(asking, trigger.each).flatMap((entry) =>
      clockFrom(asking, instantAtKey(placeOf(asking), 'trigger.each', entry, 'at'), String(entry.key), {
        ...context,
        ...entry,
      }),
    );
  }
  const instanceKey =
    deadline.instanceKey === undefined
      ? null
      : codeAtKey(placeOf(asking), 'instanceKey', context, deadline.instanceKey);
  const running = open.find(({ entry }) => entry.instanceKey === instanceKey || deadline.instanceKey === undefined);
  const entered = running === undefined ? asking.openedAt : instantOf(running.entry.startedAt);
  if (trigger === 'entered') return clockFrom(asking, entered, instanceKey, context);
  if ('context' in trigger) {
    return clockFrom(
      asking,
      instantAtKey(placeOf(asking), 'trigger.context', context, trigger.context),
      instanceKey,
      context,
    );
  }
  return countedBack(asking, trigger.beforeDeadline, trigger.days, entered);
}
