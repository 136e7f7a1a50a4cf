import type { ActivityOptions } from '@temporalio/common';
import type { AnyStateMachine } from 'xstate';
import { problemsOf } from './check.js';
import type { MachineEvent, MachineKey } from './messages.js';

/** An activity of the worker, by name, and how it is called. Absent: one minute per attempt, Temporal's own retries. */
export interface ActivityBinding {
  activity: string;
  options?: ActivityOptions;
}

/** Where an actor's work is done: by an activity (promise logic), or by an instance of its own. */
export type ActorBinding = ActivityBinding | { childWorkflow: MachineKey };

/**
 * Who performs a named action: an activity, called with `(params, call)` once per id and in the order of the machine; the
 * commit of the step, which gets it in its record; or nobody.
 */
export type ActionBinding =
  | (ActivityBinding & {
      /** The call also holds context and event as they were when the action was asked for. */
      given?: true;
      /** When it fails for good: the actor that asked fails, as in memory (`error`, the default), or it is only noted. */
      onFailure?: 'error' | 'continue';
    })
  | { commit: true }
  | { ignore: true };

/** One version of a machine and what it needs to run. */
export interface MachineBinding {
  machine: AnyStateMachine;
  /** By `src`. Machines that are not named here run inside the instance that invokes them. */
  actors?: Readonly<Record<string, ActorBinding>>;
  /** By action type. */
  actions?: Readonly<Record<string, ActionBinding>>;
  /** Called with a CommitInput for every step before its effects begin; answers to senders wait for it. */
  commit?: ActivityBinding;
  /** What is wrong with an event's fields; nothing: it may be judged by the machine. */
  checkEvent?: (event: MachineEvent) => { path: string; message: string }[];
  /**
   * A request to cancel the workflow is this event first, if the machine can take it; when it has not ended after
   * `graceMs`, or cannot take the event, it is stopped. Absent: `{ event: 'cancel', graceMs: 30_000 }`.
   */
  cancel?: { event: string; graceMs: number };
  /** Bytes of the stored snapshot, context included. A step beyond is refused. Absent: 65,536. */
  maxSnapshotBytes?: number;
  /** From when delays count that begin with a timer fired late (after an outage): `now` (default) or its due instant. */
  lateTimersCountFrom?: 'now' | 'due';
}

/** The machines of a worker by key. Instances stay with the key they were started with. */
export class Registry {
  readonly #bindings: ReadonlyMap<MachineKey, MachineBinding>;

  /** @throws Error that lists everything that could not run, with the remedy */
  constructor(bindings: Readonly<Record<MachineKey, MachineBinding>>) {
    this.#bindings = new Map(Object.entries(bindings));
    const problems = [...this.#bindings].flatMap(([key, binding]) => problemsOf(key, binding, this.keys));
    if (problems.length > 0) throw new Error(`These machines cannot run:\n- ${problems.join('\n- ')}`);
  }

  get keys(): MachineKey[] {
    return [...this.#bindings.keys()];
  }

  find(key: MachineKey): MachineBinding | undefined {
    return this.#bindings.get(key);
  }
}
