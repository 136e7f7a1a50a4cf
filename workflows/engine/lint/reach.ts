import type { AnyStateNode } from 'xstate';
import { childrenOf, lineOf, transitionsOf, type Transition } from './walk.js';

/** Where a history state leads when nothing is remembered. */
function defaultOf(history: AnyStateNode): AnyStateNode[] {
  const parent = history.parent as AnyStateNode;
  const { target } = history.config as { target?: string | string[] };
  if (target !== undefined) {
    return [target].flat().flatMap((name) => {
      if (name.startsWith('#')) return [history.machine.getStateNodeById(name)];
      const found = name
        .replace(/^\./, '')
        .split('.')
        .reduce<AnyStateNode | undefined>((node, key) => node?.states[key] as AnyStateNode | undefined, parent);
      return found ? [found] : [];
    });
  }
  return parent.type === 'compound' ? (parent.initial.target as AnyStateNode[]) : [parent];
}

const settled = (target: AnyStateNode): AnyStateNode[] => (target.type === 'history' ? defaultOf(target) : [target]);

/**
 * Which states can be entered when guards may answer as they like: never too few. It begins with the states of `from`
 * (all active at once), by default with those that the machine enters at its start.
 */
export class Reach {
  readonly states = new Set<AnyStateNode>();
  private grown = true;

  constructor(root: AnyStateNode, from: readonly AnyStateNode[] = []) {
    if (from.length === 0) this.enter(root);
    for (const node of from) this.states.add(node);
    while (this.grown) {
      this.grown = false;
      for (const node of [...this.states]) for (const one of transitionsOf(node)) this.take(node, one);
    }
  }

  /** True when the state can come to its end: a final child, all regions, or being final itself. */
  canFinish(node: AnyStateNode): boolean {
    if (node.type === 'final') return this.states.has(node);
    if (node.type === 'compound')
      return childrenOf(node).some((child) => child.type === 'final' && this.states.has(child));
    if (node.type !== 'parallel') return false;
    const regions = childrenOf(node).filter(({ type }) => type !== 'history');
    return regions.every((region) => this.canFinish(region));
  }

  private take(node: AnyStateNode, { eventType, target }: Transition): void {
    if (eventType === `xstate.done.state.${node.id}` && !this.canFinish(node)) return;
    for (const one of (target ?? []).flatMap(settled)) {
      for (const outer of lineOf(one).slice(1)) {
        this.mark(outer);
        if (outer.type === 'parallel') {
          for (const region of childrenOf(outer)) if (!lineOf(one).includes(region)) this.enter(region);
        }
      }
      this.enter(one);
    }
  }

  private enter(node: AnyStateNode): void {
    if (node.type === 'history') return;
    this.mark(node);
    if (node.type === 'compound')
      for (const first of node.initial.target as AnyStateNode[])
        settled(first).forEach((s) => this.enterBelow(node, s));
    if (node.type === 'parallel') childrenOf(node).forEach((region) => this.enter(region));
  }

  /** An initial state may lie deeper than one level. */
  private enterBelow(outer: AnyStateNode, target: AnyStateNode): void {
    const between = lineOf(target).slice(1);
    for (const node of between.slice(0, between.indexOf(outer))) this.mark(node);
    this.enter(target);
  }

  private mark(node: AnyStateNode): void {
    if (this.states.has(node)) return;
    this.states.add(node);
    this.grown = true;
  }
}

/** What is active whenever `leaf` is: itself, what it lies in, and whatever the other regions may hold. */
export function activeWith(leaf: AnyStateNode, reached: ReadonlySet<AnyStateNode>): AnyStateNode[] {
  const line = lineOf(leaf);
  const regions = line
    .filter(({ type }) => type === 'parallel')
    .flatMap((parallel) => childrenOf(parallel).filter((region) => !line.includes(region)));
  const beside = [...reached].filter((node) => lineOf(node).some((outer) => regions.includes(outer)));
  return [...line, ...beside];
}
