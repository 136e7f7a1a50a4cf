import { machineWorkflow, Registry } from '../../workflows/shell/index.js';
import { caseOfTwoSteps } from './case.machine.js';
import { caseMachine } from './messages.js';

export { handWritten } from './hand-written.js';

export const machine = machineWorkflow(
  new Registry({
    [caseMachine]: {
      machine: caseOfTwoSteps,
      commit: { activity: 'commitMachine', options: { startToCloseTimeout: '30 seconds' } },
    },
  }),
);
