import { allHandlersFinished, ApplicationFailure, condition, sleep, workflowInfo } from '@temporalio/workflow';
import { callAgain } from './messages.js';

/** Lengths of the history, in events. */
export interface HistoryLimits {
  /** From here on the run is continued as new at the next quiet moment; a replay then stays short. */
  long: number;
  /** From here on new events are asked to come again and what is under way is done anew, so that the moment comes. */
  tooLong: number;
}
const usualLimits: HistoryLimits = { long: 1_000, tooLong: 3_000 };

/** What a run tells of itself and how it goes on. */
export interface Run {
  /** It has ended and nothing of it is left to be done. */
  over(): boolean;
  /** Nothing is under way. `hurry`: what can be done anew by the next run no longer counts. */
  rests(hurry: boolean): boolean;
  /** Brings a workflow task soon, if the run has better means than a timer; resolves with it. */
  nudge?(): Promise<unknown>;
  /** Continues as new. */
  leave(): Promise<never>;
}

/**
 * When a run ends and when it goes on as a new one: at a quiet moment, never from a handler, and never in a task that
 * answers an update.
 *
 * How long the history is, is looked at only where the history tells that something happened (`note`). A refused update
 * leaves no trace, so a run that left because of one could not be replayed.
 */
export class Lifetime {
  /** True while the run is about to continue as new: events are asked to come again, and no effect is begun. */
  leaving = false;
  #isLong = false;
  #isTooLong = false;
  #run: Run | null = null;

  constructor(private readonly limits: HistoryLimits = usualLimits) {}

  /** To be called with everything that a message, a timer or an activity has brought; never from a validator. */
  note(): void {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    this.#isLong = historyLength > this.limits.long || continueAsNewSuggested;
    this.#isTooLong = historyLength > this.limits.tooLong;
  }

  /** Handlers that only wait should give way now; their callers come again. */
  get wantsToLeave(): boolean {
    return this.leaving || (this.#isLong && (this.#run?.rests(this.#isTooLong) ?? false));
  }

  /**
   * For validators: nothing is changed by this refusal, and the client comes again within milliseconds.
   * @throws ApplicationFailure of type `callAgain`
   */
  refuseWhenLeaving(): void {
    if (this.leaving || this.#isTooLong) this.askAgain();
  }

  /** @throws ApplicationFailure of type `callAgain` */
  askAgain(): never {
    throw ApplicationFailure.nonRetryable('The run is about to continue as new; call again in a moment.', callAgain);
  }

  /** Resolves when the run is over; continues as new when its history has become long. */
  async last(run: Run): Promise<void> {
    this.#run = run;
    const isQuiet = (): boolean => run.rests(this.#isTooLong) && allHandlersFinished();
    for (;;) {
      await condition(() => (run.over() && allHandlersFinished()) || (this.#isLong && isQuiet()));
      if (run.over()) return;
      this.leaving = true;
      // An update answered in the very task that continues as new may be lost to its sender: leave with the next task.
      await (run.nudge?.() ?? sleep(1, { summary: 'before continuing as new' }));
      if (isQuiet()) await run.leave();
      this.leaving = false;
    }
  }
}
