import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { Mails as MailList } from '../contract/messages.js';
import { notFound } from '../problems/problem.js';
import { InjectSettings } from '../settings.module.js';
import type { Settings } from '../settings.js';

interface MailRow {
  id: string;
  receivedAt: Date;
  recipient: string;
  subject: string;
  body: string;
}

/** The demo's mail page. Mails carry a case token and a due time, so whoever is signed in may see them. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  async list(viewer: Viewer): Promise<z.infer<typeof MailList>> {
    this.access.requireSignedIn(viewer);
    if (!this.settings.SANAD_DEMO) throw notFound();
    const rows = await this.database.query<MailRow[]>(
      `SELECT id::text, received_at AS "receivedAt", recipient, subject, body FROM demo_mails ORDER BY id DESC LIMIT 100`,
    );
    return { mails: rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() })) };
  }
}
