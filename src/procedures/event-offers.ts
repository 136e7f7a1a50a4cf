import { z } from 'zod';
import type { EventDefinition, Sop } from '../../sop-machines/kernel/sop.js';
import type { Envelope } from '../../workflows/engine/index.js';
import { possibleEvents } from '../../workflows/runtime/index.js';
import type { Viewer } from '../authorization/viewer.js';
import type { BlockedEvent, EventOffer } from '../contract/procedures.js';

type Offer = z.infer<typeof EventOffer>;
type Blocked = z.infer<typeof BlockedEvent>;
type Reason = Blocked['reasons'][number];

/** Schemas are made once per definition: they never change while the process runs. */
const schemas = new WeakMap<EventDefinition, Record<string, unknown>>();

/** The form of an event as JSON Schema; labels, options, help and data class come with it from the fields' meta. */
function formSchema(definition: EventDefinition): Record<string, unknown> {
  const made = schemas.get(definition) ?? { ...z.toJSONSchema(definition.schema, { io: 'input' }) };
  schemas.set(definition, made);
  return made;
}

export function offerOf(type: string, definition: EventDefinition): Offer {
  const { title, consequence, roles } = definition;
  return { type, title, consequence, roles: [...roles], schema: formSchema(definition) };
}

/** Unmet guards in words, with those who can meet them. */
export function reasonsOf(sop: Sop, guards: readonly string[]): Reason[] {
  return guards.map((guard) => {
    const words = sop.words.guards[guard];
    return { guard, unmet: words?.unmet ?? { en: guard, ar: guard }, by: [...(words?.by ?? [])] };
  });
}

/** What this viewer can record now, and what this state knows but does not allow yet. */
export function offersFor(sop: Sop, snapshot: unknown, viewer: Viewer): { allowed: Offer[]; blocked: Blocked[] } {
  const { allowed, blocked } = possibleEvents(sop, snapshot as Envelope, viewer);
  return {
    allowed: allowed.flatMap((type) => {
      const definition = sop.events[type];
      return definition === undefined ? [] : [offerOf(type, definition)];
    }),
    blocked: blocked.flatMap(({ type, unmetGuards }) => {
      const definition = sop.events[type];
      return definition === undefined ? [] : [{ type, title: definition.title, reasons: reasonsOf(sop, unmetGuards) }];
    }),
  };
}
