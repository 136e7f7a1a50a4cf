import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { startSystem, type System } from '../support/system.js';

interface Span {
  traceId: string;
  name: string;
  service: string;
}
interface Otlp {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: { traceId: string; name: string }[] }[];
  }[];
}

let collector: Server;
let system: System;
const bodies: string[] = [];

/** A receiver of OTLP over HTTP, as an operator's own collector would be. */
beforeAll(async () => {
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      bodies.push((request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`, OTEL_BSP_SCHEDULE_DELAY: '50' };
  system = await startSystem({ env });
}, 120_000);
afterAll(async () => {
  await system?.stop();
  collector?.close();
}, 60_000);

function spans(): Span[] {
  return bodies.flatMap((body) =>
    (JSON.parse(body) as Otlp).resourceSpans.flatMap(({ resource, scopeSpans }) => {
      const named = resource.attributes.find(({ key }) => key === 'service.name');
      const service = named?.value.stringValue ?? '';
      return scopeSpans.flatMap((scope) => scope.spans.map(({ traceId, name }) => ({ traceId, name, service })));
    }),
  );
}

it('one trace runs from the request through the procedure to its commit and to the procedure that it tells', async () => {
  const report = {
    channel: 'hotline',
    howKnown: 'saw',
    whatHappened: 'Nobody-Sees-This in an invented report.',
    placeOfAct: 'federal',
    personsAffected: 1,
    childInvolved: false,
    flagrant: false,
    inDanger: false,
  };
  const driver = await CaseDriver.register(system, '2027-01-18T10:00:00', report);
  await driver.takeOn();

  const traceOfEvent = (): Span[][] => {
    const all = spans();
    const requests = all.filter(({ name }) => name === 'POST /api/procedures/:id/events');
    return requests.map(({ traceId }) => all.filter((span) => span.traceId === traceId));
  };
  const traces = await eventually(
    () => Promise.resolve(traceOfEvent()),
    (found) => found.some((trace) => trace.filter(({ name }) => name === 'RunActivity:commitSteps').length > 1),
  );
  const whole = traces.find((trace) => trace.filter(({ name }) => name === 'RunActivity:commitSteps').length > 1)!;
  expect(whole).toContainEqual(expect.objectContaining({ name: 'StartWorkflowUpdate:send', service: 'sanad-api' }));
  expect(whole).toContainEqual(expect.objectContaining({ name: 'RunActivity:commitSteps', service: 'sanad-worker' }));

  expect(bodies.join()).not.toContain('Nobody-Sees-This');
  expect(bodies.join()).not.toContain('What-A-Search-Looks-For');
}, 60_000);

it('a span is named by its route, and says nothing of what stands in an address', async () => {
  const officer = await system.as('officer');
  await officer.get('/api/cases/What-A-Search-Looks-For?text=What-A-Search-Looks-For');
  await eventually(
    () => Promise.resolve(spans()),
    (all) => all.some(({ name }) => name === 'GET /api/cases/:id'),
  );
  expect(bodies.join()).not.toContain('What-A-Search-Looks-For');
}, 60_000);
