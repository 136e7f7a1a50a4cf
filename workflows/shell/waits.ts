import type { View } from '../engine/index.js';
import type { Until } from './messages.js';

/** Somebody who waits until a machine stands somewhere. A state that is passed within one activation counts as well. */
export class Wait {
  /** How the machine stood when it was there. */
  met: View | null = null;

  constructor(private readonly until: Until) {}

  see(view: View): void {
    if (this.met === null && isReached(this.until, view)) this.met = view;
  }
}

function isReached(until: Until, { status, tags, state }: View): boolean {
  if (until === 'done') return status === 'done';
  if ('tag' in until) return tags.includes(until.tag);
  return state.some((path) => path === until.state || path.startsWith(`${until.state}.`));
}
