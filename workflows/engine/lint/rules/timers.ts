import type { AnyStateNode } from 'xstate';
import type { Hit, Rule, Subject } from '../finding.js';
import { actionListsOf, builtInOf, isWithin, mayMeet, type ActionList, type BuiltIn } from '../walk.js';

const dayMs = 24 * 60 * 60 * 1000;
/** The last instant that a Date can hold. */
const endOfTime = 8.64e15;

interface DelayedSend extends ActionList {
  send: BuiltIn;
  index: number;
}

const isSend = (action: BuiltIn): boolean => action.type === 'xstate.raise' || action.type === 'xstate.sendTo';

function delayedSends({ machine, nodes }: Subject): DelayedSend[] {
  return nodes.flatMap((node) =>
    actionListsOf(node).flatMap((list) =>
      list.actions.flatMap((action, index) => {
        const send = builtInOf(action, machine);
        return send && isSend(send) && send.delay !== undefined ? [{ ...list, send, index }] : [];
      }),
    ),
  );
}

const missingSendId: Rule = {
  name: 'missing-send-id',
  severity: 'error',
  remedy: 'Give every delayed send an id of its own and cancel it when the state is left.',
  find: (subject) =>
    delayedSends(subject)
      .filter(({ send }) => send.id === undefined)
      .map(({ node }) => ({ node, reason: 'A delayed send has no id, so that nothing can cancel it.' })),
};

const cancelsOnExit = (node: AnyStateNode, id: unknown, machine: Subject['machine']): boolean =>
  node.exit.some((action) => {
    const builtIn = builtInOf(action, machine);
    return builtIn?.type === 'xstate.cancel' && builtIn.sendId === id;
  });

/** True when an earlier send of this place can never be pending any more when the place is reached again. */
function isCleared({ node, where, actions, transition, send, index }: DelayedSend, { machine }: Subject): boolean {
  const before = actions.slice(0, index).map((action) => builtInOf(action, machine));
  if (before.some((action) => action?.type === 'xstate.cancel' && action.sendId === send.id)) return true;
  if (where === 'entry' || where === 'initial') return cancelsOnExit(node, send.id, machine);
  const entered = transition?.target ?? [];
  return entered.some((target) => !isWithin(node, target) && cancelsOnExit(target, send.id, machine));
}

const duplicateSendId: Rule = {
  name: 'duplicate-send-id',
  severity: 'error',
  remedy: "Give each send an id of its own, or 'cancel' the first one before the second.",
  find: (subject) => {
    const sends = delayedSends(subject).filter(({ send }) => typeof send.id === 'string');
    return sends.flatMap((one, index) => {
      const other = sends
        .slice(0, index)
        .find((earlier) => earlier.send.id === one.send.id && canPendTogether(earlier, one, subject));
      const reason = `Two sends with the id '${String(one.send.id)}' can be pending at once; the first can then no longer be cancelled.`;
      return other ? [{ node: one.node, reason }] : [];
    });
  },
};

function canPendTogether(a: DelayedSend, b: DelayedSend, subject: Subject): boolean {
  if (isCleared(a, subject) && isCleared(b, subject)) return mayMeet(a.node, b.node) && !sharesCancel(a, b, subject);
  return true;
}

/** Both places cancel the id first, so that whoever comes second clears what the first has left. */
function sharesCancel(a: DelayedSend, b: DelayedSend, { machine }: Subject): boolean {
  return [a, b].every(({ actions, index, send }) =>
    actions.slice(0, index).some((action) => {
      const builtIn = builtInOf(action, machine);
      return builtIn?.type === 'xstate.cancel' && builtIn.sendId === send.id;
    }),
  );
}

const leftoverSend: Rule = {
  name: 'leftover-send',
  severity: 'warning',
  remedy: "Put cancel(id) into the state's 'exit', or before the send.",
  find: (subject) =>
    delayedSends(subject)
      .filter((one) => typeof one.send.id === 'string' && !isCleared(one, subject))
      .map(({ node, send }) => ({
        node,
        reason: `The send '${String(send.id)}' outlives its state; sent again meanwhile, it would be pending twice.`,
      })),
};

interface Wait {
  node: AnyStateNode;
  value: unknown;
  name?: string;
}

/** Delays that are numbers, written in the machine or under a name. */
function fixedDelays(subject: Subject): Wait[] {
  const { machine, nodes, options } = subject;
  const known = machine.implementations.delays as unknown as Record<string, unknown>;
  const written = [
    ...nodes.flatMap((node) => node.after.map(({ delay }) => ({ node, delay: delay as unknown }))),
    ...delayedSends(subject).map(({ node, send }) => ({ node, delay: send.delay })),
  ];
  return written.flatMap(({ node, delay }): Wait[] => {
    if (typeof delay === 'number') return [{ node, value: delay }];
    if (typeof delay !== 'string' || (options.hostDelays ?? []).includes(delay)) return [];
    const value = known[delay];
    return typeof value === 'function' || value === undefined ? [] : [{ node, value, name: delay }];
  });
}

const said = ({ name, value }: Wait): string =>
  name === undefined ? `The delay ${String(value)}` : `The delay '${name}' (${String(value)})`;

const longDelay: Rule = {
  name: 'long-delay',
  severity: 'error',
  remedy: 'Make it a named deadline with a record of its own: who set it, by which rule, and who is told.',
  find: (subject) => {
    const most = subject.options.maxDelay ?? 30 * dayMs;
    return fixedDelays(subject)
      .filter(({ value }) => typeof value === 'number' && value > most && value <= endOfTime)
      .map((wait) => ({
        node: wait.node,
        reason: `${said(wait)} is longer than the ${most} ms that may stand in a machine.`,
      }));
  },
};

const impossibleDelay: Rule = {
  name: 'impossible-delay',
  severity: 'error',
  remedy: 'Give milliseconds from 0 up.',
  find: (subject) =>
    fixedDelays(subject)
      .filter(({ value }) => typeof value !== 'number' || !(value >= 0 && value <= endOfTime))
      .map((wait): Hit => ({ node: wait.node, reason: `${said(wait)} is no time that can pass.` })),
};

const unheardSend: Rule = {
  name: 'unheard-send',
  severity: 'error',
  remedy: 'Let the state wait instead of being final, or send before it is reached.',
  find: (subject) => {
    const ends = (node: AnyStateNode): boolean => node.type === 'final' && node.parent === subject.machine.root;
    const waits = subject.nodes.filter((node) => ends(node) && node.after.length > 0);
    const sends = delayedSends(subject).filter(({ node, where }) => ends(node) && where === 'entry');
    return [...waits.map((node) => ({ node })), ...sends].map(({ node }) => ({
      node,
      reason: 'The machine ends here, so that what it waits for is never received.',
    }));
  },
};

const silentDeadline: Rule = {
  name: 'silent-deadline',
  severity: 'error',
  remedy: 'Give the deadline a ladder: who is told, and when.',
  find: ({ nodes, options: { escalates } }) =>
    escalates === undefined
      ? []
      : nodes.flatMap((node) =>
          [...new Set(node.after.map(({ delay }) => delay as unknown))]
            .filter((delay) => typeof delay === 'string' && !escalates(delay))
            .map((delay) => ({ node, reason: `The deadline '${String(delay)}' passes without anybody being told.` })),
        ),
};

export const timerRules = [
  missingSendId,
  duplicateSendId,
  leftoverSend,
  longDelay,
  impossibleDelay,
  unheardSend,
  silentDeadline,
];
