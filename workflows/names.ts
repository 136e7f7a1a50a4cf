/** Task queues. Keeper activities are long-running, so they have a queue of their own. */
export const procedureQueue = 'sanad-procedures';
export const keeperQueue = 'sanad-keeper';

/** A procedure's workflow id ends in its uuid, so that Temporal's own pages lead back to the read model. */
export const workflowIdOf = (procedureId: string): string => `procedure/${procedureId}`;
