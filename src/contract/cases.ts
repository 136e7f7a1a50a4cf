import { z } from 'zod';
import { EventOffer, StateView } from './procedures.js';
import { Level } from '../../sop-machines/kernel/roles.js';
import { ClockNotice, ClockView, Fields, Instant, PersonView, RungView, Words } from './shared.js';

/** GET /api/cases/report-form → EventOffer. POST /api/cases takes its fields. */
export const ReportForm = EventOffer;
export const RegisterCase = z
  .strictObject({
    occurredAt: Instant,
    fields: Fields,
    /** The jurisdiction; absent: that of the unit. Its law of the day of registration stays with the case. */
    profileId: z.string().min(1).max(50).optional(),
    /** Only in demo, test and training systems. */
    clock: z.object({ kind: z.enum(['real', 'fast', 'manual']), now: Instant.optional() }).optional(),
  })
  .meta({ id: 'RegisterCase' });
export const RegisteredCase = z
  .object({ caseId: z.uuid(), token: z.string(), procedureId: z.uuid() })
  .meta({ id: 'RegisteredCase' });

export const ProcedureNode = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    sop: z.string(),
    title: Words,
    subjectId: z.string().nullable(),
    state: z.array(StateView),
    status: z.enum(['active', 'done', 'error', 'stopped']),
    worstClock: ClockView.nullable(),
  })
  .meta({ id: 'ProcedureNode' });

export const CaseView = z
  .object({
    id: z.uuid(),
    token: z.string(),
    classification: z.string().nullable(),
    priority: z.string().nullable(),
    profileId: z.string(),
    unit: z.object({ id: z.uuid(), name: Words }),
    assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    state: z.array(StateView),
    occurredAt: Instant,
    recordedAt: Instant,
    clock: ClockNotice,
    procedures: z.array(ProcedureNode),
    clocks: z.array(ClockView),
  })
  .meta({ id: 'Case' });

/** A door to a case: its first procedure, or for an agency the referral that it holds. */
const FoundProcedure = z
  .object({
    procedureId: z.uuid(),
    caseId: z.uuid(),
    caseToken: z.string(),
    sop: z.string(),
    title: Words,
    state: z.array(StateView),
  })
  .meta({ id: 'FoundProcedure' });
/** Empty when there is no such case and when it is not the viewer's: the two look the same. */
export const CaseSearch = z.object({ procedures: z.array(FoundProcedure) }).meta({ id: 'CaseSearch' });

export const TimelineEntry = z
  .object({
    id: z.string(),
    kind: z.enum(['event', 'clock', 'alert', 'system']),
    /** Case time. */
    at: Instant,
    occurredAt: Instant,
    procedureId: z.uuid(),
    sop: z.string(),
    /** As the SOP or the product names it; of an alert, its notice. */
    eventType: z.string(),
    title: Words,
    /** How high an alert went; null for anything else. */
    level: Level.nullable(),
    /** Which deadline an alert is about; null for anything else, and for an alert without one. */
    deadlineLabel: Words.nullable(),
    by: z.string(),
    outcome: z.enum(['applied', 'ignored']),
    stateAfter: z.array(StateView),
    /** Fields with codes; a record is `{ recordId }` and is read through /api/records. */
    fields: Fields,
  })
  .meta({ id: 'TimelineEntry' });
export const Timeline = z
  .object({ entries: z.array(TimelineEntry), nextCursor: z.string().nullable() })
  .meta({ id: 'Timeline' });

export const AdvanceClock = z.strictObject({ to: Instant }).meta({ id: 'AdvanceClock' });

export const WorklistName = z.enum(['mine', 'team', 'waiting', 'overdue', 'agency']);
export const WorklistRow = z
  .object({
    procedureId: z.uuid(),
    caseId: z.uuid(),
    caseToken: z.string(),
    sop: z.string(),
    title: Words,
    state: z.array(StateView),
    /** What is to be done, as a verb: the open task or the first event offered. */
    action: Words,
    due: z
      .object({ at: Instant, label: Words, deadlineId: z.string(), breached: z.boolean(), nature: z.string() })
      .nullable(),
    owner: z.string().nullable(),
    unit: Words,
    priority: z.string().nullable(),
    profileId: z.string(),
    changedAt: Instant,
    clock: ClockNotice,
  })
  .meta({ id: 'WorklistRow' });
export const Worklist = z
  .object({ rows: z.array(WorklistRow), total: z.int(), nextCursor: z.string().nullable() })
  .meta({ id: 'Worklist' });
export const WorklistCounts = z
  .object({ mine: z.int(), team: z.int(), waiting: z.int(), overdue: z.int(), agency: z.int(), alerts: z.int() })
  .meta({ id: 'WorklistCounts' });

export const AlertView = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    caseToken: z.string(),
    procedureId: z.uuid(),
    sop: z.string(),
    profileId: z.string(),
    title: Words,
    deadlineLabel: Words.nullable(),
    notice: Words,
    level: z.enum(['L0', 'L1', 'L2', 'L3']),
    person: z.string().nullable(),
    dueAt: Instant,
    firedAt: Instant,
    deliveredAt: Instant.nullable(),
    readAt: Instant.nullable(),
    acknowledgedAt: Instant.nullable(),
    acknowledgedBy: z.string().nullable(),
    acknowledgement: z.string().nullable(),
    endedAt: Instant.nullable(),
    /** Liberty and child clocks cannot be snoozed: acknowledging does not stop the next rung. */
    nature: z.string(),
  })
  .meta({ id: 'Alert' });
export const Alerts = z.object({ alerts: z.array(AlertView) }).meta({ id: 'Alerts' });
export const Acknowledge = z.strictObject({ promise: z.string().trim().min(3).max(500) }).meta({ id: 'Acknowledge' });

/** Supervisor's board: overdue and soon overdue, worst first, with the ladder climbed and the next rung. */
export const BoardRow = z
  .object({
    caseId: z.uuid(),
    caseToken: z.string(),
    procedureId: z.uuid(),
    sop: z.string(),
    profileId: z.string(),
    title: Words,
    state: z.array(StateView),
    owner: z.string().nullable(),
    unit: z.object({ id: z.uuid(), name: Words }),
    clock: ClockView,
    next: RungView.nullable(),
    openAlerts: z.array(AlertView),
    caseClock: ClockNotice,
  })
  .meta({ id: 'BoardRow' });
export const Board = z.object({ rows: z.array(BoardRow) }).meta({ id: 'Board' });

/** What GET /api/sessions/current answers. */
export const CurrentSession = z
  .object({
    person: PersonView,
    unit: z.object({ id: z.uuid(), name: Words }).nullable(),
    agency: z.object({ id: z.uuid(), name: Words }).nullable(),
    /** The jurisdiction where the person works, whose calendar gives the time of the place; null for an administrator. */
    profileId: z.string().nullable(),
    demo: z.boolean(),
    clock: ClockNotice,
    /** True: nothing is answered until the password has been given again. */
    locked: z.boolean(),
    /** After how many minutes without input a page locks itself; 0: never. */
    lockAfterMinutes: z.int(),
  })
  .meta({ id: 'CurrentSession' });
export const Unlock = z.strictObject({ password: z.string().min(1).max(200) }).meta({ id: 'Unlock' });
export const SignIn = z
  .strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) })
  .meta({ id: 'SignIn' });
export const RecordView = z
  .object({ id: z.uuid(), field: z.string(), dataClass: z.string(), value: z.unknown() })
  .meta({ id: 'Record' });
