/** People, units, agencies, sign-in sessions and calendars. */
export const people = /* sql */ `
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

CREATE TABLE calendars (
  id text NOT NULL,
  version integer NOT NULL,
  data jsonb NOT NULL,
  changed_by uuid REFERENCES people (id),
  changed_at timestamptz NOT NULL DEFAULT now(),
  reason text NOT NULL,
  PRIMARY KEY (id, version)
);
`;
