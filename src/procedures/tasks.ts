import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Role } from '../../sop-machines/kernel/roles.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { TaskView } from '../contract/procedures.js';
import { taskWords } from './sop-words.js';

interface TaskRow {
  id: string;
  key: string;
  task: string;
  role: Role;
  clockId: string | null;
  openedAt: Date;
}

/** Open work of one procedure, oldest first. */
export async function openTasks(
  manager: EntityManager,
  sop: Sop,
  procedureId: string,
): Promise<z.infer<typeof TaskView>[]> {
  const rows = await manager.query<TaskRow[]>(
    `SELECT id, key, task, role, clock_id AS "clockId", opened_at AS "openedAt" FROM tasks
      WHERE procedure_id = $1 AND closed_at IS NULL ORDER BY opened_at, key`,
    [procedureId],
  );
  return rows.map((row) => ({ ...row, words: taskWords(sop, row.task), openedAt: row.openedAt.toISOString() }));
}
