import {
  isGrpcServiceError,
  isGrpcDeadlineError,
  ServiceError,
  QueryNotRegisteredError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { procedureFault, refusalCodes, type Refusal } from '../../workflows/messages.js';
import { callAgain } from '../../workflows/shell/messages.js';

/** The procedure refused the event; nothing was changed. `refusal` says which rule and what would help. */
export class EventRefusedError extends Error {
  override readonly name = 'EventRefusedError';
  constructor(readonly refusal: Refusal) {
    super(`The procedure refused the event: ${refusal.code}`);
  }
}

/**
 * Temporal, or every worker, is away, so nothing is known about the event: it may have been taken or not.
 * Sending it again with the same eventId is safe.
 */
export class ProcedureUnreachableError extends Error {
  override readonly name = 'ProcedureUnreachableError';
}

/** No running procedure has this id: it has ended, or never was. */
export class ProcedureNotRunningError extends Error {
  override readonly name = 'ProcedureNotRunningError';
}

/** The procedure could not judge or take the event because its own definition or data is wrong; nothing was changed. */
export class ProcedureFaultError extends Error {
  override readonly name = 'ProcedureFaultError';
}

const causeOf = (error: unknown): unknown => (error instanceof WorkflowUpdateFailedError ? error.cause : error);

/** True when a call took longer than its patience: the server may still carry it out. */
export function isTimeout(error: unknown): boolean {
  return error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error);
}

/** True when the procedure is about to continue as new and asks to be called again in a moment. */
export function asCallAgain(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof ApplicationFailure && cause.type === callAgain;
}

/** One of the errors above where the failure is one of theirs; else the failure itself. */
export function asKnownFailure(error: unknown): Error {
  const cause = causeOf(error);
  if (cause instanceof ApplicationFailure && refusalCodes.some((code) => code === cause.type)) {
    return new EventRefusedError(cause.details?.[0] as Refusal);
  }
  if (cause instanceof ApplicationFailure && cause.type === procedureFault) {
    return new ProcedureFaultError(cause.message, { cause: error });
  }
  if (error instanceof WorkflowNotFoundError) return new ProcedureNotRunningError(error.message, { cause: error });
  const away =
    isTimeout(error) ||
    isGrpcServiceError(error) ||
    error instanceof ServiceError ||
    error instanceof QueryNotRegisteredError;
  if (away)
    return new ProcedureUnreachableError('The procedure cannot be reached; try again with the same key.', {
      cause: error,
    });
  return error instanceof Error ? error : new Error(String(error));
}
