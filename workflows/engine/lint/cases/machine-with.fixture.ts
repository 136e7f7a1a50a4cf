import { createMachine, type AnyStateMachine } from 'xstate';
import type { LintOptions } from '../finding.js';

type Config = Record<string, unknown> & { states?: Record<string, unknown> };

/** A machine of two states in which everything is right, with something put in its place. */
export function machineWith(
  parts: Config = {},
  implementations: Record<string, Record<string, unknown>> = {},
): AnyStateMachine {
  const { states, ...rest } = parts;
  const config = {
    id: 'm',
    options: { maxIterations: 100 },
    context: {},
    initial: 'a',
    states: { a: { on: { GO: 'z' } }, ...states, z: { type: 'final', ...(states?.['z'] as object | undefined) } },
    ...rest,
  };
  return createMachine(config as never, implementations as never) as AnyStateMachine;
}

/** A machine that breaks a rule, where, and the same machine with the rule kept. */
export interface Case {
  rule: string;
  says: string;
  broken: AnyStateMachine;
  /** Path of the state that the finding names; empty: the machine itself. */
  state: string;
  sound: AnyStateMachine;
  options?: LintOptions;
}
