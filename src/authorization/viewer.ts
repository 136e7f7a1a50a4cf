import type { Actor } from '../../sop-machines/kernel/sop.js';
import type { Role } from '../../sop-machines/kernel/roles.js';
import type { Language } from '../../sop-machines/kernel/words.js';

/** Who asks: loaded anew for every request, so that a change of role or a closed account works at once. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly agencyId: string | null;
  readonly mustChangePassword: boolean;
  /** Units whose cases the viewer oversees: the own one of a supervisor, of a head also those below. */
  readonly leads: readonly string[];
  /** The viewer, always first, and those for whom the viewer stands in. */
  readonly actsFor: readonly string[];
}

declare module 'express-serve-static-core' {
  interface Request {
    viewer?: Viewer;
  }
}

export const isAdministrator = (viewer: Viewer): boolean => viewer.roles.includes('systemAdmin');

/** The committee's secretariat reads statistics only (domain reference B0.5). */
export const readsDigests = (viewer: Viewer): boolean => viewer.roles.includes('committeeSecretariat');

/** Administrators and the committee's secretariat see no case, wherever they sit. */
export const seesNoCases = (viewer: Viewer): boolean => isAdministrator(viewer) || readsDigests(viewer);

/** How the viewer stands in the journal. */
export function actorOf(viewer: Viewer): Actor {
  return { kind: 'person', id: viewer.id, roles: viewer.roles, agencyId: viewer.agencyId };
}
