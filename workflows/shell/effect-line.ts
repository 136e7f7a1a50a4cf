import { condition } from '@temporalio/workflow';

export interface EffectLineHost<Effect> {
  /** May be done again with the same effect after a continue-as-new, so it must be idempotent. */
  perform(effect: Effect): Promise<void>;
  onFailed(effect: Effect, error: unknown): void;
}

/** Performs effects one after the other, in the order of their steps. One that fails for good lets the next one pass. */
export class EffectLine<Effect> {
  #waiting: Effect[];
  #current: Effect | null = null;

  constructor(
    private readonly host: EffectLineHost<Effect>,
    carried: readonly Effect[],
  ) {
    this.#waiting = [...carried];
  }

  add(effect: Effect): void {
    this.#waiting.push(effect);
  }

  /** Not yet performed, the one under way first; a continue-as-new takes them along. */
  get pending(): Effect[] {
    return this.#current === null ? [...this.#waiting] : [this.#current, ...this.#waiting];
  }

  get busy(): boolean {
    return this.#current !== null;
  }

  get unsettled(): number {
    return this.#waiting.length + (this.busy ? 1 : 0);
  }

  /** Runs as long as the workflow; begins nothing while `paused`. */
  async run(paused: () => boolean): Promise<never> {
    for (;;) {
      await condition(() => this.#waiting.length > 0 && !paused());
      const next = this.#waiting.shift();
      if (next === undefined) continue;
      this.#current = next;
      try {
        await this.host.perform(next);
      } catch (error) {
        this.host.onFailed(next, error);
      }
      this.#current = null;
    }
  }
}

/** Why an effect failed, in one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
