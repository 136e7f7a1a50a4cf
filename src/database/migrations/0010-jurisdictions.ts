/** Jurisdictions that ship switched off, and cases that move from one to another. */
export const jurisdictions = /* sql */ `
CREATE TABLE jurisdiction_switches (           -- the newest line decides; none: as the product ships it
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  jurisdiction text NOT NULL,                 -- af, ir, …
  enabled boolean NOT NULL,
  reason text NOT NULL,
  changed_by uuid NOT NULL REFERENCES people (id),
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX jurisdiction_switches_newest ON jurisdiction_switches (jurisdiction, id DESC);

CREATE TABLE case_transfers (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  from_profile_id text NOT NULL,
  to_profile_id text NOT NULL,                -- a version of a law, such as bd@2026
  reason text NOT NULL,
  by_id uuid NOT NULL REFERENCES people (id),
  by_roles text[] NOT NULL,
  transferred_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX case_transfers_case ON case_transfers (case_id, transferred_at DESC);
-- The law that the procedure's clocks of liberty, health and of a child keep after a transfer.
ALTER TABLE procedures ADD COLUMN began_profile_id text;
`;
