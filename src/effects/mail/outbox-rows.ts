import type { DataSource } from 'typeorm';

export interface ClaimedMail {
  id: string;
  address: string;
  message: unknown;
  attempts: number;
}

/** How long a mail that somebody is sending is left alone; after that its sender is taken for dead. */
const lease = '2 minutes';
const mostAttempts = 30;

/** Claims mails whose turn has come and counts the attempt at once, so that a crash while sending is counted too. */
export async function claimMails(database: DataSource, limit: number): Promise<ClaimedMail[]> {
  const [rows] = await database.query<[ClaimedMail[], number]>(
    `UPDATE outbox SET attempts = attempts + 1, next_attempt_at = now() + $2::interval
     WHERE id IN (SELECT id FROM outbox WHERE delivered_at IS NULL AND failed_at IS NULL AND next_attempt_at <= now()
       ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id, address, message, attempts`,
    [limit, lease],
  );
  return rows;
}

export async function noteDelivered(database: DataSource, mail: ClaimedMail): Promise<void> {
  await database.query(
    `WITH sent AS (UPDATE outbox SET delivered_at = now() WHERE id = $1 RETURNING id, alert_id),
       noted AS (INSERT INTO delivery_attempts (outbox_id, outcome) SELECT id, 'delivered' FROM sent)
     UPDATE alerts a SET delivered_at = case_now(c.clock) FROM sent, cases c WHERE a.id = sent.alert_id AND c.id = a.case_id`,
    [mail.id],
  );
}

/** Waits 15 s, 30 s, … up to an hour, and gives up after about a day; what happened at each attempt is kept. */
export async function noteFailed(database: DataSource, mail: ClaimedMail, reason: string): Promise<void> {
  const seconds = Math.min(3_600, 15 * 2 ** (mail.attempts - 1));
  await database.query(
    `WITH tried AS (UPDATE outbox SET next_attempt_at = now() + make_interval(secs => $2),
         failed_at = CASE WHEN attempts >= $3 THEN now() END WHERE id = $1 RETURNING id)
     INSERT INTO delivery_attempts (outbox_id, outcome) SELECT id, $4 FROM tried`,
    [mail.id, seconds, mostAttempts, reason.slice(0, 500)],
  );
}
