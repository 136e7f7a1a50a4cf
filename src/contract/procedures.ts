import { z } from 'zod';
import { Role } from '../../sop-machines/kernel/roles.js';
import { ClockNotice, ClockView, Fields, Instant, Words } from './shared.js';

export const StateView = z.object({ id: z.string(), words: Words });

/** An event that can be sent now: enough to draw its form. `schema` is JSON Schema; each property carries `label`, `dataClass`, `options`. */
export const EventOffer = z
  .object({
    type: z.string(),
    title: Words,
    consequence: Words,
    roles: z.array(Role),
    schema: Fields,
  })
  .meta({ id: 'EventOffer' });

/** An event of this state that cannot be sent, and why. */
export const BlockedEvent = z
  .object({
    type: z.string(),
    title: Words,
    reasons: z.array(z.object({ guard: z.string(), unmet: Words, by: z.array(Role) })),
  })
  .meta({ id: 'BlockedEvent' });

export const TaskView = z.object({
  id: z.uuid(),
  key: z.string(),
  task: z.string(),
  words: Words,
  role: Role,
  clockId: z.string().nullable(),
  openedAt: Instant,
});

export const ProcedureView = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    caseToken: z.string(),
    parentId: z.uuid().nullable(),
    /** The version that it runs on, such as SOP-12@1.0.0. */
    sop: z.string(),
    /** Content of that version as it was published; null for a draft. */
    contentHash: z.string().nullable(),
    title: Words,
    subjectId: z.string().nullable(),
    profileId: z.string(),
    state: z.array(StateView),
    status: z.enum(['active', 'done', 'error', 'stopped']),
    /** Send it back as `seenStep`. */
    step: z.int(),
    allowed: z.array(EventOffer),
    blocked: z.array(BlockedEvent),
    clocks: z.array(ClockView),
    tasks: z.array(TaskView),
    agency: z.object({ id: z.uuid(), name: Words }).nullable(),
    /** Codes of the machine's context that people may see, such as service, priority, orderNumber. */
    facts: Fields,
    clock: ClockNotice,
  })
  .meta({ id: 'Procedure' });

export const SendEvent = z
  .strictObject({
    type: z.string().min(1),
    occurredAt: Instant,
    fields: Fields.default({}),
    seenStep: z.int32().min(0).optional(),
  })
  .meta({ id: 'SendEvent' });

/** 200 when it is committed and readable; 202 with `visible: false` when it is durable but the database is away. */
export const SendResult = z
  .object({
    procedureId: z.uuid(),
    step: z.int(),
    state: z.array(StateView),
    status: z.enum(['active', 'done', 'error', 'stopped']),
    visible: z.boolean(),
  })
  .meta({ id: 'SendResult' });
