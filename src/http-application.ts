import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import { Pool } from 'pg';
import { sameOrigin } from './identity/same-origin.middleware.js';
import { sessionMiddleware } from './identity/session.middleware.js';
import { documentOf } from './openapi.js';
import type { Settings } from './settings.js';
import { requestSpan } from './tracing/request-span.middleware.js';
import { isTraced } from './tracing/tracing.js';

export const apiPrefix = 'api';
/** A report of 1 MB text in any script fits, escapes included. */
const bodyLimit = '2mb';

/** Everything between the socket and the controllers; the same for the server and for tests. */
export function configureApplication(app: NestExpressApplication, settings: Settings): void {
  const pool = new Pool({ connectionString: settings.DATABASE_URL, max: 4, connectionTimeoutMillis: 5_000 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  app.setGlobalPrefix(apiPrefix);
  app.set('trust proxy', 'loopback, uniquelocal');
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(`/${apiPrefix}`, noStore);
  if (isTraced()) app.use(`/${apiPrefix}`, requestSpan);
  serveClient(app);
  app.use(`/${apiPrefix}`, sameOrigin(settings.SANAD_PUBLIC_URL));
  app.useBodyParser('json', { limit: bodyLimit });
  app.use(`/${apiPrefix}`, sessionMiddleware(settings, pool));
  const document = documentOf(app);
  app.use(`/${apiPrefix}/openapi.json`, (_request: express.Request, response: express.Response) => {
    response.json(document);
  });
}

/** Only the client's own files run; styles inline, because the component library sets them so. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        // Plain HTTP on loopback stays usable; a proxy with TLS sends its own upgrade.
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Answers of the API are about people: no browser and no proxy keeps them. */
const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** The built web client, with its own addresses falling back to its page. Absent in a build without it. */
function serveClient(app: NestExpressApplication): void {
  const folder = clientFolder();
  if (folder === undefined) return;
  app.use(express.static(folder, { index: 'index.html', maxAge: '1h', setHeaders: pageIsAlwaysFresh }));
  app.use((request: express.Request, response: express.Response, next: express.NextFunction) => {
    const isPage =
      request.method === 'GET' && !request.path.startsWith(`/${apiPrefix}`) && request.accepts('html') === 'html';
    if (!isPage) return next();
    response.sendFile('index.html', { root: folder, headers: { 'Cache-Control': 'no-cache' } });
  });
}

function pageIsAlwaysFresh(response: express.Response, path: string): void {
  if (path.endsWith('.html')) response.setHeader('Cache-Control', 'no-cache');
}

/** From the sources and from the build alike. */
function clientFolder(): string | undefined {
  const places = ['../web/dist/', '../../web/dist/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((path) => existsSync(`${path}index.html`));
}
