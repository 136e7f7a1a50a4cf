/** Task queues. Keeper activities are long-running, so they have a queue of their own. */
export const procedureQueue = 'sanad-procedures';
export const keeperQueue = 'sanad-keeper';

/** Workflow types beside `procedure`. */
export const keeperWorkflow = 'keeper';
export const deliveryWorkflow = 'delivery';
export const digestWorkflow = 'weeklyDigest';
export const calendarRolloutWorkflow = 'calendarRollout';
export const sopMigrationWorkflow = 'sopMigration';

/** Into how many parts the waiting rungs are cut; each has a keeper of its own. Raising it needs no migration. */
export const keeperShards = 2;

/** A procedure's workflow id ends in its uuid, so that Temporal's own pages lead back to the read model. */
export const workflowIdOf = (procedureId: string): string => `procedure/${procedureId}`;
export const keeperIdOf = (shard: number): string => `keeper/${shard}`;
export const deliveryId = 'delivery';
/** The schedule that starts `weeklyDigest` every day. */
export const digestScheduleId = 'weekly-digest';
/** One roll-out per version of a calendar. */
export const rolloutIdOf = (calendar: { id: string; version: number }): string =>
  `calendar-rollout/${calendar.id}@${calendar.version}`;
/** One stretch of work (judge, migrate, rollBack) of one migration. */
export const migrationWorkIdOf = (migrationId: string, work: string): string => `sop-migration/${migrationId}/${work}`;
