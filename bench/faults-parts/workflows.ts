import { machineWorkflow, Registry } from '../../workflows/shell/index.js';
import { faultCase } from './fault.machine.js';
import { faultMachine } from './messages.js';

/** What a killed worker was doing is given to the next one after three seconds. */
const soon = {
  startToCloseTimeout: '3 seconds',
  retry: { initialInterval: '20 milliseconds', maximumInterval: '500 milliseconds' },
} as const;

const registry = new Registry({
  [faultMachine]: {
    machine: faultCase,
    actions: { perform: { activity: 'perform', options: soon, onFailure: 'continue' } },
    commit: { activity: 'commitSteps', options: soon },
  },
});

export const machine = machineWorkflow(registry);
/** Runs of a few events, so that they continue as new again and again. */
export const hasty = machineWorkflow(registry, { history: { long: 120, tooLong: 600 } });
