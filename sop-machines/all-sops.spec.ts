import { describe, expect, it } from '@jest/globals';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { z } from 'zod';
import { longestCapMonths } from './custody/penalty.js';
import { calendars, currentVersions, jurisdictionOf, jurisdictions, profiles, sops } from './index.js';
import { effectSchemas } from './kernel/effects.js';
import { fieldMeta } from './kernel/fields.js';
import { storedSchema } from './kernel/events.js';
import type { Sop } from './kernel/sop.js';
import { languages, type Words } from './kernel/words.js';
import { calendarProblems, profileProblems, versionProblems } from './profiles/check.js';

const nodesOf = (machine: AnyStateMachine): AnyStateNode[] => {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  return below(machine.root);
};
const nameOf = (node: AnyStateNode): string => node.path.join('.');
const lineOf = (node: AnyStateNode): AnyStateNode[] => (node.parent ? [node, ...lineOf(node.parent)] : [node]);
const tagsOf = (node: AnyStateNode): string[] => lineOf(node).flatMap(({ tags }) => tags);
const transitionsOf = (node: AnyStateNode) => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []),
  ...(node.initial ? [node.initial] : []),
];
const isFilled = (words: Words | undefined): boolean =>
  words !== undefined && languages.every((language) => words[language].trim().length > 0);

/** Every action of the machine with its fixed params, and the named ones of its setup. */
const actionsOf = (node: AnyStateNode): { type: string; params?: unknown }[] =>
  [...node.entry, ...node.exit, ...transitionsOf(node).flatMap(({ actions }) => actions)].flatMap((action) =>
    typeof action === 'string' ? [{ type: action }] : 'type' in action ? [action as { type: string }] : [],
  );
const guardNamesIn = (guard: unknown): string[] => {
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'function' && 'guards' in guard) return (guard.guards as unknown[]).flatMap(guardNamesIn);
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return [String(guard.type)];
  return [];
};
/** Names of deadlines in `after`. */
const delaysOf = (node: AnyStateNode): string[] => node.after.map(({ delay }) => String(delay));

/** States that can be entered from the start by the machine's own transitions. */
function reachable(machine: AnyStateMachine): Set<string> {
  const seen = new Set<AnyStateNode>();
  const enter = (node: AnyStateNode): void => {
    for (const one of lineOf(node)) visit(one);
  };
  const visit = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.type === 'parallel') Object.values(node.states).forEach(enter);
    for (const transition of transitionsOf(node)) transition.target?.forEach(enter);
  };
  enter(machine.root);
  return new Set([...seen].map(nameOf));
}

describe.each(Object.entries(sops))('%s', (key, sop: Sop) => {
  const machine = sop.machine;
  const nodes = nodesOf(machine);
  const states = nodes.filter((node) => node.path.length > 0);
  const waiting = states.filter((node) => node.type === 'atomic' && !(node.always ?? []).some(({ guard }) => !guard));
  const deadlineIds = sop.deadlines.map(({ id }) => id);

  it('stands under its own id and version, and is bounded', () => {
    expect(key).toBe(`${sop.id}@${sop.version}`);
    expect(machine.config).toHaveProperty('options.maxIterations');
  });

  it('can reach every state', () => {
    expect(states.map(nameOf).filter((name) => !reachable(machine).has(name))).toEqual([]);
  });

  it('has words for every state, in every language, and for nothing else', () => {
    const names = states.map(nameOf);
    expect(names.filter((name) => !isFilled(sop.words.states[name]))).toEqual([]);
    expect(Object.keys(sop.words.states).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has a live clock in every state that waits, or says why none', () => {
    const silent = waiting.filter(
      (node) =>
        !tagsOf(node).some((tag) => tag.startsWith('clock:')) &&
        !lineOf(node).some(({ meta }) => isFilled((meta as { noClockBecause?: Words } | undefined)?.noClockBecause)),
    );
    expect(silent.map(nameOf)).toEqual([]);
  });

  it('has no dead end: every state that waits has a way on', () => {
    const stuck = waiting.filter(
      (node) => !lineOf(node).some((one) => transitionsOf(one).some(({ target }) => target)),
    );
    expect(stuck.map(nameOf)).toEqual([]);
  });

  it('names only deadlines of its own in tags and in `after`, and uses each of them', () => {
    const tagged = states.flatMap(({ tags }) =>
      tags.filter((tag) => tag.startsWith('clock:')).map((tag) => tag.slice(6)),
    );
    expect(tagged.filter((id) => !deadlineIds.includes(id))).toEqual([]);
    expect(deadlineIds.filter((id) => !tagged.includes(id))).toEqual([]);
    const untagged = states.flatMap((node) =>
      delaysOf(node).filter((id) => !deadlineIds.includes(id) || !tagsOf(node).includes(`clock:${id}`)),
    );
    expect(untagged).toEqual([]);
  });

  it.each(sop.deadlines.map((deadline) => [deadline.id, deadline] as const))(
    'says of the deadline %s what it is, whence it comes and who owns it',
    (_, deadline) => {
      expect(isFilled(deadline.label) && isFilled(deadline.basis.source)).toBe(true);
      expect(deadline.basis.lawVersion).not.toBe('');
      expect(deadline.owner).toBeTruthy();
      const changesState =
        deadline.polarity === 'notBefore' ||
        (typeof deadline.trigger === 'object' && 'beforeDeadline' in deadline.trigger);
      if (!changesState) expect(deadline.ladder.length).toBeGreaterThan(0);
      const notices = deadline.ladder.map(({ notice }) => notice ?? 'deadline');
      expect(notices.filter((notice) => !isFilled(sop.words.notices[notice]))).toEqual([]);
      expect((deadline.metBy ?? []).filter((type) => !(type in sop.events))).toEqual([]);
    },
  );

  it('never lets a clock of liberty, of health or of a child pause', () => {
    const protecting = sop.deadlines.filter(({ nature }) => nature !== 'administrative');
    expect(protecting.filter(({ pausable }) => pausable !== false).map(({ id }) => id)).toEqual([]);
  });

  it('asks only for effects of the closed list, and has words for what they say', () => {
    const named = nodes.flatMap(actionsOf).filter(({ type }) => !type.startsWith('xstate.'));
    const own = Object.keys(machine.implementations.actions);
    expect(named.filter(({ type }) => !own.includes(type)).map(({ type }) => type)).toEqual([]);
    const asked = named.filter(({ type }) => type in effectSchemas);
    for (const { type, params } of asked) {
      if (typeof params !== 'object' || params === null) continue;
      expect(effectSchemas[type as keyof typeof effectSchemas].safeParse(params).error).toBeUndefined();
      if ('notice' in params) expect(sop.words.notices).toHaveProperty(String(params.notice));
      if ('task' in params) expect(sop.words.tasks).toHaveProperty(String(params.task));
      if ('deadline' in params) expect(deadlineIds).toContain(params.deadline);
    }
  });

  it('defines every event it takes, and takes every event it defines', () => {
    const known: string[] = machine.events;
    const taken = known.filter((type) => !type.startsWith('xstate.'));
    expect(taken.filter((type) => !(type in sop.events))).toEqual([]);
    expect(Object.keys(sop.events).filter((type) => type !== sop.bornBy && !taken.includes(type))).toEqual([]);
    expect(sop.events).toHaveProperty(sop.bornBy);
  });

  it.each(Object.entries(sop.events))(
    'gives the event %s words, a sender and fields that explain themselves',
    (_, event) => {
      expect(isFilled(event.title) && isFilled(event.consequence)).toBe(true);
      expect(event.roles.length > 0).toBe(event.from === 'person');
      for (const field of Object.values(event.schema.shape)) {
        const { label, options = {}, help } = fieldMeta(field);
        expect(isFilled(label)).toBe(true);
        expect(Object.entries(options).filter(([, words]) => !isFilled(words))).toEqual([]);
        if (help !== undefined) expect(isFilled(help)).toBe(true);
      }
      expect(() => z.toJSONSchema(event.schema)).not.toThrow();
      expect(() => storedSchema(event)).not.toThrow();
    },
  );

  it('says of every guard in words why it is unmet and who can meet it', () => {
    const guards = Object.keys(machine.implementations.guards);
    expect(guards.filter((name) => !isFilled(sop.words.guards[name]?.unmet))).toEqual([]);
    expect(Object.keys(sop.words.guards).filter((name) => !guards.includes(name))).toEqual([]);
    const used = new Set(
      nodes.flatMap((node) =>
        transitionsOf(node).flatMap((one) => guardNamesIn('guard' in one ? one.guard : undefined)),
      ),
    );
    expect(guards.filter((name) => !used.has(name))).toEqual([]);
  });

  it('has words for every task and notice, in every language', () => {
    const words = { ...sop.words.tasks, ...sop.words.notices };
    expect(Object.keys(words).filter((name) => !isFilled(words[name]))).toEqual([]);
  });
});

describe('The registry', () => {
  it('gives new procedures a version that is there', () => {
    for (const version of Object.values(currentVersions)) expect(sops).toHaveProperty([version]);
  });

  const current = Object.values(currentVersions).map((version) => sops[version]!);
  it.each(Object.values(profiles).map((profile) => [profile.id, profile] as const))(
    'has a calendar, every limit and no stranger in the profile %s, and no policy that is shown as law',
    (_, profile) => {
      expect(profileProblems(profile, current)).toEqual([]);
      expect(calendars).toHaveProperty([profile.calendarId]);
      expect(profile.limits['SOP-12']?.['capMonths']?.value ?? 0).toBeLessThanOrEqual(longestCapMonths);
    },
  );
  it.each(jurisdictions)('has for %s one law on every day', (jurisdiction) => {
    expect(versionProblems(Object.values(profiles).filter(({ id }) => jurisdictionOf(id) === jurisdiction))).toEqual(
      [],
    );
  });
  it.each(Object.values(calendars).map((calendar) => [calendar.id, calendar] as const))(
    'has a calendar %s that can be counted with',
    (_, calendar) => {
      expect(calendarProblems(calendar)).toEqual([]);
    },
  );

  it('says of no deadline or limit of a profile that counsel has confirmed it', () => {
    const bases = Object.values(profiles).flatMap(({ deadlines, limits }) =>
      [...Object.values(deadlines), ...Object.values(limits)].flatMap((values) =>
        Object.values(values).map((value) => value?.basis),
      ),
    );
    for (const basis of bases) expect(basis?.confirmedBy ?? null).toBeNull();
  });
});
