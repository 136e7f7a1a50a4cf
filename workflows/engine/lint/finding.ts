import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** One thing about a machine that makes it unsafe to run for months. */
export interface Finding {
  rule: string;
  /** An `error` must not be published; a `warning` needs a look. */
  severity: Severity;
  /** The machine's id; a child machine stands as `parent > child`. */
  machine: string;
  /** Path of the state, such as `detained.orderRunning`; empty: the machine itself. */
  state: string;
  reason: string;
  remedy: string;
  /** Where it is written, when whoever lints knows it: `path:line`. */
  file?: string;
}
export type Severity = 'error' | 'warning';

/** A state as the options see it. */
export interface LintedState {
  path: string;
  tags: readonly string[];
  meta: unknown;
}

/** What the host of a machine promises, and what its authors have agreed on. Everything is optional. */
export interface LintOptions {
  /** The longest delay that may be written as a number, in milliseconds; default 30 days. */
  maxDelay?: number;
  /** Delays whose due instants the host sets (`retime`): their value in the machine is a placeholder. */
  hostDelays?: readonly string[];
  /** Actions that the host performs though the machine implements none of that name. */
  hostActions?: readonly string[];
  /** Whether somebody is alarmed before or when the `after` of that name fires; absent: not judged. */
  escalates?: (delay: string) => boolean;
  /** True for a state in which the machine may stand for ever without being final. */
  rests?: (state: LintedState) => boolean;
  /** True for a state that plans of migration refer to; default: `meta.anchor === true`. */
  isAnchor?: (state: LintedState) => boolean;
  /** The machine serves until it is stopped from outside and needs no final state. */
  endless?: boolean;
  /** `route`: anybody who may send events may jump into such a state. */
  allowsRoutes?: boolean;
  /** Inputs with which the machine is born on trial, to see that what it stores is JSON. */
  inputs?: readonly unknown[];
}

/** What a rule looks at. */
export interface Subject {
  machine: AnyStateMachine;
  /** All states in order of the document, the root first. */
  nodes: readonly AnyStateNode[];
  options: LintOptions;
}

/** What a rule has found; `severity` only where it differs from the rule's own. */
export interface Hit {
  node: AnyStateNode;
  reason: string;
  severity?: Severity;
}

export interface Rule {
  readonly name: string;
  readonly severity: Severity;
  readonly remedy: string;
  readonly find: (subject: Subject) => readonly Hit[];
}
