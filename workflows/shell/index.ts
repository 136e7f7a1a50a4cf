/*
 * Runs XState v5 machines as durable Temporal workflows. This is what a file of workflows imports; a client imports
 * `client.js`, an activity the types of `messages.js`.
 */
export { machineWorkflow, type ShellOptions } from './workflow.js';
export {
  Registry,
  type ActionBinding,
  type ActivityBinding,
  type ActorBinding,
  type MachineBinding,
} from './registry.js';
export type { ActivityCall, CommitInput, MachineEvent, MachineKey, StepRecord } from './messages.js';
