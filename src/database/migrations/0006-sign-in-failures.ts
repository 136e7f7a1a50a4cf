/** Failed sign-ins of the last minutes, counted for all API processes together. */
export const signInFailures = /* sql */ `
CREATE TABLE sign_in_failures (
  key bytea NOT NULL,                        -- SHA-256 of a login or an address: people type passwords into the wrong field
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_failures_key ON sign_in_failures (key, at DESC);
CREATE INDEX sign_in_failures_at ON sign_in_failures (at);
`;
