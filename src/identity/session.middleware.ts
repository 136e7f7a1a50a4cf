import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { Settings } from '../settings.js';

export const sessionCookie = 'sanad.session';
/** A shift: a session ends eight hours after the last request. */
const idleMilliseconds = 8 * 3_600_000;

declare module 'express-session' {
  interface SessionData {
    personId: string;
  }
}

/** Server-side sessions in PostgreSQL: they can be ended, and a restart of the API ends none. */
export function sessionMiddleware(settings: Settings, pool: Pool): RequestHandler {
  const Store = connectPgSimple(session);
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
