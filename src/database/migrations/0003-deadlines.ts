/** The ledger of clocks, the rungs of their ladders, and the alerts that rungs became. */
export const deadlines = /* sql */ `
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
  instance_key text,                         -- tells apart clocks of one deadline (an order's number, say)
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
  shard smallint NOT NULL,                   -- 0 to 1023, from the procedure's id; a keeper takes those of its remainder
  UNIQUE (procedure_id, clock_id, position, due_at)
);
CREATE INDEX rungs_waiting ON rungs (fires_at) WHERE status = 'waiting';
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
`;
