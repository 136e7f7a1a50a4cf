import { z } from 'zod';
import { Role } from '../../sop-machines/kernel/roles.js';

/** A local time with its weekday, which is checked: `Thu 2027-01-21 16:20`, seconds if need be. */
const MomentText = z
  .string()
  .regex(
    /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/,
    'Write a local time with its weekday, such as Thu 2027-01-21 16:20.',
  );
const AlertText = z
  .string()
  .regex(
    /^L[0-3] (Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/,
    'Write a level and a time, such as L2 Thu 2027-01-21 16:20.',
  );
const Fields = z.record(z.string(), z.json());
/** A role, with a number for another person of that role, or an agency's: `supervisor`, `supervisor 2`, `legalAid of A`. */
const Sender = z
  .string()
  .regex(/^[a-zA-Z]+( [2-9])?( of [A-Z])?$/, 'Write a role, such as supervisor, supervisor 2 or legalAid of A.')
  .refine((text) => Role.safeParse(text.split(' ')[0]).success, {
    error: ({ input }) => `There is no role ${String(input)}; there are ${Role.options.join(', ')}.`,
  });
/** An SOP, with a number for the second, third … procedure of it in the case: `SOP-04`, `SOP-04 2`. */
const Place = z
  .string()
  .regex(/^SOP-\d\d( ([2-9]|[1-9]\d))?$/, 'Write an SOP, such as SOP-04, or SOP-04 2 for the second of the case.');
/** The same, or several of them: `SOP-03 1-24`. */
const Places = z
  .string()
  .regex(
    /^SOP-\d\d( [1-9]\d?(-[1-9]\d?)?)?$/,
    'Write an SOP, such as SOP-03, SOP-03 2 for the second of the case, or SOP-03 1-24 for the first 24.',
  );

/** What is expected of one procedure; what is not written is not looked at. */
export const Expectation = z.strictObject({
  /** The case has no such procedure. */
  absent: z.literal(true).optional(),
  /** Each of these is among the active states, by its path or the end of it. */
  state: z.union([z.string(), z.array(z.string())]).optional(),
  /** Nothing more happens in it. */
  ended: z.boolean().optional(),
  /** Due instants of running clocks, by deadline. */
  due: z.record(z.string(), MomentText).optional(),
  /** What the latest clock of a deadline was due first, before it moved. */
  moved: z.record(z.string(), MomentText).optional(),
  /** All alerts of the latest clock of a deadline, sent or still to come, in the order of time; no others are there. */
  ladder: z.record(z.string(), z.array(AlertText)).optional(),
  /** How the latest clock of a deadline ended, or that it was missed. */
  clock: z.record(z.string(), z.enum(['met', 'metLate', 'breached', 'cancelled'])).optional(),
  /** Deadlines of which no clock runs. */
  quiet: z.array(z.string()).optional(),
  /** Alerts sent so far, such as `L2 Thu 2027-01-21 16:20`; others may be there. */
  told: z.array(AlertText).optional(),
  /** Alerts that will be sent then unless the step is done; others may be there. */
  coming: z.array(AlertText).optional(),
  /** Whom the latest clock of a deadline protects: that of a child is told to child protection as well. */
  nature: z.record(z.string(), z.enum(['liberty', 'medical', 'child', 'administrative'])).optional(),
  /** Open tasks, by code; others may be there. */
  tasks: z.array(z.string()).optional(),
  /** The organisation that is asked now, by its letter; `none`. */
  agency: z
    .string()
    .regex(/^([A-Z]|none)$/)
    .optional(),
  /** The version of the law that it follows, such as `bd@2012`. */
  law: z.string().optional(),
});
export type Expectation = z.infer<typeof Expectation>;

const Step = z.union([
  z.strictObject({
    do: z.string(),
    in: Place,
    by: Sender,
    with: Fields.optional(),
    /** It is sent so many times; `#` in a field is the number, from 1. */
    times: z.int().min(2).max(99).optional(),
    /** When it happened; the time of the case otherwise. */
    happened: MomentText.optional(),
    /** The code of the refusal, or a guard that is unmet; absent: it is taken. */
    refused: z.string().optional(),
  }),
  z.strictObject({ until: MomentText }),
  z.strictObject({ see: z.record(Places, Expectation) }),
  /** A date that becomes a closure of the calendar. */
  z.strictObject({ closure: z.iso.date() }),
  /** The case moves to another jurisdiction; from then on times are those of its calendar. */
  z.strictObject({ transfer: z.strictObject({ to: z.string(), calendar: z.string() }) }),
]);
export type Step = z.infer<typeof Step>;
/** Somebody reports something. */
export type Act = Extract<Step, { do: string }>;

/**
 * A course of events with what must be true on the way, as people write it in a file. It is played on a whole case: its
 * spine is the first `SOP-00`.
 */
export const Scenario = z.strictObject({
  scenario: z.string().min(3),
  /** One sentence for who is trained with it. */
  about: z.string().optional(),
  /** The case is pinned to the law that is in force there on the day on which it begins. */
  jurisdiction: z.string(),
  /** One of the calendars for scenarios, or of the product. */
  calendar: z.string(),
  begins: MomentText,
  /** Fields of the report; the rest is a quiet report. */
  report: Fields.optional(),
  /** The intake is done and an officer has accepted the case when the first step comes. */
  accepted: z.boolean().optional(),
  /** Moreover the judge has referred the file: it is at court when the first step comes. */
  atCourt: z.boolean().optional(),
  steps: z.array(Step).min(1),
});
export type Scenario = z.infer<typeof Scenario>;
