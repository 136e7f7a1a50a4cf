import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { DeadlineDefinition, DeadlineOverride } from './deadline.js';
import type { Limits } from './limit.js';
import type { Role } from './roles.js';
import type { Words } from './words.js';

/**
 * What an event carries beside its own fields, set by the product and never by the sender:
 * `occurredAt` (when it happened), `recordedAt` (when it was entered; the procedure's clock), `by` (who).
 * Instants are ISO 8601 in UTC.
 */
export interface EventFacts {
  occurredAt: string;
  recordedAt: string;
  by: Actor;
}
export interface Actor {
  kind: 'person' | 'procedure' | 'system';
  id: string;
  roles: readonly Role[];
  /** The agency a person works for; null for police and for the system. */
  agencyId: string | null;
}

/** Data classes of domain reference B0.6. K2–K5 values become encrypted records; the event carries their ids. */
export type DataClass = 'K1' | 'K2' | 'K3' | 'K4' | 'K5';

/**
 * An event of an SOP. The schema is a strict zod object of its own fields; every field has
 * `.meta({ dataClass, label: Words, options?: Record<value, Words>, help?: Words })`; `kernel/fields.ts` makes them.
 */
export interface EventDefinition {
  readonly schema: z.ZodObject;
  /** Who may report it. Empty: only another procedure or the system. */
  readonly roles: readonly Role[];
  /** `person`: offered in forms. `procedure`/`system`: told by another procedure, by a timer or by an effect's answer. */
  readonly from: 'person' | 'procedure' | 'system';
  readonly title: Words;
  /** What will happen in law and who is told; shown above the form. */
  readonly consequence: Words;
}

/**
 * A named guard in words. `needs: 'state'` can be judged before anything is typed; `needs: 'event'` depends on the form
 * or on who sends.
 */
export interface GuardWords {
  readonly needs: 'state' | 'event';
  /** The reason shown while the guard is unmet. */
  readonly unmet: Words;
  /** Who can meet it. */
  readonly by: readonly Role[];
}

/** One version of an SOP. Immutable once published. */
export interface Sop {
  readonly id: string;
  readonly version: string;
  readonly title: Words;
  /** What one running procedure is about. */
  readonly subject: 'case' | 'person' | 'suspect' | 'referral' | 'exhibit' | 'interview' | 'request';
  readonly machine: AnyStateMachine;
  /** The event, with a definition in `events`, under which the first step is journalled: what the procedure is born of. */
  readonly bornBy: string;
  /** Input of the machine: strict zod object, ids and codes only. */
  readonly input: z.ZodObject;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly deadlines: readonly DeadlineDefinition[];
  /** Names of the limits that its guards read; every profile has each (`Profile.limits`). */
  readonly limits?: readonly string[];
  readonly words: {
    /** By state-node id without the machine's own prefix, such as `detained.orderRunning`. */
    readonly states: Readonly<Record<string, Words>>;
    readonly guards: Readonly<Record<string, GuardWords>>;
    readonly tasks: Readonly<Record<string, Words>>;
    readonly notices: Readonly<Record<string, Words>>;
  };
}

/** A jurisdiction (domain reference C): which law, which calendar, what differs. */
export interface Profile {
  readonly id: string;
  readonly status: 'active' | 'draft' | 'disabled';
  readonly title: Words;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly calendarId: string;
  readonly lawVersion: string;
  readonly deadlines: Readonly<Record<string, Readonly<Record<string, DeadlineOverride>>>>;
  /** By SOP id, then by name: the numbers of its law that guards compare with. */
  readonly limits: Readonly<Record<string, Limits>>;
  readonly childAge: number;
  readonly criminalAge: number;
  readonly victimRecognition: 'police' | 'judge' | 'board';
}
