import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';
import type { Settings } from '../settings.js';

export const sessionCookie = 'sanad.session';
/** A shift: a session ends eight hours after the last request, give or take the minute below. */
const idleMilliseconds = 8 * 3_600_000;
/** How far the stored end may lag behind. Without it every request would wait for a write of its own. */
const lag = '1 minute';

declare module 'express-session' {
  interface SessionData {
    personId: string;
    /** Nobody has been at the page for a while: the password is asked for again. */
    locked?: boolean;
  }
}

/** Server-side sessions in PostgreSQL: they can be ended, and a restart of the API ends none. */
export function sessionMiddleware(settings: Settings, pool: Pool): RequestHandler {
  const PostgresStore = connectPgSimple(session);
  class Store extends PostgresStore {
    override touch(id: string, { cookie }: SessionData, done?: (error?: unknown) => void): void {
      void pool
        .query(`UPDATE http_sessions SET expire = $1 WHERE sid = $2 AND expire < $1::timestamptz - interval '${lag}'`, [
          cookie.expires,
          id,
        ])
        .then(
          () => done?.(),
          (error: unknown) => done?.(error),
        );
    }
  }
  return session({
    name: sessionCookie,
    secret: settings.SANAD_SESSION_SECRET,
    store: new Store({ pool, tableName: 'http_sessions', createTableIfMissing: false, pruneSessionInterval: 15 * 60 }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: {
      httpOnly: true,
      sameSite: 'strict',
      secure: settings.SANAD_PUBLIC_URL.startsWith('https:'),
      maxAge: idleMilliseconds,
    },
  });
}
