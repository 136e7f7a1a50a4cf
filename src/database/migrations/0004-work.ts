/** Tasks, notices and what waits to leave the house. */
export const work = /* sql */ `
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
`;
