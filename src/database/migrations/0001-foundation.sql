-- People, units, agencies -----------------------------------------------------------------------------------------
CREATE TABLE units (
  id uuid PRIMARY KEY,
  parent_id uuid REFERENCES units (id),
  name jsonb NOT NULL,                       -- { en, ar }
  profile_id text NOT NULL,                  -- jurisdiction that its new cases get
  supervisor_id uuid,
  head_id uuid,
  -- Addresses outside the system that a serious liberty alert also reaches (judge's clerk, inspectorate).
  liberty_contacts text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE agencies (
  id uuid PRIMARY KEY,
  name jsonb NOT NULL,
  services text[] NOT NULL,
  sexes text[] NOT NULL,
  age_bands text[] NOT NULL,                 -- adult, child
  languages text[] NOT NULL,
  profile_ids text[] NOT NULL,
  email text,
  rank integer NOT NULL DEFAULT 100,         -- lower is asked first
  active boolean NOT NULL DEFAULT true
);
CREATE TABLE people (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  login text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  must_change_password boolean NOT NULL DEFAULT false,
  roles text[] NOT NULL,
  unit_id uuid REFERENCES units (id),
  agency_id uuid REFERENCES agencies (id),
  deputy_id uuid REFERENCES people (id),
  language text NOT NULL DEFAULT 'en',
  active boolean NOT NULL DEFAULT true,
  CHECK (unit_id IS NULL OR agency_id IS NULL)
);
ALTER TABLE units ADD FOREIGN KEY (supervisor_id) REFERENCES people (id);
ALTER TABLE units ADD FOREIGN KEY (head_id) REFERENCES people (id);
CREATE TABLE http_sessions (
  sid text PRIMARY KEY,
  sess json NOT NULL,
  expire timestamptz NOT NULL
);
CREATE INDEX http_sessions_expire ON http_sessions (expire);

-- Law and calendars -------------------------------------------------------------------------------------------------
CREATE TABLE calendars (
  id text NOT NULL,
  version integer NOT NULL,
  data jsonb NOT NULL,
  changed_by uuid REFERENCES people (id),
  changed_at timestamptz NOT NULL DEFAULT now(),
  reason text NOT NULL,
  PRIMARY KEY (id, version)
);

-- Cases and procedures ------------------------------------------------------------------------------------------------
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
  classification text                        -- tip, som, both, other
);
CREATE INDEX cases_unit ON cases (unit_id);
CREATE INDEX cases_assignee ON cases (assignee_id);

CREATE TABLE procedures (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  parent_id uuid,
  parent_key text,
  sop text NOT NULL,                         -- SOP-12@1.0.0
  subject_id text,
  profile_id text NOT NULL,
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

-- Deadlines: ledger, rungs, alerts ---------------------------------------------------------------------------------------
CREATE TABLE clocks (
  procedure_id uuid NOT NULL,
  clock_id text NOT NULL,
  case_id uuid NOT NULL,
  deadline_id text NOT NULL,
  status text NOT NULL,                      -- running, met, metLate, breached, cancelled
  started_at timestamptz NOT NULL,
  original_due_at timestamptz NOT NULL,
  current_due_at timestamptz NOT NULL,
  ended_at timestamptz,
  breached_at timestamptz,
  calendar_kind text NOT NULL,
  calendar_version integer NOT NULL,
  history jsonb NOT NULL,
  unit_id uuid NOT NULL,
  PRIMARY KEY (procedure_id, clock_id)
);
CREATE INDEX clocks_unit_running ON clocks (unit_id, current_due_at) WHERE ended_at IS NULL;
CREATE INDEX clocks_case ON clocks (case_id);

CREATE TABLE rungs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  procedure_id uuid NOT NULL,
  clock_id text NOT NULL,                    -- an alert effect has clock_id 'effect:<step:index>'
  case_id uuid NOT NULL,
  level text NOT NULL,
  notice text NOT NULL,
  position integer NOT NULL,
  due_at timestamptz NOT NULL,               -- in the case's clock
  fires_at timestamptz,                      -- on the wall; null while a manual clock has not reached it
  status text NOT NULL DEFAULT 'waiting',    -- waiting, fired, overtaken, ended
  reason text,                               -- why it was not sent
  fired_at timestamptz,
  shard smallint NOT NULL,
  UNIQUE (procedure_id, clock_id, position, due_at)
);
CREATE INDEX rungs_waiting ON rungs (shard, fires_at) WHERE status = 'waiting';
CREATE INDEX rungs_clock ON rungs (procedure_id, clock_id);

CREATE TABLE alerts (
  id uuid PRIMARY KEY,
  rung_id bigint NOT NULL REFERENCES rungs (id),
  case_id uuid NOT NULL,
  procedure_id uuid NOT NULL,
  deadline_id text,                          -- null for an alert without a clock
  clock_id text NOT NULL,
  level text NOT NULL,
  notice text NOT NULL,
  person_id uuid,                            -- null for an address outside
  address text,
  unit_id uuid NOT NULL,
  due_at timestamptz NOT NULL,
  fired_at timestamptz NOT NULL,
  delivered_at timestamptz,
  read_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid REFERENCES people (id),
  acknowledgement text,                      -- the promise or reason given
  ended_at timestamptz,                      -- the step was done
  UNIQUE (rung_id, person_id),
  UNIQUE (rung_id, address)
);
CREATE INDEX alerts_person_open ON alerts (person_id, fired_at DESC) WHERE ended_at IS NULL;
CREATE INDEX alerts_unit_open ON alerts (unit_id, fired_at DESC) WHERE ended_at IS NULL;

-- Work, notices, outbox --------------------------------------------------------------------------------------------------
CREATE TABLE tasks (
  id uuid PRIMARY KEY,
  procedure_id uuid NOT NULL,
  case_id uuid NOT NULL,
  key text NOT NULL,
  task text NOT NULL,
  role text NOT NULL,
  clock_id text,
  unit_id uuid NOT NULL,
  assignee_id uuid,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE UNIQUE INDEX tasks_open_key ON tasks (procedure_id, key) WHERE closed_at IS NULL;
CREATE INDEX tasks_unit_open ON tasks (unit_id, role) WHERE closed_at IS NULL;

CREATE TABLE notices (                        -- in-app messages: codes and tokens, never a name of a person at risk
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people (id),
  case_id uuid NOT NULL,
  procedure_id uuid NOT NULL,
  notice text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz
);
CREATE INDEX notices_person ON notices (person_id, created_at DESC);

CREATE TABLE outbox (
  id text PRIMARY KEY,                       -- stable: the receiver can drop repeats
  channel text NOT NULL,                     -- email
  address text NOT NULL,
  message jsonb NOT NULL,                    -- { template, language, token, dueAt, … }
  alert_id uuid REFERENCES alerts (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  delivered_at timestamptz,
  failed_at timestamptz
);
CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE delivered_at IS NULL AND failed_at IS NULL;
CREATE TABLE delivery_attempts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  outbox_id text NOT NULL REFERENCES outbox (id),
  attempted_at timestamptz NOT NULL DEFAULT now(),
  outcome text NOT NULL
);
CREATE TABLE demo_mails (                     -- what the demo's embedded SMTP sink received
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  received_at timestamptz NOT NULL DEFAULT now(),
  recipient text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL
);

-- Access, records, audit ---------------------------------------------------------------------------------------------------
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
