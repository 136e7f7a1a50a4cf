import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { NextFunction, Request, Response } from 'express';

const tracer = trace.getTracer('sanad-api');

/**
 * A span for each request, named by its route and never by its address: what a search looks for stands in addresses. What
 * the request sends to procedures belongs to the same trace; a caller's own trace (`traceparent`) is gone on with.
 */
export function requestSpan(request: Request, response: Response, next: NextFunction): void {
  const parent = propagation.extract(context.active(), request.headers);
  const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, parent);
  response.once('close', () => {
    const route: unknown = (request as { route?: { path?: unknown } }).route?.path;
    if (typeof route === 'string') span.updateName(`${request.method} ${route}`);
    span.setAttribute('http.request.method', request.method);
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
}
