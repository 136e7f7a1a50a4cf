import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { Notices as NoticeList } from '../contract/messages.js';
import { noticeWords, wordsOf } from '../procedures/sop-words.js';

interface NoticeRow {
  id: string;
  caseId: string;
  caseToken: string;
  procedureId: string;
  sop: string;
  notice: string;
  createdAt: Date;
  readAt: Date | null;
}

/** In-app messages: codes and case tokens, worded when they are read. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
  ) {}

  /** The newest hundred. One about a procedure that the viewer may no longer see is left out. */
  async list(viewer: Viewer): Promise<z.infer<typeof NoticeList>> {
    const { sql, parameters } = this.access.proceduresFor(viewer);
    const rows = await this.database.query<NoticeRow[]>(
      `SELECT n.id, n.case_id AS "caseId", c.token AS "caseToken", n.procedure_id AS "procedureId", p.sop, n.notice,
              n.created_at AS "createdAt", n.read_at AS "readAt"
         FROM notices n JOIN cases c ON c.id = n.case_id JOIN procedures p ON p.id = n.procedure_id
        WHERE n.person_id = $4 AND ${sql('p')} ORDER BY n.created_at DESC, n.id LIMIT 100`,
      [...parameters, viewer.id],
    );
    const notices = rows.map(({ sop, ...row }) => ({
      ...row,
      notice: noticeWords(wordsOf(sop), row.notice),
      createdAt: row.createdAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    }));
    return { notices, unread: notices.filter(({ readAt }) => readAt === null).length };
  }

  async read(viewer: Viewer, id: string): Promise<void> {
    await this.database.query(
      'UPDATE notices SET read_at = now() WHERE id = $1 AND person_id = $2 AND read_at IS NULL',
      [id, viewer.id],
    );
  }
}
