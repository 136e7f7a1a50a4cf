import type { ProcedureNode } from '../api/shapes.js';

/** The procedure that a case opens with: the running one whose clock is due first, else the last running one. */
export function firstProcedure(nodes: readonly ProcedureNode[]): ProcedureNode | undefined {
  const running = nodes.filter((node) => node.status === 'active');
  const due = (node: ProcedureNode): number =>
    node.worstClock === null ? Infinity : Date.parse(node.worstClock.dueAt);
  const [first] = [...running].sort((a, b) => due(a) - due(b));
  return first !== undefined && due(first) < Infinity ? first : (running.at(-1) ?? nodes[0]);
}
