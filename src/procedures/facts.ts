import type { Sop } from '../../sop-machines/kernel/sop.js';
import { view, type Envelope } from '../../workflows/engine/index.js';
import type { Viewer } from '../authorization/viewer.js';

type Fact = string | number | boolean | readonly (string | number)[];

const isFact = (value: unknown): value is Fact =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((entry) => ['string', 'number'].includes(typeof entry)));

/**
 * Codes of the machine's context that the viewer may see. To an agency only what the procedure was born with (the packet)
 * and what agencies themselves report: not whom else was asked, nor why.
 */
export function factsFor(sop: Sop, snapshot: unknown, viewer: Viewer): Record<string, Fact> {
  const { context } = view(sop.machine, snapshot as Envelope);
  const entries = Object.entries(context as Record<string, unknown>);
  const shown = viewer.agencyId === null ? null : packetKeys(sop);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Fact] => (shown?.has(entry[0]) ?? true) && isFact(entry[1])),
  );
}

const agencyRoles: readonly string[] = ['caseWorker', 'shelterManager', 'medicalProvider', 'legalAid'];

function packetKeys(sop: Sop): Set<string> {
  const reported = Object.values(sop.events)
    .filter(({ roles }) => roles.some((role) => agencyRoles.includes(role)))
    .flatMap(({ schema }) => Object.keys(schema.shape));
  return new Set([...Object.keys(sop.input.shape), ...reported]);
}
