/** Who is left out of a ladder, whom a child's alert also reaches, what an agency was sent, and the weekly digest. */
export const ladderPacketDigest = /* sql */ `
-- Officials whom the report accuses: they are told nothing and see nothing of the case.
ALTER TABLE cases ADD COLUMN accused_ids uuid[] NOT NULL DEFAULT '{}';
-- Addresses outside the system that a serious alert for a child also reaches (head of child protection).
ALTER TABLE units ADD COLUMN child_contacts text[] NOT NULL DEFAULT '{}';
-- False until the agency has said that it can.
ALTER TABLE agencies ADD COLUMN accepts_disability boolean NOT NULL DEFAULT false;
-- What was sent (codes and parts), and the SHA-256 of it.
ALTER TABLE agency_access ADD COLUMN packet jsonb, ADD COLUMN packet_digest text;

CREATE TABLE digests (                        -- counts of a week for the committee; cells under 11 are null
  id uuid PRIMARY KEY,
  profile_id text NOT NULL,
  begins_on date NOT NULL,                   -- a Sunday, local; the week ends with the following Saturday
  demo boolean NOT NULL,                     -- counted from cases of a demo world
  counts jsonb NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (profile_id, begins_on)
);
`;
