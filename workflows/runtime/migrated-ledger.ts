import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { SopMigration } from '../../sop-machines/kernel/migration.js';
import {
  ended,
  isoOf,
  type Ledger,
  type LedgerClock,
  type MachineFacts,
  type Moment,
  reconcile,
  type Rules,
} from '../deadlines/index.js';
import type { ClockChange } from '../messages.js';
import type { MigrationJudgement } from './migration-types.js';

type Problem = MigrationJudgement['problems'][number];

export interface MigratedLedger {
  ledger: Ledger;
  changes: ClockChange[];
  problems: Problem[];
}

const problem = (code: string, at: string, message: string): Problem => ({ code, at, message });

/** The ledger in the new version of the SOP, by the plan's policies. Nothing is overwritten: each change is a line. */
export function migratedLedger(
  plan: SopMigration,
  rules: { old: Rules; new: Rules },
  ledger: Ledger,
  machine: MachineFacts,
  moment: Moment,
): MigratedLedger {
  const problems: Problem[] = [];
  const changes: ClockChange[] = [];
  const former = new Map<string, DeadlineDefinition>();
  const kept = new Set<string>();
  const clocks: LedgerClock[] = [];
  for (const clock of ledger.clocks) {
    const { clockId, deadlineId } = clock.entry;
    const policy = plan.deadlines[deadlineId];
    const old = rules.old.deadlines.find(({ id }) => id === deadlineId);
    if (policy === undefined || old === undefined) {
      problems.push(
        problem('DEADLINE_UNMAPPED', clockId, `The plan does not say what becomes of the deadline '${deadlineId}'.`),
      );
      continue;
    }
    former.set(clockId, old);
    if (policy === 'drop') {
      changes.push(ended(old, clock.entry, rules.old.calendar, moment, false));
      continue;
    }
    const target = typeof policy === 'object' ? policy.retarget : deadlineId;
    if (!rules.new.deadlines.some(({ id }) => id === target)) {
      problems.push(
        problem('DEADLINE_UNKNOWN', clockId, `The new version has no deadline '${target}' here; drop or retarget it.`),
      );
      continue;
    }
    if (policy === 'keep' || typeof policy === 'object') kept.add(clockId);
    const startedAt = policy === 'restart' ? isoOf(moment.now) : clock.entry.startedAt;
    clocks.push({ ...clock, entry: { ...clock.entry, deadlineId: target, startedAt } });
  }
  if (problems.length > 0) return { ledger, changes: [], problems };

  const settled = reconcile(rules.new, { ...ledger, clocks }, machine, moment, { reason: 'migrated', former, kept });
  const dropped = new Set(changes.map(({ entry }) => entry.deadlineId));
  const before = new Set(ledger.clocks.map(({ entry }) => entry.clockId));
  const asked = settled.ledger.clocks.filter(
    ({ entry }) => dropped.has(entry.deadlineId) && !before.has(entry.clockId),
  );
  problems.push(
    ...asked.map(({ entry: { deadlineId } }) =>
      problem(
        'DEADLINE_STILL_ASKED',
        deadlineId,
        `'${deadlineId}' is dropped, but the new state asks for it; say 'restart'.`,
      ),
    ),
  );
  return { ledger: settled.ledger, changes: [...changes, ...settled.changes], problems };
}
