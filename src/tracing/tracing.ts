import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/** Tells whoever was started with it to send spans: the standard setting of OpenTelemetry. */
export const isTraced = (environment: NodeJS.ProcessEnv = process.env): boolean =>
  (environment['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') !== '';

/**
 * Sends spans by OTLP over HTTP when OTEL_EXPORTER_OTLP_ENDPOINT is set; without it nothing is recorded. Further standard
 * variables (OTEL_EXPORTER_OTLP_HEADERS, OTEL_BSP_…) are read by the library. Spans hold ids, codes and durations only.
 * @param service name of the part, such as `sanad-api`
 * @returns sends what is still waiting
 */
export function startTracing(service: string): () => Promise<void> {
  if (!isTraced()) return () => Promise.resolve();
  const provider = new NodeTracerProvider({
    resource: new Resource({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}
