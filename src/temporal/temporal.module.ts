import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { readSettings } from '../settings.js';
import { createTemporalClient } from './connect.js';
import { ProcedureClient } from './procedure-client.js';

/** Gives `ProcedureClient` (and Temporal's own `Client`, for health) to the API and the worker. */
@Module({
  providers: [
    { provide: Client, useFactory: () => createTemporalClient(readSettings()) },
    { provide: ProcedureClient, inject: [Client], useFactory: (client: Client) => new ProcedureClient(client) },
  ],
  exports: [Client, ProcedureClient],
})
export class TemporalModule implements OnApplicationShutdown {
  constructor(@Inject(Client) private readonly client: Client) {}

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
