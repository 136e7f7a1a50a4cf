import { getExternalWorkflowHandle, ParentClosePolicy, proxyActivities, startChild } from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { ToldEvent } from '../sop-machines/kernel/effects.js';
import type { HostEffect, PendingEffect } from './carry.js';
import {
  procedureWorkflow,
  tellSignal,
  type ProcedureActivities,
  type ProcedureInput,
  type TellRequest,
} from './messages.js';
import { workflowIdOf } from './names.js';
import { EffectLine, reasonOf } from './shell/effect-line.js';

/** Patience with an outage of about half an hour; then people are told instead of the procedure waiting in silence. */
const { selectProvider } = proxyActivities<ProcedureActivities>({
  startToCloseTimeout: '10 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '1 minute',
    maximumAttempts: 40,
  },
});

export interface ProcedureEffectsHost {
  readonly procedureId: string;
  readonly caseId: string;
  readonly parentId: string | null;
  childOf(key: string): string | undefined;
  /** @throws Error when the effect's SOP or input is wrong */
  childInput(pending: PendingEffect & { childId: string }): ProcedureInput;
  onStarted(key: string, childId: string): void;
  onAnswer(effectId: string, type: string, fields: Record<string, unknown>): void;
  onFailed(effect: HostEffect, reason: string): void;
}

/** Performs what a procedure asks of its workflow: starting and telling procedures, asking the directory. */
export class ProcedureEffects {
  readonly line: EffectLine<PendingEffect>;

  constructor(
    private readonly host: ProcedureEffectsHost,
    carried: readonly PendingEffect[],
  ) {
    this.line = new EffectLine<PendingEffect>(
      {
        perform: (pending) => this.#perform(pending),
        onFailed: ({ effect }, error) => this.host.onFailed(effect, reasonOf(error)),
      },
      carried,
    );
  }

  async #perform(pending: PendingEffect): Promise<void> {
    const { effect } = pending;
    switch (effect.type) {
      case 'startProcedure':
      case 'refer':
        return this.#start(pending);
      case 'tellParent':
        return this.#tell(this.host.parentId, effect.params.event, pending);
      case 'tellChild':
        return this.#tell(this.host.childOf(effect.params.key) ?? null, effect.params.event, pending);
      case 'selectProvider': {
        const { procedureId, caseId } = this.host;
        const { type, ...fields } = await selectProvider({ caseId, procedureId, params: effect.params });
        return this.host.onAnswer(effect.id, type, fields);
      }
    }
  }

  async #start(pending: PendingEffect): Promise<void> {
    if (pending.childId === null) return;
    const input = this.host.childInput({ ...pending, childId: pending.childId });
    try {
      await startChild(procedureWorkflow, {
        workflowId: workflowIdOf(input.procedureId),
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        // A child lives on by itself: it reports by telling, also to a later run of its parent.
        parentClosePolicy: ParentClosePolicy.ABANDON,
        args: [input],
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
    if (input.parent !== null) this.host.onStarted(input.parent.key, input.procedureId);
  }

  async #tell(procedureId: string | null, event: ToldEvent, pending: PendingEffect): Promise<void> {
    if (procedureId === null) throw new Error('There is no such procedure to tell.');
    const { type, ...fields } = event;
    const request: TellRequest = {
      eventId: `${this.host.procedureId}/${pending.effect.id}`,
      type,
      occurredAt: pending.occurredAt,
      fields,
      by: { kind: 'procedure', id: this.host.procedureId, roles: [], agencyId: null },
    };
    await getExternalWorkflowHandle(workflowIdOf(procedureId)).signal(tellSignal, request);
  }
}
