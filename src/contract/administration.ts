import { z } from 'zod';
import { Calendar } from '../../sop-machines/kernel/calendar.js';
import { Service } from '../../sop-machines/kernel/effects.js';
import { Role } from '../../sop-machines/kernel/roles.js';
import { Instant, PersonView, Words } from './shared.js';

const Name = z.string().trim().min(1).max(200);
/** A name in every language of the product. */
const Names = z.strictObject({ en: Name, ar: Name });

export const People = z.object({ people: z.array(PersonView) }).meta({ id: 'People' });
const withoutCases: readonly Role[] = ['systemAdmin', 'committeeSecretariat'];
const Roles = z
  .array(Role)
  .min(1)
  .refine((roles) => roles.length === 1 || !roles.some((role) => withoutCases.includes(role)), {
    message: 'systemAdmin and committeeSecretariat see no case, so each stands alone; give this person a second login',
  });
/** Where a person works: a unit of the police or an agency, never both. */
export const NewPerson = z
  .strictObject({
    name: Name,
    login: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,49}$/, 'two to fifty of a–z, 0–9, dot, dash and underscore'),
    email: z.email(),
    roles: Roles,
    unitId: z.uuid().nullable(),
    agencyId: z.uuid().nullable(),
    deputyId: z.uuid().nullable().default(null),
    language: z.enum(['en', 'ar']).default('en'),
  })
  .refine((person) => person.unitId === null || person.agencyId === null, {
    path: ['agencyId'],
    message: 'a person works for a unit or for an agency; leave one of the two null',
  })
  .meta({ id: 'NewPerson' });
export const ChangedPerson = z
  .strictObject({
    name: Name.optional(),
    email: z.email().optional(),
    roles: Roles.optional(),
    deputyId: z.uuid().nullable().optional(),
    language: z.enum(['en', 'ar']).optional(),
    active: z.boolean().optional(),
    /** True gives the person a new one-time password, shown once in the answer. */
    resetPassword: z.literal(true).optional(),
  })
  .meta({ id: 'ChangedPerson' });
/** `oneTimePassword` is shown here once and is kept nowhere; it must be changed at the first sign-in. */
export const SavedPerson = z
  .object({ person: PersonView, oneTimePassword: z.string().nullable() })
  .meta({ id: 'SavedPerson' });

export const UnitInput = z
  .strictObject({
    name: Names,
    parentId: z.uuid().nullable(),
    profileId: z.string(),
    supervisorId: z.uuid().nullable(),
    headId: z.uuid().nullable(),
    libertyContacts: z.array(z.email()).max(20).default([]),
    childContacts: z.array(z.email()).max(20).default([]),
  })
  .meta({ id: 'UnitInput' });
export const UnitView = UnitInput.extend({ id: z.uuid(), name: Words }).meta({ id: 'Unit' });
export const Units = z.object({ units: z.array(UnitView) }).meta({ id: 'Units' });

export const AgencyInput = z
  .strictObject({
    name: Names,
    services: z.array(Service).min(1),
    sexes: z.array(z.string().min(1)).min(1),
    ageBands: z.array(z.string().min(1)).min(1),
    languages: z.array(z.string().min(1)).min(1),
    profileIds: z.array(z.string().min(1)).min(1),
    email: z.email().nullable(),
    /** True once the agency has said that its place accommodates disabilities. */
    acceptsDisability: z.boolean().default(false),
    /** Lower is asked first. */
    rank: z.int().min(0).max(10_000).default(100),
    active: z.boolean().default(true),
  })
  .meta({ id: 'AgencyInput' });
export const AgencyView = AgencyInput.extend({ id: z.uuid(), name: Words }).meta({ id: 'Agency' });
export const Agencies = z.object({ agencies: z.array(AgencyView) }).meta({ id: 'Agencies' });

export const CalendarView = z
  .object({
    calendar: Calendar,
    changedAt: Instant,
    changedBy: z.string().nullable(),
    reason: z.string(),
    /** The jurisdictions that count by it. */
    profiles: z.array(z.object({ id: z.string(), title: Words })),
  })
  .meta({ id: 'CalendarView' });
export const Calendars = z.object({ calendars: z.array(CalendarView) }).meta({ id: 'Calendars' });
const Reason = z.string().trim().min(3).max(500);
/** The version is the product's own; send the one that was edited, so that two editors do not overwrite each other. */
export const CalendarChange = z.strictObject({ calendar: Calendar, reason: Reason }).meta({ id: 'CalendarChange' });
/** What a change would move, before it is made. */
export const CalendarPreviewInput = z.strictObject({ calendar: Calendar }).meta({ id: 'CalendarPreviewInput' });
export const CalendarPreview = z
  .object({
    /** Running procedures that were looked at. */
    procedures: z.int(),
    /** Open deadlines that would be due at another time. */
    total: z.int(),
    /** The first of them, by their due time now. */
    moved: z.array(
      z.object({
        caseToken: z.string(),
        procedureId: z.uuid(),
        sop: z.string(),
        deadlineId: z.string(),
        label: Words,
        dueAt: Instant,
        newDueAt: Instant,
        /** It would be overdue at once. */
        overdue: z.boolean(),
      }),
    ),
    /** Procedures of which only they themselves know; they are computed when the change is made. */
    unknown: z.int(),
  })
  .meta({ id: 'CalendarPreview' });
export const NewClosure = z
  .strictObject({ date: z.iso.date(), label: z.string().trim().min(1).max(200), source: Reason })
  .meta({ id: 'NewClosure' });

export const ChangePassword = z
  .strictObject({ current: z.string().min(1).max(200), next: z.string().min(12).max(200) })
  .meta({ id: 'ChangePassword' });
