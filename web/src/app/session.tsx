import { createContext, useContext } from 'react';
import type { CurrentSession } from '../api/shapes.js';

/** The signed-in person. Pages are drawn only inside a session. */
export interface Session extends CurrentSession {
  /** When the API said so (wall, milliseconds): the anchor of `clock`. */
  fetchedAt: number;
}

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession is for pages inside <SignedIn>');
  return session;
}
