import { condition, proxyActivities, sleep } from '@temporalio/workflow';
import type { Calendar } from '../sop-machines/kernel/calendar.js';
import type { CommitInput, ProcedureActivities, StepRecord } from './messages.js';

/** Tried until it is in: a database that is away only delays. Nothing is given up, so nothing is lost. */
const { commitSteps } = proxyActivities<ProcedureActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
});

const mostPerCommit = 50;

export interface CommitLineHost {
  /** The commit of these steps as of now. */
  commitInput(steps: StepRecord[]): CommitInput;
  /** Their commit is in: effects may start. */
  onCommitted(steps: StepRecord[]): void;
  onNewerCalendar(calendar: Calendar): void;
}

/** Steps on their way to the database: in order, one commit at a time, whatever gathers meanwhile goes together. */
export class CommitLine {
  #waiting: StepRecord[] = [];
  #touched = false;
  #busy = false;

  constructor(
    private readonly host: CommitLineHost,
    public committedStep: number,
  ) {}

  add(steps: readonly StepRecord[]): void {
    this.#waiting.push(...steps);
  }

  /** Asks for a commit also without a step: a manual clock has moved, and its rungs are to be released. */
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
      const { newerCalendar } = await this.#commit(this.host.commitInput(steps));
      this.committedStep = steps.at(-1)?.step ?? this.committedStep;
      this.#busy = false;
      this.host.onCommitted(steps);
      if (newerCalendar !== null) this.host.onNewerCalendar(newerCalendar);
    }
  }

  async #commit(input: CommitInput): Promise<{ newerCalendar: Calendar | null }> {
    for (;;) {
      try {
        return await commitSteps(input);
      } catch {
        // Only a failure that Temporal itself ends comes here (a worker that gave up, say): the step must still get in.
        await sleep('5 seconds', { summary: 'commit again' });
      }
    }
  }
}
