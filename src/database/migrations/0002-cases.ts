/** Cases, their procedures and the journal. */
export const cases = /* sql */ `
CREATE SEQUENCE case_tokens;
CREATE TABLE cases (
  id uuid PRIMARY KEY,
  token text NOT NULL UNIQUE,                -- such as C-000123; never a name
  profile_id text NOT NULL,
  unit_id uuid NOT NULL REFERENCES units (id),
  assignee_id uuid REFERENCES people (id),
  reported_by uuid NOT NULL REFERENCES people (id),
  occurred_at timestamptz NOT NULL,          -- when the report was received
  recorded_at timestamptz NOT NULL,
  clock jsonb NOT NULL,                      -- workflows/messages.ts Clock
  priority text,
  classification text,                       -- tip, som, both, other
  registration jsonb                         -- how its first procedure is started (ids and codes), and the request's digest
);
CREATE INDEX cases_unit ON cases (unit_id);
CREATE INDEX cases_assignee ON cases (assignee_id);

-- The time of a case, and the wall instant of a case time; the same rules as workflows/clock.ts.
CREATE FUNCTION case_now(clock jsonb) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT CASE clock ->> 'kind'
    WHEN 'manual' THEN (clock ->> 'now')::timestamptz
    WHEN 'fast' THEN (clock ->> 'caseAnchor')::timestamptz
      + (statement_timestamp() - (clock ->> 'wallAnchor')::timestamptz) * (clock ->> 'rate')::float8
    ELSE statement_timestamp() END
$$;
-- Null for a manual clock: nobody knows when it will be moved there.
CREATE FUNCTION wall_at(clock jsonb, instant timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT CASE clock ->> 'kind'
    WHEN 'manual' THEN NULL
    WHEN 'fast' THEN (clock ->> 'wallAnchor')::timestamptz
      + (instant - (clock ->> 'caseAnchor')::timestamptz) / (clock ->> 'rate')::float8
    ELSE instant END
$$;

CREATE TABLE procedures (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  parent_id uuid,
  parent_key text,
  sop text NOT NULL,                         -- SOP-12@1.0.0
  subject_id text,
  profile_id text NOT NULL,
  calendar_id text NOT NULL,
  calendar_version integer NOT NULL,         -- the version it computes with now
  state text[] NOT NULL,
  tags text[] NOT NULL,
  status text NOT NULL,
  step integer NOT NULL,                     -- last committed step
  snapshot jsonb NOT NULL,                   -- persisted XState snapshot, ids and codes only
  started_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  -- Scope columns, so that lists need no join to decide who sees a row.
  unit_id uuid NOT NULL,
  assignee_id uuid,
  agency_id uuid,                            -- the agency that may see this referral now
  -- Shaped for lists: the clock that is due first.
  next_due_at timestamptz,
  next_due_deadline text,
  breached boolean NOT NULL DEFAULT false
);
CREATE INDEX procedures_case ON procedures (case_id);
CREATE INDEX procedures_unit_due ON procedures (unit_id, next_due_at) WHERE status = 'active';
CREATE INDEX procedures_assignee_due ON procedures (assignee_id, next_due_at) WHERE status = 'active';
CREATE INDEX procedures_calendar ON procedures (calendar_id, calendar_version) WHERE status = 'active';
CREATE INDEX procedures_agency ON procedures (agency_id, changed_at) WHERE agency_id IS NOT NULL;

CREATE TABLE journal (
  procedure_id uuid NOT NULL,
  step integer NOT NULL,
  case_id uuid NOT NULL,
  event_id text NOT NULL,
  event_type text NOT NULL,
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,          -- in the case's clock
  committed_at timestamptz NOT NULL DEFAULT now(),
  by_kind text NOT NULL,
  by_id text NOT NULL,
  fields jsonb NOT NULL,
  outcome text NOT NULL,                     -- applied, ignored
  state_before text[] NOT NULL,
  state_after text[] NOT NULL,
  effects jsonb NOT NULL,
  clocks jsonb NOT NULL,
  PRIMARY KEY (procedure_id, step)
);
CREATE INDEX journal_case ON journal (case_id, recorded_at DESC);
`;
