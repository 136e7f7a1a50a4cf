import type { EntityManager } from 'typeorm';
import type { EffectParams } from '../../../sop-machines/kernel/effects.js';
import type { CommitScope } from './scope.js';

/**
 * Lets an agency see its packet from now on, and keeps what it was shown with the SHA-256 of it. The effect's id makes a
 * repeat harmless.
 */
export async function grantAccess(
  manager: EntityManager,
  scope: CommitScope,
  effectId: string,
  params: EffectParams<'grantAccess'>,
  at: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO agency_access (procedure_id, agency_id, effect_id, granted_at, packet, packet_digest)
     VALUES ($1, $2, $3, $4, $5::jsonb, encode(sha256(convert_to(($5::jsonb)::text, 'UTF8')), 'hex'))
     ON CONFLICT (procedure_id, effect_id) DO NOTHING`,
    [scope.procedureId, params.agencyId, effectId, at, JSON.stringify(params.packet)],
  );
}

/** Ends every open access of the agency to this procedure; the line stays, with when and why. */
export async function revokeAccess(
  manager: EntityManager,
  scope: CommitScope,
  params: EffectParams<'revokeAccess'>,
  at: string,
): Promise<void> {
  await manager.query(
    `UPDATE agency_access SET revoked_at = $3, revoke_reason = $4
     WHERE procedure_id = $1 AND agency_id = $2 AND revoked_at IS NULL`,
    [scope.procedureId, params.agencyId, at, params.reason],
  );
}
