import type { Headers, WorkflowInterceptors } from '@temporalio/workflow';

/** Where Temporal's OpenTelemetry interceptors keep the context of a trace. */
const traceHeader = '_tracer-data';

/**
 * Carries the trace of a message to what the procedure does because of it: the commit of its step, what is told to other
 * procedures, those it starts. The workflow records no span of its own, so that a replay records none twice. Several events in
 * one commit belong to the trace of the last; what a timer does belongs to none.
 */
export const interceptors = (): WorkflowInterceptors => {
  let cause: Headers[string] | undefined;
  const remember = (headers: Headers): void => void (cause = headers[traceHeader]);
  const withCause = <Input extends { readonly headers: Headers }>(input: Input): Input =>
    cause === undefined ? input : { ...input, headers: { ...input.headers, [traceHeader]: cause } };
  return {
    inbound: [
      {
        execute(input, next) {
          remember(input.headers);
          return next(input);
        },
        handleSignal(input, next) {
          remember(input.headers);
          return next(input);
        },
        handleUpdate(input, next) {
          remember(input.headers);
          return next(input);
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => next(withCause(input)),
        signalWorkflow: (input, next) => next(withCause(input)),
        startChildWorkflowExecution: (input, next) => next(withCause(input)),
      },
    ],
    internals: [
      {
        activate(input, next) {
          if (input.activation.jobs?.some((job) => job.fireTimer)) cause = undefined;
          next(input);
        },
      },
    ],
  };
};
