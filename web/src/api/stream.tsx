import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { keys } from './queries.js';

/** Whether what is on the screen follows the system by itself. `since`: when it last did (wall, milliseconds). */
export interface Connection {
  state: 'connecting' | 'live' | 'lost';
  since: number;
}

const ConnectionContext = createContext<Connection>({ state: 'connecting', since: 0 });
export const useConnection = (): Connection => useContext(ConnectionContext);

/** What a change makes stale. Lists and counts may hold any case; a case or procedure is named. */
interface Change {
  caseId?: string;
  procedureId?: string;
}
function invalidate(client: QueryClient, change: Change): void {
  const stale: (readonly string[])[] = [keys.worklists, keys.counts, keys.alerts, keys.notices, keys.board, keys.mails];
  // A step of one procedure can change what another of the same case allows.
  stale.push(change.caseId === undefined ? ['case'] : keys.case(change.caseId), ['procedure']);
  for (const queryKey of stale) void client.invalidateQueries({ queryKey });
}

function changeOf(data: unknown): Change {
  try {
    return typeof data === 'string' ? (JSON.parse(data) as Change) : {};
  } catch {
    return {};
  }
}

const gatherMs = 150;
const retryMs = [1_000, 2_000, 5_000, 10_000];

/** Follows the API's stream while someone is signed in. After a gap everything shown is asked for again. */
export function StreamProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>(() => ({ state: 'connecting', since: Date.now() }));

  useEffect(() => {
    let source: EventSource | undefined;
    let attempts = 0;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const changes = new Map<string, Change>();

    const gather = (event: MessageEvent): void => {
      const change = changeOf(event.data);
      changes.set(change.caseId ?? '', change);
      // Several steps of one commit arrive together; one round of questions answers them all.
      gathering ??= setTimeout(() => {
        gathering = undefined;
        for (const one of changes.values()) invalidate(client, one);
        changes.clear();
      }, gatherMs);
    };
    const connect = (): void => {
      source = new EventSource('/api/stream');
      // `ready`: nothing can be missed from here on. What changed in a gap before it is asked for again.
      source.addEventListener('ready', () => {
        if (attempts > 0) void client.invalidateQueries();
        attempts = 0;
        setConnection({ state: 'live', since: Date.now() });
      });
      source.addEventListener('changed', gather);
      source.onerror = () => {
        source?.close();
        setConnection((now) =>
          now.state === 'live' ? { state: 'lost', since: Date.now() } : { ...now, state: 'lost' },
        );
        // Asking for the session tells apart a lost connection and a session that is over.
        void client.invalidateQueries({ queryKey: keys.session });
        retry = setTimeout(connect, retryMs[Math.min(attempts, retryMs.length - 1)]);
        attempts += 1;
      };
    };
    connect();
    return () => {
      source?.close();
      clearTimeout(retry);
      clearTimeout(gathering);
    };
  }, [client]);

  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}
