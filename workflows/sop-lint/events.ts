import { z } from 'zod';
import { storedSchema } from '../../sop-machines/kernel/events.js';
import { fieldMeta } from '../../sop-machines/kernel/fields.js';
import type { EventDefinition, Sop } from '../../sop-machines/kernel/sop.js';
import { about, isFilled, type SopRule } from './rule.js';

/** Sentences about each event. */
const each =
  (judge: (event: EventDefinition) => (string | false)[]): SopRule['find'] =>
  ({ events }) =>
    Object.entries(events).flatMap(([type, event]) =>
      judge(event)
        .filter((text) => text !== false)
        .map((text) => about(`The event '${type}' ${text}`)),
    );
const typesTaken = ({ machine }: Sop): string[] =>
  (machine.events as string[]).filter((type) => !type.startsWith('xstate.'));

const eventDefinition: SopRule = {
  name: 'event-definition',
  remedy: 'Define every event that the machine takes and the one that bears it, and no other.',
  find: (sop) => {
    const taken = typesTaken(sop);
    const defined = Object.keys(sop.events);
    return [
      ...taken.filter((type) => !defined.includes(type)).map((type) => about(`The event '${type}' is not defined.`)),
      ...defined
        .filter((type) => type !== sop.bornBy && !taken.includes(type))
        .map((type) => about(`The event '${type}' is taken in no state.`)),
      ...(defined.includes(sop.bornBy) ? [] : [about(`It is born by '${sop.bornBy}', which is not defined.`)]),
    ];
  },
};

const eventSender: SopRule = {
  name: 'event-sender',
  remedy: "Name the roles of an event from: 'person'; an event of a procedure or of the system has none.",
  find: each(({ from, roles }) => [
    from === 'person' && roles.length === 0 && 'has no role that may send it.',
    from !== 'person' && roles.length > 0 && `comes from the ${from}, and yet roles may send it.`,
  ]),
};

const eventWords: SopRule = {
  name: 'event-words',
  remedy: 'Give title, consequence, labels, options and help in every language.',
  find: each(({ title, consequence, schema }) => [
    !isFilled(title) && 'has no title in some language.',
    !isFilled(consequence) && 'does not say in every language what follows from it.',
    ...Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([name, field]) =>
      wordsMissing(name, field),
    ),
  ]),
};

function wordsMissing(name: string, field: z.core.$ZodType): string[] {
  const meta = z.globalRegistry.get(field);
  if (meta?.['label'] === undefined || meta['dataClass'] === undefined)
    return [`has a field '${name}' without label or data class.`];
  const { label, options = {}, help } = fieldMeta(field);
  const unsaid = Object.entries(options).flatMap(([option, words]) => (isFilled(words) ? [] : [`option '${option}'`]));
  const parts = [...(isFilled(label) ? [] : ['label']), ...unsaid, ...(help && !isFilled(help) ? ['help'] : [])];
  return parts.map((part) => `has a field '${name}' whose ${part} has no words in some language.`);
}

const eventForm: SopRule = {
  name: 'event-form',
  remedy: 'Make its fields with kernel/fields.ts: a form, a record and the API are made of the schema.',
  find: each(({ schema }) => [
    !works(() => z.toJSONSchema(schema)) && 'has fields that no form can show.',
    !works(() => storedSchema({ schema })) && 'has fields that cannot be kept.',
  ]),
};

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

export const eventRules = [eventDefinition, eventSender, eventWords, eventForm];
