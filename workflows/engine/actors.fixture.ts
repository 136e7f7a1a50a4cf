import {
  assign,
  fromCallback,
  fromPromise,
  fromTransition,
  sendParent,
  sendTo,
  setup,
  type AnyActorRef,
  type AnyEventObject,
  type AnyStateMachine,
} from 'xstate';

/* A parent that knows several kinds of children, for the sentences about actors. */

const ask = (_: unknown, _params?: unknown): void => undefined;
export interface Context {
  heard: string[];
  ref: AnyActorRef | null;
}
export const hear = assign({
  heard: ({ context, event }: { context: Context; event: AnyEventObject }) => [...context.heard, event.type],
});

/** Answers PING, can be made to break, and ends with END. */
export const child = setup({
  types: { events: {} as AnyEventObject, input: {} as { name: string } | undefined },
  actions: { doChild: ask },
}).createMachine({
  id: 'child',
  context: ({ input }) => ({ name: input?.name ?? 'nameless', pings: 0 }),
  initial: 'on',
  output: ({ context }) => ({ pings: (context as { pings: number }).pings }),
  states: {
    on: {
      tags: ['listening'],
      on: {
        PING: {
          actions: [
            assign({ pings: ({ context }) => (context as { pings: number }).pings + 1 }),
            { type: 'doChild', params: ({ context }: { context: object }) => context } as never,
            sendParent({ type: 'PONG' }),
          ],
        },
        LATER: { actions: sendParent({ type: 'PONG' }, { delay: 10, id: 'pong' }) },
        BREAK: {
          actions: assign(() => {
            throw new Error('the child is broken');
          }),
        },
        END: 'ended',
      },
    },
    ended: { type: 'final' },
  },
});
const brokenAtBirth = setup({}).createMachine({
  context: () => {
    throw new Error('never born');
  },
});
const tally = fromTransition(
  (seen: { types: string[] }, event: AnyEventObject) => ({ types: [...seen.types, event.type] }),
  { types: [] },
);

const kit = setup({
  types: { context: {} as Context, events: {} as AnyEventObject },
  actors: {
    child,
    tally,
    brokenAtBirth,
    promise: fromPromise(() => Promise.resolve()),
    callback: fromCallback(() => undefined),
  },
  actions: { doIt: ask },
});
type Config = Parameters<typeof kit.createMachine>[0];
export const parent = (config: object): AnyStateMachine =>
  kit.createMachine({
    id: 'p',
    context: { heard: [], ref: null },
    on: { PONG: { actions: hear } },
    ...config,
  } as Config);
export const to = (id: string, type: string, options = {}): unknown => sendTo(id, { type }, options);
export const heard = (told: { context: unknown }): string[] => (told.context as Context).heard;
