import { Client, Connection, isGrpcServiceError, type ConnectionLike } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time.js';
import { OpenTelemetryWorkflowClientInterceptor } from '@temporalio/interceptors-opentelemetry';
import type { Settings } from '../settings.js';
import { isTraced } from '../tracing/tracing.js';
import { EncryptionCodec } from './payload-codec.js';

type TemporalSettings = Pick<Settings, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE' | 'SANAD_MASTER_KEY'>;

/** gRPC status codes, which the client hands on as numbers. */
const notFound = 5;
const alreadyExists = 6;

/** The same converter on every side; without a master key (a bare test) payloads stay readable. */
export function dataConverterOf(settings: TemporalSettings): DataConverter {
  return settings.SANAD_MASTER_KEY === '' ? {} : { payloadCodecs: [new EncryptionCodec(settings.SANAD_MASTER_KEY)] };
}

/** A client that connects at its first call, so that the API starts and reports its health while Temporal is away. */
export function createTemporalClient(settings: TemporalSettings): Client {
  return new Client({
    connection: Connection.lazy({ address: settings.TEMPORAL_ADDRESS, connectTimeout: '5 seconds' }),
    namespace: settings.TEMPORAL_NAMESPACE,
    dataConverter: dataConverterOf(settings),
    interceptors: { workflow: isTraced() ? [new OpenTelemetryWorkflowClientInterceptor()] : [] },
  });
}

/** Registers the namespace when it is not there; a server lets a new namespace be used after some seconds. */
export async function ensureNamespace(connection: ConnectionLike, namespace: string): Promise<void> {
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== notFound) throw error;
    await register(connection, namespace);
  }
}

async function register(connection: ConnectionLike, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      description: 'Procedures of Sanad',
      // Only ended procedures fall under it; what they did stays in the journal.
      workflowExecutionRetentionPeriod: msToTs('30 days'),
    });
  } catch (error) {
    if (!isGrpcServiceError(error) || Number(error.code) !== alreadyExists) throw error;
  }
}
