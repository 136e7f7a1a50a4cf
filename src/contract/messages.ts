import { z } from 'zod';
import { Instant, Words } from './shared.js';

/** An in-app message to one person: words, a case token and a link, never a name of a person at risk. */
const NoticeView = z
  .object({
    id: z.uuid(),
    caseId: z.uuid(),
    caseToken: z.string(),
    procedureId: z.uuid(),
    notice: Words,
    createdAt: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notice' });
export const Notices = z.object({ notices: z.array(NoticeView), unread: z.int() }).meta({ id: 'Notices' });

/** What the demo's embedded mail sink received. */
export const Mails = z
  .object({
    mails: z.array(
      z.object({
        id: z.string(),
        receivedAt: Instant,
        recipient: z.string(),
        subject: z.string(),
        body: z.string(),
      }),
    ),
  })
  .meta({ id: 'Mails' });

export const HealthPart = z.enum(['database', 'schema', 'temporal', 'worker', 'keeper']);
export const Health = z
  .object({
    status: z.enum(['up', 'degraded', 'down']),
    version: z.string(),
    parts: z.array(z.object({ part: HealthPart, status: z.enum(['up', 'down']), detail: z.string() })),
  })
  .meta({ id: 'Health' });

/** One message of the live stream (`event: changed`): what to ask for again. Ids only. */
export const ChangeNotice = z
  .object({ caseId: z.uuid(), procedureId: z.uuid().nullable(), kind: z.string() })
  .meta({ id: 'ChangeNotice' });
