import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem.js';
import { oneTimePasswordRoute, publicRoute, whileLockedRoute } from './access-decorators.js';
import { sessionCookie } from './session.middleware.js';
import { Viewers } from './viewers.service.js';

/** Nobody gets in without a session, and nobody gets further with a one-time password or while the page is locked. */
@Injectable()
export class ViewerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    const carries = (mark: string): boolean =>
      this.reflector.getAllAndOverride<boolean | undefined>(mark, route) === true;
    if (carries(publicRoute)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const viewer =
      request.session.personId === undefined ? undefined : await this.viewers.find(request.session.personId);
    if (viewer === undefined) throw new ProblemError(hadSession(request) ? 'SESSION_EXPIRED' : 'NOT_SIGNED_IN');
    request.viewer = viewer;
    if (request.session.locked === true && !carries(whileLockedRoute)) throw new ProblemError('SESSION_LOCKED');
    if (viewer.mustChangePassword && !carries(oneTimePasswordRoute)) throw new ProblemError('PASSWORD_CHANGE_NEEDED');
    return true;
  }
}

/** A cookie without a session behind it means that there was one. */
const hadSession = (request: Request): boolean => (request.headers.cookie ?? '').includes(`${sessionCookie}=`);
