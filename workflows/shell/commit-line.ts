import { condition, sleep } from '@temporalio/workflow';

const mostPerCommit = 50;

export interface CommitLineHost<Step extends { step: number }, Answer> {
  /** Stores these steps; tried again until it succeeds, so it must be idempotent. */
  commit(steps: Step[]): Promise<Answer>;
  /** Their commit is in: effects may start. */
  onCommitted(steps: Step[], answer: Answer): void;
}

/**
 * Steps on their way to the database: in order, one commit at a time, whatever gathers meanwhile goes together. Nothing is
 * given up, so nothing is lost.
 */
export class CommitLine<Step extends { step: number }, Answer> {
  #waiting: Step[] = [];
  #touched = false;
  #busy = false;

  constructor(
    private readonly host: CommitLineHost<Step, Answer>,
    public committedStep: number,
  ) {}

  add(steps: readonly Step[]): void {
    this.#waiting.push(...steps);
  }

  /** Asks for a commit also without a step. */
  touch(): void {
    this.#touched = true;
  }

  get unsettled(): number {
    return this.#waiting.length + (this.#busy || this.#touched ? 1 : 0);
  }

  async committed(step: number): Promise<void> {
    await condition(() => this.committedStep >= step);
  }

  /** Runs as long as the workflow. */
  async run(): Promise<never> {
    for (;;) {
      await condition(() => this.#waiting.length > 0 || this.#touched);
      this.#busy = true;
      const steps = this.#waiting.splice(0, mostPerCommit);
      this.#touched = false;
      const answer = await this.#commit(steps);
      this.committedStep = steps.at(-1)?.step ?? this.committedStep;
      this.#busy = false;
      this.host.onCommitted(steps, answer);
    }
  }

  async #commit(steps: Step[]): Promise<Answer> {
    for (;;) {
      try {
        return await this.host.commit(steps);
      } catch {
        // Only a failure that Temporal itself ends comes here (a worker that gave up, say): the step must still get in.
        await sleep('5 seconds', { summary: 'commit again' });
      }
    }
  }
}
