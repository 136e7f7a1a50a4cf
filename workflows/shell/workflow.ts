import {
  ApplicationFailure,
  CancellationScope,
  CancelledFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  getExternalWorkflowHandle,
  setHandler,
} from '@temporalio/workflow';
import { guarded } from './guarded.js';
import { MachineHost, type Carry } from './host.js';
import { Lifetime, type HistoryLimits } from './lifetime.js';
import {
  emittedQuery,
  machineFailed,
  replyQuery,
  reportSignal,
  sendAndWaitUpdate,
  sendUpdate,
  stopSignal,
  tellSignal,
  unknownMachine,
  viewQuery,
  type Emitted,
  type Glance,
  type ReportMessage,
  type SendReply,
  type SendRequest,
  type StartInput,
  type WaitRequest,
} from './messages.js';
import type { MachineBinding, Registry } from './registry.js';
import { SearchAttributes, type SearchAttributeNames } from './search-attributes.js';

const send = defineUpdate<SendReply, [SendRequest]>(sendUpdate);
const sendAndWait = defineUpdate<Glance, [WaitRequest]>(sendAndWaitUpdate);
const tell = defineSignal<[SendRequest]>(tellSignal);
const report = defineSignal<[ReportMessage]>(reportSignal);
const stop = defineSignal(stopSignal);
const view = defineQuery<Glance>(viewQuery);
const replyTo = defineQuery<SendReply | null, [string]>(replyQuery);
const emitted = defineQuery<Emitted[], [number]>(emittedQuery);

export interface ShellOptions {
  history?: HistoryLimits;
  /** Search attributes that show machine, states and next due instant; the namespace must have them. Absent: none. */
  searchAttributes?: SearchAttributeNames;
}

export type MachineWorkflow = (input: StartInput, carry?: Carry) => Promise<unknown>;

/**
 * The workflow that runs any machine of a registry. Export it from the file of a worker's workflows; its name there is the
 * workflow's type, for the machine and for its children.
 *
 * It returns the output of a machine that is done, and fails with type `MACHINE_FAILED` when the machine ends in an error.
 */
export function machineWorkflow(registry: Registry, options: ShellOptions = {}): MachineWorkflow {
  return async (input, carry) => {
    const lifetime = new Lifetime(options.history);
    const shown = new SearchAttributes(options.searchAttributes);
    const host = await open(registry, input, carry, (glance) => {
      lifetime.note();
      if (glance !== null) shown.show(glance);
    });
    setMessageHandlers(host, lifetime);
    CancellationScope.current().cancelRequested.catch(() =>
      CancellationScope.nonCancellable(() => Promise.resolve(host.cancel())),
    );
    await CancellationScope.nonCancellable(async () => {
      host.run(() => lifetime.leaving);
      await lifetime.last({
        over: () => host.isOver,
        rests: (hurry) => host.rests(hurry),
        ...(host.nudge ? { nudge: host.nudge } : {}),
        leave: () => continueAsNew<MachineWorkflow>({ ...input, input: null }, host.carry()),
      });
    });
    return endOf(host);
  };
}

async function open(
  registry: Registry,
  input: StartInput,
  carry: Carry | undefined,
  onWork: (glance: Glance | null) => void,
): Promise<MachineHost> {
  const binding = registry.find(input.machine);
  if (binding === undefined && carry !== undefined) {
    // Fails the workflow's task, not the instance: it goes on when a worker that knows the machine is there.
    throw new Error(`This worker does not know ${input.machine}; deploy the version that has it.`);
  }
  try {
    return new MachineHost(input, known(registry, input, binding), carry, onWork);
  } catch (error) {
    if (carry !== undefined) throw error;
    const failure =
      error instanceof ApplicationFailure
        ? error
        : ApplicationFailure.nonRetryable(String(error), machineFailed, error);
    await tellParentOfFailure(input, failure);
    throw failure;
  }
}

function known(registry: Registry, { machine }: StartInput, binding: MachineBinding | undefined): MachineBinding {
  if (binding !== undefined) return binding;
  const names = registry.keys.join(', ') || 'none';
  throw ApplicationFailure.nonRetryable(`This worker does not know '${machine}'. It knows: ${names}.`, unknownMachine);
}

async function tellParentOfFailure({ parent }: StartInput, { type, message }: ApplicationFailure): Promise<void> {
  if (parent === undefined) return;
  const { workflowId, sessionId } = parent;
  const error = { name: type, message };
  const said: ReportMessage = { sessionId, reportId: `${sessionId}/end`, report: { error } };
  await getExternalWorkflowHandle(workflowId).signal(report, said);
}

function endOf(host: MachineHost): unknown {
  const { status, output, error } = host.glance();
  if (status === 'error') {
    const reason = (error as { message?: string } | undefined)?.message ?? JSON.stringify(error);
    throw ApplicationFailure.nonRetryable(`The machine has failed: ${reason}`, machineFailed, error);
  }
  if (status === 'stopped' && host.wasCancelled) throw new CancelledFailure('The machine was stopped as requested.');
  return output;
}

function setMessageHandlers(host: MachineHost, lifetime: Lifetime): void {
  const judge = (request: SendRequest | undefined): void => {
    lifetime.refuseWhenLeaving();
    if (request !== undefined) host.judge(request);
  };
  setHandler(send, (request) => CancellationScope.nonCancellable(() => taken(host, request)), { validator: judge });
  setHandler(sendAndWait, (request) => CancellationScope.nonCancellable(() => waited(host, lifetime, request)), {
    validator: (request: WaitRequest) => judge(guarded('EVENT_INVALID', () => checked(request).send)),
  });
  setHandler(tell, (request) => host.tell(request));
  setHandler(report, (message) => host.hear(message.sessionId, message.reportId, message.report));
  setHandler(stop, () => host.stop());
  setHandler(view, () => host.glance());
  setHandler(replyTo, (eventId) => host.replyTo(eventId));
  setHandler(emitted, (from) => host.emittedFrom(from));
}

async function taken(host: MachineHost, request: SendRequest): Promise<SendReply> {
  const reply = host.accept(request);
  await host.committed(reply.step);
  return reply;
}

async function waited(host: MachineHost, lifetime: Lifetime, { until, send, withinMs }: WaitRequest): Promise<Glance> {
  const wait = host.waitFor(until);
  try {
    if (send !== undefined) await taken(host, send);
    host.seeNow(wait);
    const settled = (): boolean => wait.met !== null || host.status !== 'active' || lifetime.wantsToLeave;
    const inTime =
      withinMs === undefined ? await condition(settled).then(() => true) : await condition(settled, withinMs);
    if (wait.met !== null) return host.glance(wait.met);
    if (!inTime) throw host.refusal('WAIT_TIMED_OUT');
    if (host.status !== 'active') throw host.refusal('WAIT_UNREACHABLE');
    return lifetime.askAgain();
  } finally {
    host.forget(wait);
  }
}

function checked(request: WaitRequest): WaitRequest {
  const { until, withinMs } = request;
  const isUntil =
    until === 'done' ||
    (typeof until === 'object' &&
      [Reflect.get(until, 'tag'), Reflect.get(until, 'state')].some((name) => typeof name === 'string'));
  if (!isUntil) throw new Error("until: must be 'done', { tag } or { state }.");
  if (withinMs !== undefined && !(withinMs >= 1)) throw new Error('withinMs: must be 1 or more.');
  return request;
}
