import type { Clock } from './messages.js';

/** The time of a case at an instant of the wall clock. Milliseconds since 1970. */
export function caseTimeAt(clock: Clock, wall: number): number {
  switch (clock.kind) {
    case 'real':
      return wall;
    case 'fast':
      return Math.floor(Date.parse(clock.caseAnchor) + (wall - Date.parse(clock.wallAnchor)) * clock.rate);
    case 'manual':
      return Date.parse(clock.now);
  }
}

/** The first wall instant at which the case's time is there; null for a manual clock, which nobody can foresee. */
export function wallTimeAt(clock: Clock, caseTime: number): number | null {
  switch (clock.kind) {
    case 'real':
      return caseTime;
    case 'fast':
      return Math.ceil(Date.parse(clock.wallAnchor) + (caseTime - Date.parse(clock.caseAnchor)) / clock.rate);
    case 'manual':
      return null;
  }
}
