import type { AnyStateNode } from 'xstate';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { basisProblems } from '../../sop-machines/profiles/check.js';
import { lineOf, pathOf } from '../engine/lint/walk.js';
import { about, isFilled, type SopHit, type SopRule } from './rule.js';
import { clocksOf, statesOf } from './states.js';

/** A deadline that people hear of; a period that only has to pass, or a warning before another deadline, alarms nobody. */
export const isHeard = ({ polarity, trigger }: DeadlineDefinition): boolean =>
  polarity !== 'notBefore' && !(typeof trigger === 'object' && 'beforeDeadline' in trigger);

const said = ({ id }: DeadlineDefinition): string => `The deadline '${id}'`;
/** Sentences about each deadline. */
const each =
  (judge: (deadline: DeadlineDefinition, sop: Sop) => (string | false)[]): SopRule['find'] =>
  (sop) =>
    sop.deadlines.flatMap((deadline) =>
      judge(deadline, sop)
        .filter((text) => text !== false)
        .map((text) => about(`${said(deadline)} ${text}`)),
    );
/** Names of deadlines in `after`. */
const waitsOf = (node: AnyStateNode): string[] => node.after.map(({ delay }) => String(delay));

const deadlineUse: SopRule = {
  name: 'deadline-use',
  remedy: 'A state that keeps a clock is tagged `clock:<id>`; `after` names a deadline whose clock runs there.',
  find: (sop) => {
    const states = statesOf(sop);
    const ids = sop.deadlines.map(({ id }) => id);
    const used = states.flatMap(clocksOf);
    return [
      ...states.flatMap((node): SopHit[] => [
        ...clocksOf(node)
          .filter((id) => !ids.includes(id))
          .map((id) => ({
            state: pathOf(node),
            reason: `It keeps a clock '${id}', which is no deadline of this SOP.`,
          })),
        ...waitsOf(node)
          .filter((id) => !ids.includes(id) || !lineOf(node).flatMap(clocksOf).includes(id))
          .map((id) => ({ state: pathOf(node), reason: `It waits for '${id}', whose clock does not run here.` })),
      ]),
      ...ids.filter((id) => !used.includes(id)).map((id) => about(`The deadline '${id}' runs in no state.`)),
    ];
  },
};

const deadlineOrigin: SopRule = {
  name: 'deadline-origin',
  remedy: 'Give it a label and a source in every language, the text of law that it stands in, and an owner.',
  find: each(({ label, basis, owner }) => [
    !isFilled(label) && 'has no label in some language.',
    !isFilled(basis.source) && 'has no source in some language.',
    basis.lawVersion.trim() === '' && 'names no text of law and no policy.',
    !owner && 'belongs to nobody.',
  ]),
};

const policyAsLaw: SopRule = {
  name: 'policy-as-law',
  remedy: 'Use policy(…) for a value of our own and unconfirmed(…) for one of law or guidance.',
  find: ({ deadlines }) =>
    deadlines.flatMap(({ id, basis }) => basisProblems({ at: `The deadline '${id}'`, basis }).map(about)),
};

const unheardDeadline: SopRule = {
  name: 'unheard-deadline',
  remedy: 'Give it a ladder (kernel/ladders.ts) whose notices have words in every language.',
  find: each((deadline, { words }) => [
    isHeard(deadline) && deadline.ladder.length === 0 && 'has no ladder: nobody is told.',
    ...deadline.ladder
      .map(({ notice = 'deadline' }) => notice)
      .filter((notice) => !isFilled(words.notices[notice]))
      .map((notice) => `tells the notice '${notice}', which has no words in some language.`),
  ]),
};

const unknownFulfilment: SopRule = {
  name: 'unknown-fulfilment',
  remedy: 'Name only events of this SOP in metBy.',
  find: each(({ metBy = [] }, { events }) =>
    metBy.filter((type) => !(type in events)).map((type) => `is met by '${type}', which is no event of this SOP.`),
  ),
};

const pausingClock: SopRule = {
  name: 'pausing-clock',
  remedy: 'Clocks of liberty, of health and of a child never pause: pausable: false.',
  find: each(({ nature, pausable }) => [
    nature !== 'administrative' && pausable !== false && `protects (${nature}), and yet it may pause.`,
  ]),
};

export const deadlineRules = [
  deadlineUse,
  deadlineOrigin,
  policyAsLaw,
  unheardDeadline,
  unknownFulfilment,
  pausingClock,
];
