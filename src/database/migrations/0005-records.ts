/** Access of agencies, encrypted personal content, audit. */
export const records = /* sql */ `
CREATE TABLE agency_access (                  -- which agency may see which referral, from when to when
  procedure_id uuid NOT NULL,
  agency_id uuid NOT NULL REFERENCES agencies (id),
  effect_id text NOT NULL,
  granted_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoke_reason text,
  PRIMARY KEY (procedure_id, effect_id)
);
CREATE INDEX agency_access_agency ON agency_access (agency_id) WHERE revoked_at IS NULL;

CREATE TABLE case_keys (                      -- one data key per case, wrapped by the master key
  case_id uuid PRIMARY KEY REFERENCES cases (id),
  wrapped bytea NOT NULL
);
CREATE TABLE records (                        -- K2–K5 values, AES-256-GCM under the case's key
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  data_class text NOT NULL,
  field text NOT NULL,
  ciphertext bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES people (id),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX records_case ON records (case_id);

CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  person_id uuid,
  action text NOT NULL,                      -- signedIn, eventRefused, recordRead, calendarChanged, …
  case_id uuid,
  procedure_id uuid,
  detail jsonb NOT NULL
);
CREATE TABLE facts (                          -- of this installation: demo, clock, schema version
  key text PRIMARY KEY,
  value jsonb NOT NULL
);
`;
