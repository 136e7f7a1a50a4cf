import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { ClockNotice } from '../contract/shared.js';
import type { Settings } from '../settings.js';
import { caseTimeAt } from '../../workflows/clock.js';
import type { Clock } from '../../workflows/messages.js';

/** One hour of the case in ten seconds on the wall. */
const fastRate = 360;

/** The case's time now. */
export const caseNow = (clock: Clock): Date => new Date(caseTimeAt(clock, Date.now()));

/** Case seconds per second on the wall. */
function rateOf(clock: Clock): number {
  if (clock.kind === 'fast') return clock.rate;
  return clock.kind === 'real' ? 1 : 0;
}

/** What every page of a case says about its clock. */
export function noticeOf(clock: Clock): z.infer<typeof ClockNotice> {
  return { kind: clock.kind, now: caseNow(clock).toISOString(), rate: rateOf(clock) };
}

/**
 * The clock that new cases of this installation get. The anchors of a fast clock are kept in `facts` under `clock`, so
 * that all cases of a demo live in one time and a restart goes on from there.
 */
export async function installationClock(manager: EntityManager, settings: Settings): Promise<Clock> {
  const now = new Date().toISOString();
  if (settings.SANAD_CLOCK === 'real') return { kind: 'real' };
  if (settings.SANAD_CLOCK === 'manual') return { kind: 'manual', now };
  const begun: Clock = { kind: 'fast', wallAnchor: now, caseAnchor: now, rate: fastRate };
  await manager.query(`INSERT INTO facts (key, value) VALUES ('clock', $1) ON CONFLICT (key) DO NOTHING`, [begun]);
  const [kept] = await manager.query<{ value: Clock }[]>(`SELECT value FROM facts WHERE key = 'clock'`);
  return kept?.value ?? begun;
}
