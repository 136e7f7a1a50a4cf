import { restingTag } from '../../sop-machines/kernel/deadlines.js';
import { seesNoCases, type Viewer } from './viewer.js';

/** A condition over a row that has `unit_id` and `assignee_id` (and `agency_id` for a procedure). */
export interface Scope {
  /** SQL text; its parameters are `$1` to `$3`, so a query's own begin at `$4`. */
  readonly sql: (alias: string) => string;
  readonly parameters: readonly unknown[];
}

/** The parameters are named once in every text, because PostgreSQL must learn the type of each. */
const typed = '($1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL)';

/*
 * Who sees what, as a condition of every query:
 * - the person in charge of the case and their deputy;
 * - everybody of the unit while nobody is in charge yet, so that a report is never orphaned;
 * - supervisors of the unit, heads also of the units below;
 * - an agency: the referrals granted to it, and nothing else of the case;
 * - the system's administrator and the committee's secretariat: no case content;
 * - an official whom the report accuses: nothing of that case, whatever the office.
 */

/** `$1` begins with the viewer. */
const notAccused = (caseId: string): string =>
  `NOT EXISTS (SELECT 1 FROM cases hidden WHERE hidden.id = ${caseId} AND ($1::uuid[])[1] = ANY(hidden.accused_ids))`;

const police = (alias: string, caseId: string): string =>
  `(${notAccused(caseId)} AND (${alias}.assignee_id = ANY($1::uuid[]) OR ${alias}.unit_id = ANY($2::uuid[]) OR (${alias}.assignee_id IS NULL AND ${alias}.unit_id = $3::uuid)))`;

function policeParameters(viewer: Viewer): unknown[] {
  return [viewer.actsFor, viewer.leads, viewer.unitId];
}

export const caseScope = (viewer: Viewer): Scope => policeScope(viewer, 'id');

/** @param caseKey the column that holds the case's id */
function policeScope(viewer: Viewer, caseKey: 'id' | 'case_id'): Scope {
  const nothing = viewer.agencyId !== null || seesNoCases(viewer);
  return {
    sql: (alias) => (nothing ? `(${typed} AND $3::uuid IS NULL AND false)` : police(alias, `${alias}.${caseKey}`)),
    parameters: policeParameters(viewer),
  };
}

export function procedureScope(viewer: Viewer): Scope {
  if (viewer.agencyId === null || seesNoCases(viewer)) return policeScope(viewer, 'case_id');
  return {
    sql: (alias) => `(${typed} AND ${alias}.agency_id = $3::uuid)`,
    parameters: [viewer.actsFor, viewer.leads, viewer.agencyId],
  };
}

/** Alerts, as rows with `person_id` and `unit_id`: those to the viewer, and of the units that the viewer oversees. */
export function alertScope(viewer: Viewer): Scope {
  const own = seesNoCases(viewer)
    ? () => 'false'
    : (alias: string) =>
        `(${alias}.person_id = $3::uuid OR ${alias}.unit_id = ANY($2::uuid[])) AND ${notAccused(`${alias}.case_id`)}`;
  return {
    sql: (alias) => `(${typed} AND $3::uuid IS NOT NULL AND ${own(alias)})`,
    parameters: [viewer.actsFor, viewer.leads, viewer.id],
  };
}

/**
 * Who reads which personal content (domain reference B0.6), over `r` (records), `c` (its case) and `author` (who wrote it):
 * identity and account (K2, K3) whoever sees the case; health (K4) only those of the place that wrote it; sealed content
 * (K5) only its author and the person in charge. An agency reads what its own people wrote, while it has access.
 * A query's own parameters begin at `$6`.
 */
export function recordScope(viewer: Viewer): { sql: string; parameters: unknown[] } {
  const parameters = [...policeParameters(viewer), viewer.id, viewer.agencyId];
  const all = `${typed} AND $4::uuid IS NOT NULL`;
  const byAgency = `${all} AND $3::uuid IS NULL AND author.agency_id = $5::uuid AND EXISTS (
    SELECT 1 FROM agency_access a JOIN procedures p ON p.id = a.procedure_id
     WHERE a.agency_id = $5::uuid AND a.revoked_at IS NULL AND p.case_id = c.id)`;
  const byPolice = `${police('c', 'c.id')} AND $5::uuid IS NULL AND CASE r.data_class
    WHEN 'K4' THEN author.unit_id = $3::uuid
    WHEN 'K5' THEN r.created_by = $4::uuid OR c.assignee_id = $4::uuid
    ELSE true END`;
  if (seesNoCases(viewer)) return { sql: `${all} AND $3::uuid IS NULL AND $5::uuid IS NULL AND false`, parameters };
  return { sql: viewer.agencyId === null ? byPolice : byAgency, parameters };
}

/** A procedure that asks something of somebody; one that rests, such as a closed case, is read but stands on no list. */
export const isAwake = (alias: string): string => `NOT ('${restingTag}' = ANY(${alias}.tags))`;

/** What a change carries about who it concerns; the same rule as above, for the live stream. */
export interface ChangeScope {
  readonly unitId: string;
  readonly assigneeId: string | null;
  readonly agencyIds: readonly string[];
  readonly personIds: readonly string[];
  /** Officials whom the report accuses. */
  readonly accusedIds: readonly string[];
}

export function concerns(viewer: Viewer, change: ChangeScope): boolean {
  if (seesNoCases(viewer) || change.accusedIds.includes(viewer.id)) return false;
  if (change.personIds.includes(viewer.id)) return true;
  if (viewer.agencyId !== null) return change.agencyIds.includes(viewer.agencyId);
  if (viewer.leads.includes(change.unitId)) return true;
  return change.assigneeId === null ? change.unitId === viewer.unitId : viewer.actsFor.includes(change.assigneeId);
}
