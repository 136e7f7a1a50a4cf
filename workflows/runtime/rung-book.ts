import type { Level } from '../../sop-machines/kernel/roles.js';
import { instantOf } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { ClockChange, RungPlan } from '../messages.js';

/** A rung as a keeper holds it. `fired` was told; `overtaken`: a higher rung of the clock was due together with it. */
export interface KeptRung extends RungPlan {
  procedureId: string;
  status: 'waiting' | 'fired' | 'overtaken' | 'ended';
  firedAt: Instant | null;
}

const height: Readonly<Record<Level, number>> = { L0: 0, L1: 1, L2: 2, L3: 3 };
const isDue = (rung: KeptRung, now: Instant): boolean => rung.status === 'waiting' && instantOf(rung.dueAt) <= now;

/** The rungs of all clocks of a case in memory, by the same rules as the rows in the database. */
export class RungBook {
  readonly rungs: KeptRung[] = [];

  /** `change.rungs` replaces what waits; what was told stays told. */
  apply(procedureId: string, change: ClockChange): void {
    const mine = this.rungs.filter((rung) => rung.procedureId === procedureId && rung.clockId === change.entry.clockId);
    const same = (a: RungPlan, b: RungPlan): boolean => a.position === b.position && a.dueAt === b.dueAt;
    for (const rung of mine) {
      const planned = change.rungs.some((plan) => same(plan, rung));
      if (rung.status === 'waiting' && !planned) rung.status = 'ended';
      else if (rung.status === 'ended' && planned) rung.status = 'waiting';
    }
    for (const plan of change.rungs) if (!mine.some((rung) => same(plan, rung))) this.add(procedureId, plan);
  }

  /** An alert without a clock is a rung that is due at once. */
  add(procedureId: string, plan: RungPlan): void {
    this.rungs.push({ ...plan, procedureId, status: 'waiting', firedAt: null });
  }

  nextDue(): Instant | null {
    const waiting = this.rungs.filter(({ status }) => status === 'waiting').map(({ dueAt }) => instantOf(dueAt));
    return waiting.length === 0 ? null : Math.min(...waiting);
  }

  /** Of several rungs of one clock that are due together, the highest is told and the others are overtaken. */
  fireDue(now: Instant): void {
    for (const rung of this.rungs.filter((each) => isDue(each, now))) {
      if (rung.status !== 'waiting') continue;
      const together = this.rungs
        .filter((each) => isDue(each, now) && each.procedureId === rung.procedureId && each.clockId === rung.clockId)
        .sort((a, b) => height[b.level] - height[a.level] || (a.dueAt < b.dueAt ? 1 : -1));
      for (const [index, each] of together.entries()) {
        each.status = index === 0 ? 'fired' : 'overtaken';
        each.firedAt = now;
      }
    }
  }
}
