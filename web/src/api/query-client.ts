import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './client.js';
import { keys } from './queries.js';
import type { CurrentSession } from './shapes.js';

/**
 * The cache of what the API has said. A 401 anywhere means that the session is over or locked: the page then asks for a
 * new sign-in, or for the password, in its place and keeps what was typed.
 */
export function makeQueryClient(): QueryClient {
  const whenSignedOut = (error: unknown): void => {
    if (!(error instanceof ProblemError) || error.problem.status !== 401) return;
    // A locked session is not over: asking for it again covers the page.
    if (error.problem.code === 'SESSION_LOCKED') void client.invalidateQueries({ queryKey: keys.session });
    else client.setQueryData(keys.session, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: whenSignedOut }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _onMutate, mutation) => {
        if (mutation.options.meta?.['signIn'] !== true) whenSignedOut(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => error instanceof ProblemError && error.unanswered && count < 2,
      },
    },
  });
  return client;
}

/** Someone signs in or out: nothing that was shown to the last person may be shown to the next. */
export function enterSession(client: QueryClient, session: CurrentSession | null): void {
  client.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
  client.setQueryData(keys.session, session);
}
