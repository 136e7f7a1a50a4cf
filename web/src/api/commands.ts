import type { paths } from '../api.gen.js';
import type { Attempt } from '../forms/attempt.js';
import { api, unwrap } from './client.js';
import type { CalendarView } from './shapes.js';

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

/** Sends an attempt at an event; a repeat of the same attempt is recorded once. */
export const sendEvent = (id: string, attempt: Attempt) =>
  unwrap(
    api.POST('/api/procedures/{id}/events', {
      params: { path: { id }, header: { 'Idempotency-Key': attempt.key } },
      body: JSON.parse(attempt.body) as Body<'/api/procedures/{id}/events'>,
    }),
  );

/** Registers a report as a case. */
export const registerCase = (attempt: Attempt) =>
  unwrap(
    api.POST('/api/cases', {
      params: { header: { 'Idempotency-Key': attempt.key } },
      body: JSON.parse(attempt.body) as Body<'/api/cases'>,
    }),
  );

export const signIn = (body: { login: string; password: string }) => unwrap(api.POST('/api/sessions', { body }));
/** The session answers nothing else until its person has given the password again. */
export const lockSession = () => unwrap(api.POST('/api/sessions/lock'));
export const unlockSession = (password: string) => unwrap(api.POST('/api/sessions/unlock', { body: { password } }));
export const signOut = () => unwrap(api.DELETE('/api/sessions'));

/** By case token alone; empty when there is no such case or it is not the person's. */
export const findCase = (token: string) => unwrap(api.GET('/api/cases', { params: { query: { token } } }));

/** A promise keeps the alert's place: someone has said what will be done. */
export const acknowledge = (id: string, promise: string) =>
  unwrap(api.POST('/api/alerts/{id}/acknowledgement', { params: { path: { id } }, body: { promise } }));

/** Why a deadline was missed. */
export const giveLateReason = (
  id: string,
  clockId: string,
  reason: Body<'/api/procedures/{id}/clocks/{clockId}/late-reason'>['reason'],
) =>
  unwrap(
    api.POST('/api/procedures/{id}/clocks/{clockId}/late-reason', {
      params: { path: { id, clockId } },
      body: { reason },
    }),
  );

/** One personal value in clear; the reading is logged. */
export const readRecord = (id: string) => unwrap(api.GET('/api/records/{id}', { params: { path: { id } } }));

export const markAlertRead = (id: string) => unwrap(api.POST('/api/alerts/{id}/read', { params: { path: { id } } }));
export const markNoticeRead = (id: string) => unwrap(api.POST('/api/notices/{id}/read', { params: { path: { id } } }));

/** The signed-in person's own password; the old one is asked again. */
export const changePassword = (body: Body<'/api/sessions/password'>) =>
  unwrap(api.POST('/api/sessions/password', { body }));

export const addAgency = (body: Body<'/api/agencies'>) => unwrap(api.POST('/api/agencies', { body }));
export const changeAgency = (id: string, body: Body<'/api/agencies'>) =>
  unwrap(api.PUT('/api/agencies/{id}', { params: { path: { id } }, body }));

export const addPerson = (body: Body<'/api/people'>) => unwrap(api.POST('/api/people', { body }));
/** A closed day makes a new version of the calendar and moves open working-day deadlines. */
export const addClosure = (id: string, body: Body<'/api/calendars/{id}/closures'>) =>
  unwrap(api.POST('/api/calendars/{id}/closures', { params: { path: { id } }, body }));
/** Makes a new version of the calendar, which moves open working-day deadlines of running cases. */
export const changeCalendar = (id: string, calendar: CalendarView['calendar'], reason: string) =>
  unwrap(api.PUT('/api/calendars/{id}', { params: { path: { id } }, body: { calendar, reason } }));
