import { z } from 'zod';
import { fieldMessages } from './field-messages.js';

/** A local date, `YYYY-MM-DD`. */
const LocalDate = z.iso.date();
/** A local time of day, `HH:MM`, 24 hours. */
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, fieldMessages.timeOfDay.en);

const Hours = z.object({ opens: LocalTime, closes: LocalTime });
/** An office that closes before it opens has no working time, so no working-day deadline could ever be due. */
const opensFirst = ({ opens, closes }: z.infer<typeof Hours>): boolean => opens < closes;
const closesLater = { path: ['closes'], message: fieldMessages.closesLater.en };

/** Says of each entry that clashes with an earlier one which it is. */
const clashesWithNone =
  <Entry>(clash: (one: Entry, earlier: Entry) => boolean, message: string, field: string) =>
  ({ value, issues }: z.core.ParsePayload<readonly Entry[]>): void => {
    value.forEach((one, place) => {
      if (value.slice(0, place).some((earlier) => clash(one, earlier)))
        issues.push({ code: 'custom', input: value, path: [place, field], message });
    });
  };

/**
 * A working calendar as pure data. It carries its own offsets from UTC, so that no time-zone database is needed where
 * due instants are computed (inside a replayed workflow). A change raises `version`.
 */
export const Calendar = z.object({
  id: z.string().min(1),
  version: z.int().min(1),
  /** Offsets from UTC in minutes, each valid from an instant; the first has `from: null`. */
  offsets: z
    .array(z.object({ from: z.iso.datetime().nullable(), minutes: z.int().min(-720).max(840) }))
    .min(1)
    .refine((offsets) => offsets.every(({ from }, place) => (from === null) === (place === 0)), {
      message: fieldMessages.offsetDates.en,
    })
    .refine(
      (offsets) => offsets.every(({ from }, place) => place < 2 || (from ?? '') > (offsets[place - 1]?.from ?? '')),
      {
        message: fieldMessages.offsetOrder.en,
      },
    ),
  /** Days of the week that are closed; 0 is Sunday, 6 is Saturday. */
  weekend: z.array(z.int().min(0).max(6)).refine((days) => new Set(days).size < 7, fieldMessages.someDayOpen.en),
  officeHours: Hours.refine(opensFirst, closesLater),
  /** Other hours on stretches of dates (Ramadan, say), both dates included. */
  specialHours: z
    .array(
      Hours.extend({ from: LocalDate, to: LocalDate })
        .refine(opensFirst, closesLater)
        .refine(({ from, to }) => from <= to, { path: ['to'], message: fieldMessages.firstDate.en }),
    )
    .check(
      clashesWithNone(
        (one, other) => one.from <= other.to && other.from <= one.to,
        fieldMessages.oneKindOfHours.en,
        'from',
      ),
    ),
  /** Closed dates: holidays, cabinet days, ad hoc closures. */
  closures: z
    .array(z.object({ date: LocalDate, label: z.string(), source: z.string() }))
    .check(clashesWithNone((one, other) => one.date === other.date, fieldMessages.closedOnce.en, 'date')),
  /** Dates that are worked although the weekend or a closure says otherwise. */
  workedDates: z.array(LocalDate),
});
export type Calendar = z.infer<typeof Calendar>;
