import type { Calendar } from '../sop-machines/kernel/calendar.js';
import type { EffectParams, EffectType } from '../sop-machines/kernel/effects.js';
import type { Level } from '../sop-machines/kernel/roles.js';
import type { Actor, Profile } from '../sop-machines/kernel/sop.js';
import type { MigrationJudgement } from './runtime/migration-types.js';

/** Ids and codes only: all of this stays in Temporal's history. Instants are ISO 8601 in UTC. */

/** The name of the one workflow type. */
export const procedureWorkflow = 'procedure';
export const sendUpdate = 'send';
export const advanceUpdate = 'advance';
export const tellSignal = 'tell';
export const calendarSignal = 'calendarChanged';
export const transferSignal = 'caseTransferred';
export const clockSignal = 'clockChanged';
export const migrateUpdate = 'migrate';
export const rollBackUpdate = 'rollBack';
export const judgeMigrationQuery = 'judgeMigration';
/** Wakes a migration that was paused. */
export const goOnSignal = 'goOn';
export const viewQuery = 'view';
/** What an earlier send with this eventId was answered, also while its commit is still on its way. */
export const replyQuery = 'replyTo';

/**
 * Whose time a procedure lives in.
 * `fast`: case time = caseAnchor + (wall − wallAnchor) × rate. `manual`: stands still until an `advance`.
 */
export type Clock =
  | { kind: 'real' }
  | { kind: 'fast'; wallAnchor: string; caseAnchor: string; rate: number }
  | { kind: 'manual'; now: string };

/** What a procedure is born with. */
export interface ProcedureInput {
  procedureId: string;
  caseId: string;
  parent: { procedureId: string; key: string } | null;
  /** `SOP-12@1.0.0`. */
  sop: string;
  subjectId: string | null;
  profile: Profile;
  calendar: Calendar;
  clock: Clock;
  /** The machine's input. */
  input: unknown;
  /** The report that began it. */
  occurredAt: string;
  /** `occurredAt` of the case's own report; nothing in the case happened before it. Absent: the same as `occurredAt`. */
  caseBeganAt?: string;
  by: Actor;
}

/** The `type` of the failure of a procedure whose own definition or data is wrong; no input may lead to it. */
export const procedureFault = 'PROCEDURE_FAULT';

/** One event for a procedure. `eventId` makes a repeat harmless, also across continue-as-new. */
export interface SendRequest {
  eventId: string;
  /** Digest of type, occurredAt and fields: the same eventId with another digest is refused. */
  digest: string;
  type: string;
  occurredAt: string;
  fields: Record<string, unknown>;
  by: Actor;
  /** The step the sender looked at; if the procedure has moved on since, the event is refused. Absent: not checked. */
  seenStep?: number;
}
export interface SendReply {
  step: number;
  state: string[];
  status: ProcedureStatus;
  /** True when an earlier send with this eventId was answered again. */
  repeated: boolean;
}
/** Moves a manual clock. Answered when everything due by then is committed and its effects are performed. */
export interface AdvanceRequest {
  to: string;
}
/** Moves a procedure to another version of its SOP. */
export interface MigrateRequest {
  migrationId: string;
  /** `SOP-12@1.0.0`. */
  from: string;
  to: string;
  /** What people have agreed to (`agreementOf`); null only asks. */
  agreed: string | null;
}
export interface MigrateReply {
  /** `changed`: it would come out otherwise than was agreed. `refused`: the plan does not fit. Nothing has changed then. */
  outcome: 'migrated' | 'changed' | 'refused';
  step: number;
  /** Null for a repeat. */
  judgement: MigrationJudgement | null;
}
export interface RollBackReply {
  /** `other`: the last migration was another one. `touched`: something has happened since. `performed`: effects were asked for. */
  outcome: 'rolledBack' | 'other' | 'touched' | 'performed';
  step: number;
}
/** What the workflow itself says of a procedure: the answer of `view` and of `advance`. */
export interface ProcedureGlance {
  step: number;
  committedStep: number;
  state: string[];
  status: ProcedureStatus;
  /** The procedure's time. */
  now: string;
  /** The next instant at which the procedure changes state by itself. */
  nextDueAt: string | null;
  calendarVersion: number;
  childIds: string[];
  /** Steps or effects that are still on their way. */
  unsettled: number;
}
export type ProcedureStatus = 'active' | 'done' | 'error' | 'stopped';

/** The `type` of the ApplicationFailure that refuses an update; the details are a `Refusal`. */
export const refusalCodes = [
  'EVENT_UNKNOWN',
  'EVENT_NOT_ALLOWED',
  'EVENT_INVALID',
  'ROLE_MAY_NOT_SEND',
  'OCCURRED_IN_FUTURE',
  'OCCURRED_BEFORE_CASE',
  'CHANGED_SINCE_SEEN',
  'EVENT_ID_REUSED',
  'PROCEDURE_ENDED',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
export interface Refusal {
  code: RefusalCode;
  state: string[];
  step: number;
  /** Names of guards that are unmet, when the code is EVENT_NOT_ALLOWED. */
  unmetGuards: string[];
  /** Field paths with messages, when the code is EVENT_INVALID. */
  fields: { path: string; message: string }[];
}

/** An event that a procedure or the system tells (signal). Never refused: what cannot be taken is journalled. */
export interface TellRequest {
  eventId: string;
  type: string;
  occurredAt: string;
  fields: Record<string, unknown>;
  by: Actor;
}

/** One clock of the ledger. Never overwritten: every change appends to `history`. */
export interface ClockEntry {
  /** `<deadlineId>#<n>`, unique in the procedure. */
  clockId: string;
  deadlineId: string;
  instanceKey: string | null;
  status: 'running' | 'met' | 'metLate' | 'breached' | 'cancelled';
  startedAt: string;
  originalDueAt: string;
  currentDueAt: string;
  endedAt: string | null;
  breachedAt: string | null;
  /** A working-day clock is recomputed when the calendar changes. */
  calendarKind: string;
  calendarVersion: number;
  history: {
    at: string;
    step: number;
    reason: 'started' | 'extended' | 'calendar' | 'profile' | 'migrated' | 'breached' | 'ended';
    dueAt: string;
    eventType: string | null;
    by: string | null;
  }[];
}
/** A rung as the commit writes it. Skipped rungs (before the start of the clock) are not written. */
export interface RungPlan {
  clockId: string;
  level: Level;
  notice: string;
  dueAt: string;
  position: number;
}
/**
 * What a step did to one clock; `rungs` replaces all of the clock's waiting rungs. None are left when its step was done; a
 * clock that ended in breach leaves those between its due instant and now, so that the breach is told.
 */
export interface ClockChange {
  entry: ClockEntry;
  rungs: RungPlan[];
}

export type Effect = { [T in EffectType]: { id: string; type: T; params: EffectParams<T> } }[EffectType];

/** One accepted event or fired timer, as it is committed. */
export interface StepRecord {
  step: number;
  event: {
    id: string;
    type: string;
    occurredAt: string;
    recordedAt: string;
    fields: Record<string, unknown>;
    by: Actor;
  };
  /** `applied`: the machine took it. `ignored`: told, but not possible now; state unchanged, kept in the journal. */
  outcome: 'applied' | 'ignored';
  stateBefore: string[];
  stateAfter: string[];
  status: ProcedureStatus;
  tags: string[];
  clocks: ClockChange[];
  effects: Effect[];
  /** After the step: what the read side needs to say what is allowed (a persisted XState snapshot, JSON). */
  snapshot: unknown;
}

export interface CommitInput {
  procedureId: string;
  caseId: string;
  parentId: string | null;
  parentKey: string | null;
  sop: string;
  subjectId: string | null;
  profileId: string;
  calendarId: string;
  calendarVersion: number;
  clock: Clock;
  /** The procedure's time at the commit; a manual clock's rungs due by then are released to the keeper. */
  now: string;
  steps: StepRecord[];
}

/** What the workflow asks of the house. Implemented in src/effects; every one is idempotent. */
export interface ProcedureActivities {
  /**
   * All steps in one transaction, idempotent by (procedure, step). Hands back the calendar when the procedure still
   * computes with an older version, and the transfer when its case has moved to another jurisdiction meanwhile, so that no
   * race can leave a procedure on an old calendar or under another law than its case.
   */
  commitSteps(input: CommitInput): Promise<{ newerCalendar: Calendar | null; transfer?: CaseTransfer | null }>;
  /** Answers an effect that asks something; the answer is an event for the machine. */
  selectProvider(input: {
    caseId: string;
    procedureId: string;
    params: EffectParams<'selectProvider'>;
  }): Promise<{ type: 'PROVIDER_SELECTED'; agencyId: string } | { type: 'DIRECTORY_EXHAUSTED' }>;
}

/** A case has moved to another jurisdiction. Why stands with the transfer in the database. */
export interface CaseTransfer {
  transferId: string;
  /** The law of that jurisdiction on the day on which the case was registered. */
  profile: Profile;
  calendar: Calendar;
  by: Actor;
}

/** What a calendar's roll-out asks of the house. */
export interface RolloutActivities {
  /** Tells the next running procedures of the calendar, in order of their ids; `last` is null when there are no more. */
  tellCalendar(input: { calendar: Calendar; afterProcedureId: string | null; limit: number }): Promise<{
    last: string | null;
    told: number;
  }>;
}

/** Level L4 of the ladder: counts of a week for the committee. */
export interface DigestActivities {
  /** Writes what is missing of the weeks that were over at `asOf`, each once. */
  writeDigests(input: { asOf: string }): Promise<{ written: number }>;
}

/** One stretch of work on a migration: what is done with each procedure in it. */
export type MigrationWork = 'judge' | 'migrate' | 'rollBack';

/** What a migration's workflow asks of the house. Repeats are harmless: what is done is passed over. */
export interface MigrationActivities {
  /** Works on the next procedures. `paused`: somebody stopped it; nothing more was begun. */
  workOnMigration(input: { migrationId: string; work: MigrationWork; limit: number }): Promise<{
    done: number;
    state: 'more' | 'paused' | 'ended';
  }>;
}

/** Activities of the keeper: long-running, heartbeating. */
export interface KeeperActivities {
  /** Claims due rungs in batches and writes alerts and outbox rows until cancelled or `forSeconds` are over. */
  keepRungs(input: { shard: number; shards: number; forSeconds: number }): Promise<{ fired: number }>;
  /** Delivers what waits in the outbox, at least once, with a stable id. */
  deliverOutbox(input: { forSeconds: number }): Promise<{ delivered: number }>;
}
