import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { invalid } from './problem.js';

/** Printable ASCII without spaces, as the draft of the Idempotency-Key header has it; a uuid fits. */
const accepted = /^[\x21-\x7e]{8,200}$/;

/** The header that makes a repeat harmless. @throws ProblemError INVALID when it is missing or unusable */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().header('idempotency-key') ?? '';
  if (accepted.test(key)) return key;
  const message = 'send a new random value (a uuid, say) with every new request, and the same one when you repeat it';
  throw invalid([{ path: 'Idempotency-Key', message }]);
});
