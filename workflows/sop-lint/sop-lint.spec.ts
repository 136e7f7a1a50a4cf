import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { noClockBecause, policy, unconfirmed } from '../../sop-machines/kernel/deadlines.js';
import { machineWith } from '../engine/lint/cases/machine-with.fixture.js';
import { lintSop, sopRules } from './index.js';
import { deadline, event, sound, sopWith, words } from './sop-with.fixture.js';

const half = { en: 'Only English', ar: ' ' };
const silent = { a: { tags: [], meta: undefined } };

/** Rule, what is wrong, the SOP, the state, and what is said. */
const cases: [rule: string, says: string, broken: ReturnType<typeof sopWith>, state: string, reason: RegExp][] = [
  [
    'unreachable-state',
    'a state is never entered',
    sopWith({}, { lost: { on: { GO: 'z' } } }),
    'lost',
    /No transition/,
  ],
  [
    'dead-end',
    'nothing leads out',
    sopWith({}, { a: { on: { GO: 'stuck' } }, stuck: {} }),
    'stuck',
    /Nothing leads out/,
  ],
  ['silent-wait', 'a state waits without clock or reason', sopWith({}, silent), 'a', /without a deadline/],
  [
    'silent-wait',
    'the reason is given in one language only',
    sopWith({}, { a: { tags: [], meta: { noClockBecause: half } } }),
    'a',
    /without a deadline/,
  ],
  [
    'state-words',
    'a state has no Arabic',
    sopWith({ words: { ...sound.words, states: { a: half, z: words } } }),
    'a',
    /words/,
  ],
  [
    'state-words',
    'words are left over',
    sopWith({ words: { ...sound.words, states: { ...sound.words.states, gone: words } } }),
    '',
    /'gone'/,
  ],
  ['deadline-use', 'a clock is nobody’s', sopWith({}, { a: { tags: ['clock:reply', 'clock:other'] } }), 'a', /'other'/],
  [
    'deadline-use',
    'a deadline never runs',
    sopWith({ deadlines: [deadline(), deadline({ id: 'idle' })] }),
    '',
    /'idle'/,
  ],
  [
    'deadline-use',
    'a wait has no clock',
    sopWith({}, { a: { tags: [], meta: noClockBecause('x', 'x'), after: { reply: 'z' } } }),
    'a',
    /'reply', whose clock/,
  ],
  [
    'deadline-origin',
    'a source is missing',
    sopWith({ deadlines: [deadline({ basis: policy(half) })] }),
    '',
    /no source/,
  ],
  ['deadline-origin', 'a label is missing', sopWith({ deadlines: [deadline({ label: half })] }), '', /no label/],
  ['deadline-origin', 'nobody owns it', sopWith({ deadlines: [deadline({ owner: '' as never })] }), '', /nobody/],
  [
    'policy-as-law',
    'a policy is shown as law',
    sopWith({ deadlines: [deadline({ basis: { ...policy(words), provenance: 'statute' } })] }),
    '',
    /is shown as statute/,
  ],
  [
    'policy-as-law',
    'a law is called a policy',
    sopWith({ deadlines: [deadline({ basis: { ...unconfirmed('statute', 'IQ-1', words), provenance: 'policy' } })] }),
    '',
    /names the law/,
  ],
  ['unheard-deadline', 'no ladder is there', sopWith({ deadlines: [deadline({ ladder: [] })] }), '', /nobody is told/],
  [
    'unheard-deadline',
    'its notice has no words',
    sopWith({ deadlines: [deadline({ ladder: [{ level: 'L2', at: { hours: 0 }, notice: 'unsaid' }] })] }),
    '',
    /'unsaid'/,
  ],
  ['unknown-fulfilment', 'an event is no event', sopWith({ deadlines: [deadline({ metBy: ['NO'] })] }), '', /'NO'/],
  [
    'pausing-clock',
    'a child’s clock may pause',
    sopWith({ deadlines: [deadline({ nature: 'child', pausable: ['x'] })] }),
    '',
    /child/,
  ],
  ['event-definition', 'an event is not defined', sopWith({}, { a: { on: { GO: 'z', FLY: 'z' } } }), '', /'FLY'/],
  [
    'event-definition',
    'an event is never taken',
    sopWith({ events: { ...sound.events, IDLE: event() } }),
    '',
    /'IDLE'/,
  ],
  ['event-definition', 'nothing bears it', sopWith({ bornBy: 'NOTHING' }), '', /'NOTHING'/],
  [
    'event-sender',
    'nobody may send it',
    sopWith({ events: { ...sound.events, GO: event({ roles: [] }) } }),
    '',
    /no role/,
  ],
  [
    'event-sender',
    'people may send what the system tells',
    sopWith({ events: { ...sound.events, GO: event({ from: 'system' }) } }),
    '',
    /from the system/,
  ],
  [
    'event-words',
    'no consequence is told',
    sopWith({ events: { ...sound.events, GO: event({ consequence: half }) } }),
    '',
    /follows/,
  ],
  [
    'event-words',
    'a field has no label',
    sopWith({ events: { ...sound.events, GO: event({ schema: z.strictObject({ bare: z.string() }) }) } }),
    '',
    /'bare'/,
  ],
  [
    'event-form',
    'a field can be shown in no form',
    sopWith({ events: { ...sound.events, GO: event({ schema: z.strictObject({ big: z.bigint() }) }) } }),
    '',
    /no form/,
  ],
  ['unknown-effect', 'nobody performs an action', sopWith({}, { a: { entry: 'dance' } }), 'a', /'dance'/],
  [
    'effect-params',
    'a notice has no receiver',
    sopWith({}, { a: { entry: { type: 'notify', params: { notice: 'deadline' } } } }),
    'a',
    /'notify' cannot be performed: to/,
  ],
  [
    'effect-words',
    'a task has no words',
    sopWith({}, { a: { entry: { type: 'openTask', params: { key: 'k', task: 'unsaid', role: 'caseOfficer' } } } }),
    'a',
    /task 'unsaid'/,
  ],
  [
    'guard-words',
    'a guard does not say why',
    sopWith({ words: { ...sound.words, guards: {} } }),
    '',
    /why it is unmet/,
  ],
  [
    'guard-words',
    'a guard is used nowhere',
    sopWith({ machine: machineWith({}, { guards: { isOpen: () => true } }) }),
    '',
    /used nowhere/,
  ],
  [
    'other-words',
    'a notice has no Arabic',
    sopWith({ words: { ...sound.words, notices: { deadline: half } } }),
    '',
    /'deadline'/,
  ],
  ['other-words', 'the title has no Arabic', sopWith({ title: half }), '', /title/],
];

it('finds nothing in an SOP in which everything is right', () => {
  expect(lintSop(sound)).toEqual([]);
});

describe.each(cases)('The rule %s', (rule, says, broken, state, reason) => {
  it(`is broken where ${says}`, () => {
    const found = lintSop(broken).filter((one) => one.rule === rule);
    expect(found).toContainEqual(expect.objectContaining({ machine: 'SOP-99@1.0.0', state }));
    expect(found.some((one) => reason.test(one.reason))).toBe(true);
    for (const { remedy } of found) expect(remedy).not.toBe('');
  });
});

it('every rule is shown by an SOP that breaks it', () => {
  expect(sopRules.map(({ name }) => name).filter((name) => !cases.some(([rule]) => rule === name))).toEqual([]);
});
