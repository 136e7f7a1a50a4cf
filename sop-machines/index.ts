import { afCalendar } from './calendars/af.calendar.js';
import { bdCalendar } from './calendars/bd.calendar.js';
import { genericCalendar } from './calendars/generic.calendar.js';
import { iqFederalCalendar } from './calendars/iq-federal.calendar.js';
import { iqKriCalendar } from './calendars/iq-kri.calendar.js';
import { irCalendar } from './calendars/ir.calendar.js';
import { pkCalendar } from './calendars/pk.calendar.js';
import { caseSpineSop } from './case-spine/case-spine.sop.js';
import { childSop } from './child/child.sop.js';
import { cooperationSop } from './cooperation/cooperation.sop.js';
import { custodySop } from './custody/custody.sop.js';
import { firstResponseSop } from './first-response/first-response.sop.js';
import { intakeSop } from './intake/intake.sop.js';
import { investigationSop } from './investigation/investigation.sop.js';
import { exhibitSop } from './exhibit/exhibit.sop.js';
import { interviewSop } from './interview/interview.sop.js';
import type { Calendar } from './kernel/calendar.js';
import type { SopMigration } from './kernel/migration.js';
import type { Sop } from './kernel/sop.js';
import { prosecutionSop } from './prosecution/prosecution.sop.js';
import { protectionSop } from './protection/protection.sop.js';
import { referralSop } from './referral/referral.sop.js';
import { riskSop } from './risk/risk.sop.js';
import { screeningSop } from './screening/screening.sop.js';
import { smugglingSop } from './smuggling/smuggling.sop.js';

const versions: readonly Sop[] = [
  caseSpineSop,
  intakeSop,
  firstResponseSop,
  screeningSop,
  referralSop,
  protectionSop,
  childSop,
  riskSop,
  investigationSop,
  exhibitSop,
  interviewSop,
  smugglingSop,
  custodySop,
  prosecutionSop,
  cooperationSop,
];

/** Every SOP version that may still be running, by `id@version`. */
export const sops: Readonly<Record<string, Sop>> = Object.fromEntries(
  versions.map((sop) => [`${sop.id}@${sop.version}`, sop]),
);
/** The version (`id@version`) that a new procedure gets, by SOP id; the last of the list. */
export const currentVersions: Readonly<Record<string, string>> = Object.fromEntries(
  versions.map((sop) => [sop.id, `${sop.id}@${sop.version}`]),
);
/** Calendars as the product ships them; a running system keeps its own, edited by an administrator. */
export const calendars: Readonly<Record<string, Calendar>> = Object.fromEntries(
  [genericCalendar, iqFederalCalendar, iqKriCalendar, pkCalendar, bdCalendar, afCalendar, irCalendar].map(
    (calendar) => [calendar.id, calendar],
  ),
);

/** The name of the way from one version of an SOP to another. */
export const migrationKey = (from: string, to: string): string => `${from} > ${to}`;

const ways: readonly SopMigration[] = [];
/** How running procedures come to another version, by `migrationKey`. */
export const migrations: Readonly<Record<string, SopMigration>> = Object.fromEntries(
  ways.map((migration) => [migrationKey(migration.from, migration.to), migration]),
);
export { jurisdictionOf } from './kernel/jurisdiction.js';
export { jurisdictions, newestProfile, profileOn, profiles } from './profiles/index.js';
export { termsOf } from './profiles/terms.js';
export { published } from './published.js';
