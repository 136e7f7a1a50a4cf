import type { z } from 'zod';
import { isAwake, procedureScope, type Scope } from '../authorization/scope.js';
import type { WorklistName } from '../contract/cases.js';
import type { Viewer } from '../authorization/viewer.js';

type Name = z.infer<typeof WorklistName>;

/** Work that is the own duty of supervisors and heads, whoever is in charge of the case. */
const oversight = `('supervisor', 'unitHead')`;

/** Some open work asks for a role of the viewer (`$4`) and is nobody else's. */
const hasWorkForMe = `EXISTS (
  SELECT 1 FROM tasks t WHERE t.procedure_id = p.id AND t.closed_at IS NULL AND t.role = ANY($4::text[])
     AND (t.assignee_id IS NULL OR t.assignee_id = ANY($1::uuid[]))
     AND (p.assignee_id IS NULL OR p.assignee_id = ANY($1::uuid[]) OR t.role IN ${oversight}))`;

/** An agency has it now, or all that is open is somebody else's role. */
const waitsForOthers = `(p.agency_id IS NOT NULL OR (
  EXISTS (SELECT 1 FROM tasks t WHERE t.procedure_id = p.id AND t.closed_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.procedure_id = p.id AND t.closed_at IS NULL AND t.role = ANY($4::text[]))))`;

const inCharge = 'p.assignee_id = ANY($1::uuid[])';

const conditions: Readonly<Record<Name, string>> = {
  mine: `(${hasWorkForMe} OR (${inCharge} AND NOT ${waitsForOthers}))`,
  waiting: `(${inCharge} AND ${waitsForOthers} AND NOT ${hasWorkForMe})`,
  team: 'true',
  overdue: 'p.breached',
  agency: 'p.agency_id IS NOT NULL',
};

/** What a list is narrowed to; nothing given: the whole list. */
export interface WorklistFilter {
  /** Id of an SOP without its version. */
  readonly sop?: string | undefined;
  readonly priority?: string | undefined;
  readonly due?: 'overdue' | 'soon' | undefined;
}

/** How far `soon` reaches, in the case's time: a day, so that the next shift's work is on it. Our policy. */
const soon = '24 hours';

/** The case's time now, by the clock of the case `f`; the same arithmetic as `caseTimeAt` of the workflows. */
const caseNow = `CASE f.clock->>'kind'
  WHEN 'manual' THEN (f.clock->>'now')::timestamptz
  WHEN 'fast' THEN (f.clock->>'caseAnchor')::timestamptz
    + (now() - (f.clock->>'wallAnchor')::timestamptz) * (f.clock->>'rate')::double precision
  ELSE now() END`;

const narrowed = `($5::text IS NULL OR p.sop LIKE $5 || '@%')
  AND ($6::text IS NULL OR EXISTS (SELECT 1 FROM cases f WHERE f.id = p.case_id AND f.priority = $6))
  AND ($7::text IS NULL OR ($7 = 'overdue' AND p.breached) OR ($7 = 'soon' AND NOT p.breached AND EXISTS (
    SELECT 1 FROM cases f WHERE f.id = p.case_id AND p.next_due_at <= ${caseNow} + interval '${soon}')))`;

/**
 * Which running procedures, as `p`, stand on a list of the viewer. A query's own parameters begin at `$8`.
 */
export function worklistScope(viewer: Viewer, name: Name, filter: WorklistFilter = {}): Scope {
  const scope = procedureScope(viewer);
  const isAgency = viewer.agencyId !== null;
  const offered = isAgency ? ['agency', 'overdue'] : ['mine', 'team', 'waiting', 'overdue'];
  const own = offered.includes(name) ? conditions[name] : 'false';
  return {
    sql: () =>
      `p.status = 'active' AND ${isAwake('p')} AND $4::text[] IS NOT NULL AND ${scope.sql('p')} AND ${own} AND ${narrowed}`,
    parameters: [...scope.parameters, viewer.roles, filter.sop ?? null, filter.priority ?? null, filter.due ?? null],
  };
}
