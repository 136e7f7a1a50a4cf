import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { paths } from '../api.gen.js';
import { api, ProblemError, unwrap } from './client.js';

/** Keys by what they show, so that a change that is told by the stream can name what it makes stale. */
export const keys = {
  session: ['session'] as const,
  worklists: ['worklist'] as const,
  counts: ['counts'] as const,
  alerts: ['alerts'] as const,
  notices: ['notices'] as const,
  board: ['board'] as const,
  mails: ['mails'] as const,
  case: (id: string) => ['case', id] as const,
  procedure: (id: string) => ['procedure', id] as const,
};

export type ListName = 'mine' | 'team' | 'waiting' | 'overdue' | 'agency';

/** The signed-in person, or null. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async () => {
    try {
      return await unwrap(api.GET('/api/sessions/current'));
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const countsQuery = queryOptions({
  queryKey: keys.counts,
  queryFn: () => unwrap(api.GET('/api/worklists/counts')),
});

/** What a list is narrowed to, and where its page begins; nothing given: all of it, from the beginning. */
export type ListQuery = Pick<
  NonNullable<paths['/api/worklists/{name}']['get']['parameters']['query']>,
  'sop' | 'priority' | 'due' | 'cursor'
>;

export const worklistQuery = (name: ListName, query: ListQuery = {}) =>
  queryOptions({
    queryKey: [...keys.worklists, name, query],
    queryFn: () => unwrap(api.GET('/api/worklists/{name}', { params: { path: { name }, query } })),
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: keys.case(id),
    queryFn: () => unwrap(api.GET('/api/cases/{id}', { params: { path: { id } } })),
  });

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...keys.case(id), 'timeline'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/cases/{id}/timeline', {
          params: { path: { id }, query: pageParam === undefined ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const procedureQuery = (id: string) =>
  queryOptions({
    queryKey: keys.procedure(id),
    queryFn: () => unwrap(api.GET('/api/procedures/{id}', { params: { path: { id } } })),
  });

export const reportFormQuery = queryOptions({
  queryKey: ['report-form'],
  queryFn: () => unwrap(api.GET('/api/cases/report-form')),
  staleTime: Infinity,
});

export const alertsQuery = queryOptions({
  queryKey: keys.alerts,
  queryFn: () => unwrap(api.GET('/api/alerts')),
});

export const noticesQuery = queryOptions({
  queryKey: keys.notices,
  queryFn: () => unwrap(api.GET('/api/notices')),
});

export const boardQuery = queryOptions({
  queryKey: keys.board,
  queryFn: () => unwrap(api.GET('/api/board')),
});

/** Stale with the board, whose key it begins with. */
export const breachesQuery = queryOptions({
  queryKey: [...keys.board, 'breaches'] as const,
  queryFn: () => unwrap(api.GET('/api/breaches')),
});

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: () => unwrap(api.GET('/api/people')) });
export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: () => unwrap(api.GET('/api/units')) });
export const agenciesQuery = queryOptions({ queryKey: ['agencies'], queryFn: () => unwrap(api.GET('/api/agencies')) });
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: () => unwrap(api.GET('/api/calendars')),
  staleTime: 60_000,
});
export const mailsQuery = queryOptions({ queryKey: keys.mails, queryFn: () => unwrap(api.GET('/api/mails')) });
