import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Viewer } from '../authorization/viewer.js';
import { ProblemError } from '../problems/problem.js';

export const publicRoute = 'sanad:public';
export const oneTimePasswordRoute = 'sanad:oneTimePassword';
export const whileLockedRoute = 'sanad:whileLocked';

/** Answers without sign-in. */
export const Public = (): ReturnType<typeof SetMetadata> => SetMetadata(publicRoute, true);
/** Answers also while a one-time password has not been changed. */
export const WithOneTimePassword = (): ReturnType<typeof SetMetadata> => SetMetadata(oneTimePasswordRoute, true);

/** Answers also while the session is locked. */
export const WhileLocked = (): ReturnType<typeof SetMetadata> => SetMetadata(whileLockedRoute, true);

/** The signed-in person of a route that is not public. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<Request>();
  if (viewer === undefined) throw new ProblemError('NOT_SIGNED_IN');
  return viewer;
});
