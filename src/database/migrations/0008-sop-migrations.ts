/** Running procedures on their way to another version of their SOP. */
export const sopMigrations = /* sql */ `
CREATE TABLE sop_migrations (
  id uuid PRIMARY KEY,
  from_sop text NOT NULL,                    -- SOP-12@1.0.0
  to_sop text NOT NULL,
  from_hash text,                            -- content as it was when people looked at the report; null for a draft
  to_hash text,
  -- judging, judged, approvedOnce, approved, running, paused, done, rollingBack, rolledBack, cancelled
  status text NOT NULL,
  created_by uuid NOT NULL REFERENCES people (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  judged_at timestamptz,
  first_approved_by uuid REFERENCES people (id),
  first_approved_at timestamptz,
  second_approved_by uuid REFERENCES people (id),
  second_approved_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  CHECK (second_approved_by IS NULL OR second_approved_by <> first_approved_by)
);
-- Two migrations at once would judge procedures that the other moves.
CREATE UNIQUE INDEX sop_migrations_open ON sop_migrations (from_sop)
  WHERE status NOT IN ('done', 'rolledBack', 'cancelled');

CREATE TABLE sop_migration_procedures (
  migration_id uuid NOT NULL REFERENCES sop_migrations (id),
  procedure_id uuid NOT NULL,
  step integer NOT NULL,                     -- that was judged
  possible boolean NOT NULL,
  judgement jsonb NOT NULL,                  -- workflows/runtime/migration-types.ts MigrationJudgement
  agreement text NOT NULL,                   -- what of it people agree to
  -- waiting, optedOut, migrated, changed, refused, ended, unreachable, rolledBack, touched, performed, other
  outcome text NOT NULL,
  outcome_step integer,
  outcome_at timestamptz,
  later jsonb,                               -- the judgement at the attempt, where it came out otherwise
  opted_out_by uuid REFERENCES people (id),
  reason text,
  PRIMARY KEY (migration_id, procedure_id)
);
CREATE INDEX sop_migration_procedures_outcome ON sop_migration_procedures (migration_id, outcome, procedure_id);
CREATE INDEX procedures_sop ON procedures (sop, id) WHERE status = 'active';
`;
