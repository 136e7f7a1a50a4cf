import { migrationKey, migrations, published, sops } from '../sop-machines/index.js';
import type { Sop } from '../sop-machines/kernel/sop.js';
import type { Passage } from './runtime/index.js';

/** The hash under which a version was published; null for a draft. */
export const publishedHash = (sop: string): string | null => published[sop]?.hash ?? null;

/**
 * The version that a procedure runs on.
 * @param pinned the hash with which it was begun; null: a draft
 * @throws Error when this release does not have it, or has another content under the same name. In a workflow this fails
 * the task and not the procedure: it goes on when a worker that has it is there.
 */
export function openSop(reference: string, pinned: string | null): Sop {
  const sop = Object.hasOwn(sops, reference) ? sops[reference] : undefined;
  const withdrawnOn = published[reference]?.withdrawnOn;
  if (sop === undefined && withdrawnOn !== undefined) {
    throw new Error(
      `${reference} was withdrawn on ${withdrawnOn}. Deploy the release before, and migrate its procedures with it.`,
    );
  }
  if (sop === undefined) throw new Error(`This worker does not know ${reference}; deploy the version that has it.`);
  const hash = publishedHash(reference);
  if (pinned !== null && hash !== null && pinned !== hash) {
    throw new Error(
      `The procedure runs on ${reference}#${pinned}, and this worker has ${reference}#${hash}; deploy the one that has the other.`,
    );
  }
  return sop;
}

/** Two versions and the plan between them; undefined when this release has not all three. */
export function passageOf(from: string, to: string): Passage | undefined {
  const plan = migrations[migrationKey(from, to)];
  const [old, fresh] = [sops[from], sops[to]];
  return plan === undefined || old === undefined || fresh === undefined ? undefined : { from: old, to: fresh, plan };
}
