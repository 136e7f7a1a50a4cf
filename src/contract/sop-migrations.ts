import { z } from 'zod';
import { Level } from '../../sop-machines/kernel/roles.js';
import { Instant, Words } from './shared.js';

const MigrationStatus = z.enum([
  'judging',
  'judged',
  'approvedOnce',
  'approved',
  'running',
  'paused',
  'done',
  'rollingBack',
  'rolledBack',
  'cancelled',
]);
export const MigrationOutcome = z.enum([
  'waiting',
  'optedOut',
  'migrated',
  'changed',
  'refused',
  'ended',
  'unreachable',
  'rolledBack',
  'touched',
  'performed',
  'other',
]);
const Version = z.string().regex(/^[A-Z0-9-]{2,20}@\d+\.\d+\.\d+$/, 'an SOP and its version, such as SOP-12@1.0.0');

/** A way from one version to another that this release has, and how many running procedures could take it. */
const MigrationPlanView = z
  .object({ from: z.string(), to: z.string(), why: Words, running: z.int() })
  .meta({ id: 'MigrationPlan' });
export const MigrationPlans = z.object({ plans: z.array(MigrationPlanView) }).meta({ id: 'MigrationPlans' });

export const NewMigration = z.strictObject({ from: Version, to: Version }).meta({ id: 'NewMigration' });

const Approval = z.object({ by: z.string(), at: Instant }).nullable();
export const MigrationView = z
  .object({
    id: z.uuid(),
    from: z.string(),
    to: z.string(),
    fromHash: z.string().nullable(),
    toHash: z.string().nullable(),
    why: Words,
    status: MigrationStatus,
    createdBy: z.string(),
    createdAt: Instant,
    judgedAt: Instant.nullable(),
    approvals: z.object({ first: Approval, second: Approval }),
    startedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    /** Of the report: how many procedures, how many can be migrated, what would move and fire. */
    report: z.object({
      procedures: z.int(),
      possible: z.int(),
      refused: z.int(),
      clocksMoved: z.int(),
      alerts: z.int(),
      effects: z.int(),
    }),
    /** How many procedures have come to each outcome. */
    progress: z.record(MigrationOutcome, z.int()),
    /** Running procedures on the old version that the report does not hold; they need a report of their own. */
    leftOver: z.int(),
  })
  .meta({ id: 'Migration' });
export const Migrations = z.object({ migrations: z.array(MigrationView) }).meta({ id: 'Migrations' });

const Judgement = z.object({
  possible: z.boolean(),
  step: z.int(),
  stateBefore: z.array(z.string()),
  stateAfter: z.array(z.string()),
  clocks: z.array(
    z.object({
      clockId: z.string(),
      deadlineId: z.string(),
      outcome: z.enum(['kept', 'moved', 'retargeted', 'ended', 'opened']),
      oldDueAt: Instant.nullable(),
      newDueAt: Instant.nullable(),
    }),
  ),
  alerts: z.array(z.object({ clockId: z.string(), level: Level, notice: z.string() })),
  effects: z.array(z.string()),
  problems: z.array(z.object({ code: z.string(), at: z.string(), message: z.string() })),
});
export const MigrationProcedure = z
  .object({
    procedureId: z.uuid(),
    /** Null for an administrator, who sees no case. */
    caseToken: z.string().nullable(),
    judgement: Judgement,
    outcome: MigrationOutcome,
    outcomeAt: Instant.nullable(),
    /** How it came out at the attempt, where that was not what people had agreed to. */
    later: Judgement.nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'MigrationProcedure' });
export const MigrationProcedures = z
  .object({ procedures: z.array(MigrationProcedure), nextCursor: z.string().nullable() })
  .meta({ id: 'MigrationProcedures' });

export const MigrationOptOut = z
  .strictObject({ optedOut: z.boolean(), reason: z.string().trim().min(3).max(500) })
  .meta({ id: 'MigrationOptOut' });
