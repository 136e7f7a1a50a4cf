import type { EntityManager } from 'typeorm';
import { calendars as shipped } from '../../sop-machines/index.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { CalendarVersion } from './calendar-version.entity.js';

/** The calendar as it stands now: the administrator's last version, else the one the product ships. */
export async function findCalendar(manager: EntityManager, id: string): Promise<Calendar | undefined> {
  const kept = await manager.findOne(CalendarVersion, { where: { id }, order: { version: 'DESC' } });
  return kept?.data ?? (Object.hasOwn(shipped, id) ? shipped[id] : undefined);
}

/** @throws Error when there is no such calendar */
export async function latestCalendar(manager: EntityManager, id: string): Promise<Calendar> {
  const calendar = await findCalendar(manager, id);
  if (calendar === undefined) throw new Error(`There is no calendar "${id}", but a jurisdiction names it.`);
  return calendar;
}
