import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Request, Response } from 'express';
import { concerns } from '../authorization/scope.js';
import type { Viewer } from '../authorization/viewer.js';
import { Viewers } from '../identity/viewers.service.js';
import { Changes } from './changes.js';

/** Below the idle limits of common proxies, so that a quiet line stays open and a dead one is noticed. */
const heartbeatMilliseconds = 15_000;

/** Tells each signed-in browser what changed for it: ids only, the content is asked for as usual. */
@Injectable()
export class Stream implements BeforeApplicationShutdown {
  readonly #open = new Set<Response>();

  constructor(
    private readonly changes: Changes,
    private readonly viewers: Viewers,
  ) {}

  open(viewer: Viewer, request: Request, response: Response): void {
    let current = viewer;
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 2000\nevent: ready\ndata: {}\n\n');
    this.#open.add(response);
    const changed = this.changes.changes.subscribe((change) => {
      if (!concerns(current, change)) return;
      const { caseId, procedureId, kind } = change;
      response.write(`event: changed\ndata: ${JSON.stringify({ caseId, procedureId, kind })}\n\n`);
    });
    const reconnected = this.changes.reconnected.subscribe(() => response.write('event: ready\ndata: {}\n\n'));
    // Who may see what is looked up anew with each heartbeat: a closed account does not listen on.
    const heartbeat = setInterval(() => {
      response.write(': still here\n\n');
      void this.viewers.find(viewer.id).then(
        (found) => (found === undefined ? response.end() : (current = found)),
        () => undefined,
      );
    }, heartbeatMilliseconds);
    request.once('close', () => {
      clearInterval(heartbeat);
      changed.unsubscribe();
      reconnected.unsubscribe();
      this.#open.delete(response);
    });
  }

  /** Open streams would hold a stopping server for ever. */
  beforeApplicationShutdown(): void {
    for (const response of this.#open) response.end();
  }
}
