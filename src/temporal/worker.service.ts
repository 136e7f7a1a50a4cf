import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { type ActivityInterceptorsFactory, NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type {
  DigestActivities,
  KeeperActivities,
  MigrationActivities,
  ProcedureActivities,
  RolloutActivities,
} from '../../workflows/messages.js';
import { keeperQueue, procedureQueue } from '../../workflows/names.js';
import { CommitSteps } from '../effects/commit/commit-steps.activity.js';
import { WriteDigests } from '../effects/digest/write-digests.activity.js';
import { KeepRungs } from '../effects/keep/keep-rungs.activity.js';
import { WorkOnMigration } from '../effects/migrate/work-on-migration.activity.js';
import { DeliverOutbox } from '../effects/mail/deliver-outbox.activity.js';
import { SelectProvider } from '../effects/select-provider.activity.js';
import { TellCalendar } from '../effects/tell-calendar.activity.js';
import { OpenTelemetryActivityInboundInterceptor } from '@temporalio/interceptors-opentelemetry';
import { isTraced } from '../tracing/tracing.js';
import { InjectSettings } from '../settings.module.js';
import type { Settings } from '../settings.js';
import { dataConverterOf, ensureNamespace } from './connect.js';
import { startKeepers } from './keepers.js';
import { retrying } from './retrying.js';
import { tuning } from './tuning.js';
import { builtWorkflowBundle } from './workflow-bundle.js';

type WorkflowBundle = NonNullable<WorkerOptions['workflowBundle']>;

/** Activities are bound methods of providers; the names are those that the workflows ask for. */
@Injectable()
export class WorkerService {
  constructor(
    @InjectSettings() private readonly settings: Settings,
    private readonly client: Client,
    private readonly commits: CommitSteps,
    private readonly directory: SelectProvider,
    private readonly calendars: TellCalendar,
    private readonly migrations: WorkOnMigration,
    private readonly rungs: KeepRungs,
    private readonly outbox: DeliverOutbox,
    private readonly digests: WriteDigests,
  ) {}

  /**
   * Polls both task queues until `stop` is aborted, then lets what is running end.
   * @param ready called when the workers poll
   * @param bundle the build's own unless a test brings another
   */
  async run(stop: AbortSignal, ready: () => void, bundle: WorkflowBundle = builtWorkflowBundle()): Promise<void> {
    const address = this.settings.TEMPORAL_ADDRESS;
    const connection = await retrying(() => NativeConnection.connect({ address }), stop);
    try {
      await retrying(() => ensureNamespace(this.client.connection, this.settings.TEMPORAL_NAMESPACE), stop);
      // A namespace is known to all parts of a server only some seconds after it was registered.
      const workers = await retrying(() => this.createWorkers(connection, bundle), stop);
      stop.addEventListener('abort', () => workers.forEach(shutdown), { once: true });
      const running = Promise.all(workers.map((worker) => worker.run()));
      if (stop.aborted) workers.forEach(shutdown);
      await Promise.race([running, retrying(() => startKeepers(this.client), stop)]);
      ready();
      await running;
    } finally {
      await connection.close();
    }
  }

  private async createWorkers(connection: NativeConnection, workflowBundle: WorkflowBundle): Promise<Worker[]> {
    const shared: Partial<WorkerOptions> & { connection: NativeConnection } = {
      connection,
      namespace: this.settings.TEMPORAL_NAMESPACE,
      dataConverter: dataConverterOf(this.settings),
      interceptors: { activity: isTraced() ? [activitySpans] : [] },
      ...tuning.shutdown,
    };
    const procedures = await Worker.create({
      ...shared,
      taskQueue: procedureQueue,
      workflowBundle,
      activities: this.procedureActivities(),
      ...tuning.procedures,
    });
    // Long-running activities must not take the slots of commits.
    const keepers = await Worker.create({
      ...shared,
      taskQueue: keeperQueue,
      activities: this.keeperActivities(),
      ...tuning.keepers,
    });
    return [procedures, keepers];
  }

  private procedureActivities(): ProcedureActivities & RolloutActivities & DigestActivities & MigrationActivities {
    return {
      commitSteps: (input) => this.commits.commitSteps(input),
      selectProvider: (input) => this.directory.selectProvider(input),
      tellCalendar: (input) => this.calendars.tellCalendar(input),
      writeDigests: (input) => this.digests.writeDigests(input),
      workOnMigration: (input) => this.migrations.workOnMigration(input),
    };
  }

  private keeperActivities(): KeeperActivities {
    return {
      keepRungs: (input) => this.rungs.keepRungs(input),
      deliverOutbox: (input) => this.outbox.deliverOutbox(input),
    };
  }
}

const activitySpans: ActivityInterceptorsFactory = (activity) => ({
  inbound: new OpenTelemetryActivityInboundInterceptor(activity),
});

function shutdown(worker: Worker): void {
  if (worker.getState() === 'RUNNING') worker.shutdown();
}
