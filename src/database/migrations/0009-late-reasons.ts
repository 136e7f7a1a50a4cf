/** Why a missed deadline was missed. Never overwritten: the last line of a clock counts, the others stay. */
export const lateReasons = /* sql */ `
CREATE TABLE late_reasons (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  procedure_id uuid NOT NULL,
  clock_id text NOT NULL,
  reason text NOT NULL,                      -- a code of the pick-list, never free text
  person_id uuid NOT NULL REFERENCES people (id),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (procedure_id, clock_id) REFERENCES clocks (procedure_id, clock_id)
);
CREATE INDEX late_reasons_clock ON late_reasons (procedure_id, clock_id, id DESC);
CREATE INDEX clocks_breached ON clocks (unit_id, breached_at DESC) WHERE breached_at IS NOT NULL;
`;
