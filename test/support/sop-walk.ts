import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor, Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';

/** Times are local (UTC+3) when they have no offset of their own. */
export const local = (time: string): string =>
  new Date(/Z$|[+-]\d\d:\d\d$/.test(time) ? time : `${time}+03:00`).toISOString();

export interface WalkSetting {
  sop: Sop;
  profile: Profile;
  calendar: Calendar;
  /** Who sends unless a step says otherwise. */
  by: Actor;
  /** Local time of the procedure's birth. */
  at: string;
  input: object;
}

/** One lone procedure of one SOP in memory, and what a test wants to know of it. */
export function walk({ sop, profile, calendar, by, at, input }: WalkSetting) {
  const house = new VirtualHouse({
    sops: { [`${sop.id}@${sop.version}`]: sop },
    currentVersions: { [sop.id]: sop.version },
    referralSop: 'SOP-04',
    profile,
    calendar,
    agencies: [],
    now: local(at),
  });
  const id = house.open(sop.id, input, by);
  const effects = () => house.stepsOf(id).flatMap((step) => step.effects);
  return {
    house,
    id,
    /** The due instant of a deadline that is live now. */
    due: (deadlineId: string) => house.view(id).clocks.find((clock) => clock.deadlineId === deadlineId)?.currentDueAt,
    live: () => [...new Set(house.view(id).clocks.map(({ deadlineId }) => deadlineId))].sort(),
    /** How a clock (`deadline#n` or `deadline#key`) stands in the ledger: `met`, `metLate`, `breached`, `cancelled` */
    ended: (clockId: string) =>
      house
        .stepsOf(id)
        .flatMap(({ clocks }) => clocks)
        .filter(({ entry }) => entry.clockId === clockId)
        .at(-1)?.entry.status,
    /** Alerts sent for a clock, in order: `L1 2027-01-22T08:30:00.000Z`. */
    told: (clockId: string) =>
      house.rungs
        .filter((rung) => rung.clockId === clockId && rung.status === 'fired')
        .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
        .map(({ level, dueAt }) => `${level} ${dueAt}`),
    waitUntil: (time: string) => house.advanceTo(local(time)),
    send: (type: string, fields: Record<string, unknown> = {}, options: { at?: string; by?: Actor } = {}) =>
      house.send(id, {
        type,
        fields,
        by: options.by ?? by,
        ...(options.at === undefined ? {} : { occurredAt: local(options.at) }),
      }),
    /** What its case tells it. */
    tell: (type: string, fields: Record<string, string | boolean> = {}, at?: string) =>
      house.tell(id, { type, ...fields }, at === undefined ? undefined : local(at)),
    refusal: (type: string, fields: Record<string, unknown> = {}, sender: Actor = by) =>
      house.judge(id, { type, fields, by: sender }),
    states: () => house.view(id).state,
    status: () => house.view(id).status,
    /** Everything asked for so far, of one type. */
    asked: (type: string) => effects().flatMap((effect) => (effect.type === type ? [effect.params] : [])),
    openTasks: () =>
      effects().reduce<string[]>((open, effect) => {
        if (effect.type === 'openTask') return [...open, effect.params.key];
        return effect.type === 'closeTask' ? open.filter((key) => key !== effect.params.key) : open;
      }, []),
  };
}
