import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * The one timer of a workflow, for its earliest due instant. It is set anew only when that instant changes: each setting
 * is an event of the history. A request to cancel the workflow does not end it.
 */
export class HeadTimer {
  #armedFor: number | null = null;
  #scope: CancellationScope | null = null;

  constructor(private readonly onDue: () => void) {}

  /** @param wall milliseconds since 1970; null: nothing to wait for */
  arm(wall: number | null): void {
    if (wall === this.#armedFor) return;
    this.#scope?.cancel();
    this.#scope = null;
    this.#armedFor = wall;
    if (wall !== null) void CancellationScope.nonCancellable(() => this.#begin(wall));
  }

  #begin(wall: number): Promise<void> {
    const scope = new CancellationScope({ cancellable: true });
    this.#scope = scope;
    return scope.run(() => this.#wait(wall, scope));
  }

  async #wait(wall: number, scope: CancellationScope): Promise<void> {
    try {
      await sleep(Math.max(1, wall - Date.now()), { summary: 'next due instant' });
    } catch (error) {
      if (isCancellation(error)) return;
      throw error;
    }
    // A timer that was replaced in the same moment has nothing more to say.
    if (this.#scope !== scope) return;
    this.#scope = null;
    this.#armedFor = null;
    this.onDue();
  }
}
