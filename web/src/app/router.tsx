import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { AgenciesPage } from '../admin/agency/AgenciesPage.js';
import { CalendarsPage } from '../admin/calendar/CalendarsPage.js';
import { PeoplePage } from '../admin/PeoplePage.js';
import { InboxPage } from '../agency/InboxPage.js';
import { ReferralPage } from '../agency/ReferralPage.js';
import { CasePage } from '../case/CasePage.js';
import { AlertsPage } from '../lists/AlertsPage.js';
import { BoardPage } from '../lists/BoardPage.js';
import { listSearchOf } from '../lists/list-search.js';
import { MailsPage } from '../lists/MailsPage.js';
import { WorklistPage } from '../lists/WorklistPage.js';
import { DisplayPage } from './DisplayPage.js';
import { HomePage } from './HomePage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PasswordPage } from './PasswordPage.js';
import { ReportPage } from './ReportPage.js';
import { Shell } from './Shell.js';

/** Addresses hold ids and list names only, never a name of a person. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const getParentRoute = () => root;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const routes = [
  createRoute({ getParentRoute, path: '/', component: HomePage }),
  createRoute({
    getParentRoute,
    path: '/sign-in',
    component: HomePage,
  }),
  createRoute({
    getParentRoute,
    path: '/lists/$name',
    component: WorklistPage,
    validateSearch: listSearchOf,
  }),
  createRoute({
    getParentRoute,
    path: '/cases/$caseId',
    component: CasePage,
    validateSearch: (search: Record<string, unknown>): { procedure?: string } => {
      const procedure = textOf(search['procedure']);
      return procedure === undefined ? {} : { procedure };
    },
  }),
  createRoute({ getParentRoute, path: '/report', component: ReportPage }),
  createRoute({ getParentRoute, path: '/board', component: BoardPage }),
  createRoute({ getParentRoute, path: '/alerts', component: AlertsPage }),
  createRoute({ getParentRoute, path: '/inbox', component: InboxPage }),
  createRoute({ getParentRoute, path: '/referrals/$procedureId', component: ReferralPage }),
  createRoute({ getParentRoute, path: '/calendars', component: CalendarsPage }),
  createRoute({ getParentRoute, path: '/people', component: PeoplePage }),
  createRoute({ getParentRoute, path: '/agencies', component: AgenciesPage }),
  createRoute({ getParentRoute, path: '/mails', component: MailsPage }),
  createRoute({ getParentRoute, path: '/display', component: DisplayPage }),
  createRoute({ getParentRoute, path: '/password', component: () => <PasswordPage /> }),
] as const;

export const router = createRouter({ routeTree: root.addChildren(routes), defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
