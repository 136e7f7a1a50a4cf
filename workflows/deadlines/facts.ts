import { z } from 'zod';
import type { Amount, AmountRule } from '../../sop-machines/kernel/deadline.js';
import type { Instant } from '../engine/index.js';
import { DeadlineDataError, type DeadlinePlace } from './data-error.js';
import { instantOf } from './local-time.js';

/** A machine's context (or one entry of a list in it), as deadlines read it. */
export type Facts = Readonly<Record<string, unknown>>;

const instantText = z.iso.datetime({ offset: true });
const dateText = z.iso.date();
export const isInstant = (value: unknown): value is string => instantText.safeParse(value).success;
export const isDate = (value: unknown): value is string => dateText.safeParse(value).success;

/**
 * The value under a key that a deadline names. `null` is a fact that is not known yet; a key that is missing is a
 * mistake in the SOP.
 *
 * @throws DeadlineDataError when the context has no such key
 */
export function factAt(place: DeadlinePlace, field: string, facts: Facts, key: string): unknown {
  if (Object.hasOwn(facts, key) && facts[key] !== undefined) return facts[key];
  throw new DeadlineDataError(
    place,
    field,
    `names the context key "${key}", which the machine does not have; known keys: ${Object.keys(facts).join(', ')}`,
  );
}

/** @throws DeadlineDataError when the value is neither null nor a code (text, number or yes/no) */
export function codeAtKey(place: DeadlinePlace, field: string, facts: Facts, key: string): string | null {
  const value = factAt(place, field, facts, key);
  if (value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new DeadlineDataError(place, field, `the context key "${key}" must hold a code, not ${JSON.stringify(value)}`);
}

/** @throws DeadlineDataError when the value is neither null nor an instant */
export function instantAtKey(place: DeadlinePlace, field: string, facts: Facts, key: string): Instant | null {
  const value = factAt(place, field, facts, key);
  if (value === null) return null;
  if (isInstant(value)) return instantOf(value);
  throw new DeadlineDataError(
    place,
    field,
    `the context key "${key}" must hold an instant (ISO 8601 in UTC, from an event's occurredAt), not ${JSON.stringify(value)}`,
  );
}

type GivenDays = Extract<AmountRule, { daysOf: string }>;
const isGivenDays = (rule: Exclude<AmountRule, Amount>): rule is GivenDays => 'daysOf' in rule;

/** @throws DeadlineDataError when the value is neither null nor a number */
export function daysAtKey(place: DeadlinePlace, key: string, facts: Facts): number | null {
  const days = factAt(place, 'amount.daysOf', facts, key);
  if (days === null || typeof days === 'number') return days;
  throw new DeadlineDataError(
    place,
    'amount.daysOf',
    `the context key "${key}" must hold a number of days, not ${JSON.stringify(days)}`,
  );
}

function givenDays(place: DeadlinePlace, { daysOf, count }: GivenDays, facts: Facts): Amount | null {
  const days = daysAtKey(place, daysOf, facts);
  return days === null ? null : { kind: 'calendarDays', days, count };
}

/**
 * The amount that holds now; null when there is no such deadline for the value it is chosen by.
 *
 * @throws DeadlineDataError when the rule says nothing about the value
 */
export function chosenAmount(place: DeadlinePlace, rule: AmountRule, facts: Facts): Amount | null {
  if ('kind' in rule) return rule;
  if (isGivenDays(rule)) return givenDays(place, rule, facts);
  const value = codeAtKey(place, 'amount.by', facts, rule.by) ?? 'null';
  const amount = Object.hasOwn(rule.of, value) ? rule.of[value] : undefined;
  if (amount !== undefined) return amount;
  throw new DeadlineDataError(
    place,
    `amount.of.${value}`,
    `is missing, and the context says ${rule.by} = ${value}; add an amount, or null where there is no such deadline`,
  );
}
