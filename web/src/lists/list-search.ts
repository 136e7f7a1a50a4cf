import type { ListQuery } from '../api/queries.js';

const priorities = ['emergency', 'urgent', 'routine'] as const;
const dues = ['overdue', 'soon'] as const;

/** What an address says about a list. Codes only: anything else in it is left out. */
export function listSearchOf(search: Readonly<Record<string, unknown>>): ListQuery {
  const { sop, cursor } = search;
  const priority = priorities.find((known) => known === search['priority']);
  const due = dues.find((known) => known === search['due']);
  return {
    ...(typeof sop === 'string' && /^SOP-\d\d$/.test(sop) ? { sop } : {}),
    ...(priority === undefined ? {} : { priority }),
    ...(due === undefined ? {} : { due }),
    ...(typeof cursor === 'string' && cursor !== '' ? { cursor } : {}),
  };
}

/** Whether rows may be missing because of what was asked for, and not because there are none. */
export const isNarrowed = ({ sop, priority, due }: ListQuery): boolean =>
  sop !== undefined || priority !== undefined || due !== undefined;
