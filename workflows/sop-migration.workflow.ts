import { condition, continueAsNew, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import { goOnSignal, type MigrationActivities, type MigrationWork } from './messages.js';

const { workOnMigration } = proxyActivities<MigrationActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});
const goOn = defineSignal(goOnSignal);

const perTurn = 200;
const turnsPerRun = 200;

interface Stretch {
  migrationId: string;
  work: MigrationWork;
  /** Procedures that were worked on so far. */
  done: number;
}

/**
 * Works through a migration, some procedures at a time: judges them for the report, migrates them, or rolls them back.
 * How far it is stands in the database, so that a repeat does nothing twice; while it is paused it waits here.
 * @returns how many procedures were worked on
 */
export async function sopMigration({ migrationId, work, done }: Stretch): Promise<number> {
  let woken = false;
  setHandler(goOn, () => {
    woken = true;
  });
  for (let turn = 0; turn < turnsPerRun; turn++) {
    woken = false;
    const result = await workOnMigration({ migrationId, work, limit: perTurn });
    done += result.done;
    if (result.state === 'ended') return done;
    if (result.state === 'paused') await condition(() => woken);
  }
  return continueAsNew<typeof sopMigration>({ migrationId, work, done });
}
