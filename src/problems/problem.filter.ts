import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import type { Language } from '../../sop-machines/kernel/words.js';
import { log } from '../log.js';
import { ProcedureFaultError, ProcedureUnreachableError } from '../temporal/errors.js';
import { ProblemError, type ProblemCode } from './problem.js';

/** SQLSTATE classes and driver codes that say "no database", not "a wrong query". */
const databaseAway = /^(08|53|57P|ECONN|ETIMEDOUT|EPIPE|ENOTFOUND)/;

/** Answers of the framework's own checks, by status. */
const frameworkProblems: Readonly<Record<number, ProblemCode>> = {
  400: 'BODY_NOT_JSON',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'CONTENT_TYPE_UNSUPPORTED',
};

/** The one place where an error becomes an answer: RFC 9457, no stack, no personal data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const problem = asProblem(error);
    const seconds = problem.parameters['seconds'];
    if (typeof seconds === 'number') response.setHeader('Retry-After', seconds);
    response
      .status(problem.status)
      .type('application/problem+json')
      .json(problem.bodyIn(languageOf(http.getRequest<Request>())));
  }
}

function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof ProcedureUnreachableError) return new ProblemError('TEMPORAL_AWAY', {}, {}, { cause: error });
  const status = statusOf(error);
  const code = status === undefined ? undefined : frameworkProblems[status];
  if (code !== undefined) return new ProblemError(code);
  if (isDatabaseAway(error)) return new ProblemError('DATABASE_AWAY', {}, {}, { cause: error });
  const incident = randomUUID();
  // A failed query's message may quote values, so only its SQLSTATE and place are logged.
  log.error({ incident, ...describe(error) }, 'unexpected error');
  return new ProblemError(error instanceof ProcedureFaultError ? 'PROCEDURE_FAULT' : 'INTERNAL', { incident });
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function isDatabaseAway(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const message = error instanceof Error ? error.message : '';
  return (
    databaseAway.test(codeOf(cause)) || /connection terminated|timeout exceeded when trying to connect/i.test(message)
  );
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    code: codeOf(error instanceof QueryFailedError ? error.driverError : error),
    message: error instanceof QueryFailedError ? undefined : error.message,
    frames: frames.slice(0, 8),
  };
}

/** The signed-in person's language, else the browser's. */
function languageOf(request: Request): Language {
  return request.viewer?.language ?? (request.acceptsLanguages('en', 'ar') === 'ar' ? 'ar' : 'en');
}
