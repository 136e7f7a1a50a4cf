import { z } from 'zod';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { deadlineDelays, policy } from '../../sop-machines/kernel/deadlines.js';
import { effects } from '../../sop-machines/kernel/effects.js';
import { noFields } from '../../sop-machines/kernel/events.js';
import { shortLadder } from '../../sop-machines/kernel/ladders.js';
import type { EventDefinition, Sop } from '../../sop-machines/kernel/sop.js';
import { machineWith } from '../engine/lint/cases/machine-with.fixture.js';

export const words = { en: 'Text', ar: 'نص' };

export const deadline = (parts: Partial<DeadlineDefinition> = {}): DeadlineDefinition => ({
  id: 'reply',
  catalogue: null,
  label: words,
  amount: { kind: 'elapsedHours', hours: 24 },
  trigger: 'entered',
  basis: policy(words),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: shortLadder,
  owner: 'caseOfficer',
  polarity: 'limit',
  ...parts,
});

export const event = (parts: Partial<EventDefinition> = {}): EventDefinition => ({
  schema: noFields,
  roles: ['caseOfficer'],
  from: 'person',
  title: words,
  consequence: words,
  ...parts,
});

/** A small SOP in which everything is right, with something put in its place. */
export function sopWith(parts: Partial<Sop> = {}, states: Record<string, object> = {}): Sop {
  const waiting = { tags: ['clock:reply'], on: { GO: { target: 'z', guard: 'isOpen' } }, ...states['a'] };
  const machine = machineWith(
    { states: { ...states, a: waiting } },
    { actions: effects, guards: { isOpen: () => true }, delays: deadlineDelays([deadline()]) },
  );
  return {
    id: 'SOP-99',
    version: '1.0.0',
    title: words,
    subject: 'request',
    machine,
    bornBy: 'BORN',
    input: z.strictObject({}),
    events: { BORN: event({ from: 'system', roles: [] }), GO: event() },
    deadlines: [deadline()],
    words: {
      states: Object.fromEntries(Object.keys(machine.states).map((name) => [name, words])),
      guards: { isOpen: { needs: 'state', unmet: words, by: ['caseOfficer'] } },
      tasks: {},
      notices: { deadline: words },
    },
    ...parts,
  };
}

export const sound = sopWith();
