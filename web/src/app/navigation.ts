import type { CurrentSession, WorklistCounts } from '../api/shapes.js';
import type { IconName } from '../parts/Icon.js';

export interface NavigationLink {
  /** An address of the router. */
  to: string;
  text:
    | 'mine'
    | 'team'
    | 'waiting'
    | 'overdue'
    | 'report'
    | 'board'
    | 'alerts'
    | 'inbox'
    | 'calendars'
    | 'people'
    | 'agencies'
    | 'mails';
  icon: IconName;
  /** Which live count stands beside it. */
  count?: keyof WorklistCounts;
}
export interface NavigationGroup {
  title: 'lists' | 'administration' | 'demo';
  links: NavigationLink[];
}

/**
 * Doors, not rights: it leaves out what the person would find empty. What they may see and do is decided by the API at
 * every request.
 */
export function navigationOf(session: Pick<CurrentSession, 'person' | 'unit' | 'agency' | 'demo'>): NavigationGroup[] {
  const groups: NavigationGroup[] = [];
  const { roles } = session.person;
  if (session.agency !== null) {
    groups.push({ title: 'lists', links: [{ to: '/inbox', text: 'inbox', icon: 'inbox', count: 'agency' }] });
  } else if (session.unit !== null) {
    const leads = roles.includes('supervisor') || roles.includes('unitHead');
    groups.push({
      title: 'lists',
      links: [
        { to: '/lists/mine', text: 'mine', icon: 'person', count: 'mine' },
        { to: '/lists/team', text: 'team', icon: 'people', count: 'team' },
        { to: '/lists/waiting', text: 'waiting', icon: 'hourglass', count: 'waiting' },
        { to: '/lists/overdue', text: 'overdue', icon: 'overdue', count: 'overdue' },
        ...(leads ? [{ to: '/board', text: 'board', icon: 'board' } as const] : []),
        { to: '/alerts', text: 'alerts', icon: 'bell', count: 'alerts' },
        { to: '/report', text: 'report', icon: 'plus' },
      ],
    });
  }
  if (roles.includes('systemAdmin')) {
    groups.push({
      title: 'administration',
      links: [
        { to: '/calendars', text: 'calendars', icon: 'calendar' },
        { to: '/people', text: 'people', icon: 'people' },
        { to: '/agencies', text: 'agencies', icon: 'agency' },
      ],
    });
  }
  if (session.demo && session.agency === null) {
    groups.push({ title: 'demo', links: [{ to: '/mails', text: 'mails', icon: 'mail' }] });
  }
  return groups;
}
