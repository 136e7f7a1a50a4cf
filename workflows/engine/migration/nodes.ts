import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';

export const pathOf = (node: AnyStateNode): string => node.path.join('.');
export const childrenOf = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states);
export const isLeaf = (node: AnyStateNode): boolean =>
  node.path.length > 0 && (node.type === 'atomic' || node.type === 'final');

/** All states of a machine in order of the document, parents before children. */
export function nodesOf(machine: AnyStateMachine): AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...childrenOf(node).flatMap(below)];
  return below(machine.root);
}

export const nodeAt = (machine: AnyStateMachine, path: string): AnyStateNode | undefined =>
  nodesOf(machine).find((node) => pathOf(node) === path);

/** Active states of a configuration in order of the document, parents before children. */
export function activeNodes(machine: AnyStateMachine, value: StateValue): AnyStateNode[] {
  const active: AnyStateNode[] = [];
  const collect = (node: AnyStateNode, below: StateValue): void => {
    active.push(node);
    const inner = typeof below === 'string' ? { [below]: {} } : below;
    for (const child of childrenOf(node)) {
      const next = inner[child.key];
      if (next !== undefined) collect(child, next);
    }
  };
  collect(machine.root, value);
  return active;
}

/** An `after` of one state: its key, and the id under which its timer is sent. */
export interface AfterId {
  key: string;
  node: AnyStateNode;
  sendId: string;
}

export const aftersOf = (nodes: readonly AnyStateNode[]): AfterId[] =>
  nodes.flatMap((node) =>
    Object.keys((node.config.after ?? {}) as object).map((key) => ({
      key,
      node,
      sendId: `xstate.after.${key}.${node.id}`,
    })),
  );
