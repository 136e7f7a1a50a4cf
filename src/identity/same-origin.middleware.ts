import type { RequestHandler } from 'express';
import { ProblemError } from '../problems/problem.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site's page makes a browser send. Beside the strict cookie: a body must be JSON (which no
 * plain form can send), and where the browser says where it comes from, that must be here.
 * @param publicUrl where people reach the client; its origin counts as here behind a proxy that changes the host
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).host;
  return (request, _response, next) => {
    if (safeMethods.has(request.method)) return next();
    const { origin } = request.headers;
    const fetchSite = request.headers['sec-fetch-site'];
    const foreignOrigin = origin !== undefined && ![request.headers.host, own].includes(hostOf(origin));
    const foreignSite = fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none';
    if (foreignOrigin || foreignSite) return next(new ProblemError('FOREIGN_ORIGIN'));
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    if (hasBody && request.is('application/json') === false) return next(new ProblemError('CONTENT_TYPE_UNSUPPORTED'));
    next();
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
