import type { AnyStateNode } from 'xstate';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { Words } from '../../sop-machines/kernel/words.js';
import { eventlessOf, lineOf, nodesOf, pathOf } from '../engine/lint/walk.js';
import { about, isFilled, type SopRule } from './rule.js';

export const statesOf = ({ machine }: Sop): AnyStateNode[] => nodesOf(machine).filter(({ path }) => path.length > 0);
const tagsOf = (node: AnyStateNode): string[] => lineOf(node).flatMap(({ tags }) => tags);

/** Deadlines whose clock runs in the state, by its own tags. */
export const clocksOf = ({ tags }: AnyStateNode): string[] =>
  tags.filter((tag) => tag.startsWith('clock:')).map((tag) => tag.slice('clock:'.length));

/** Why no clock runs in a state that waits; undefined when it does not say. */
const whySilent = (node: AnyStateNode): Words | undefined =>
  lineOf(node)
    .map(({ meta }) => (meta as { noClockBecause?: Words } | undefined)?.noClockBecause)
    .find(isFilled);

const waits = (node: AnyStateNode): boolean =>
  node.type === 'atomic' && !eventlessOf(node).some(({ guard }) => guard === undefined);

const silentWait: SopRule = {
  name: 'silent-wait',
  remedy: 'Tag it with the clock of a deadline, or say with noClockBecause(…) in every language why none runs.',
  find: (sop) =>
    statesOf(sop)
      .filter(waits)
      .filter((node) => !tagsOf(node).some((tag) => tag.startsWith('clock:')) && whySilent(node) === undefined)
      .map((node) => ({
        state: pathOf(node),
        reason: 'The procedure waits here without a deadline and without saying why.',
      })),
};

const stateWords: SopRule = {
  name: 'state-words',
  remedy: 'Give words.states one entry for each state, in every language, and none for anything else.',
  find: (sop) => {
    const paths = statesOf(sop).map(pathOf);
    return [
      ...paths
        .filter((path) => !isFilled(sop.words.states[path]))
        .map((state) => ({ state, reason: 'It has no words in some language.' })),
      ...Object.keys(sop.words.states)
        .filter((path) => !paths.includes(path))
        .map((path) => about(`There are words for a state '${path}' that the machine does not have.`)),
    ];
  },
};

export const stateRules = [silentWait, stateWords];
