import type { EffectParams, Service } from '../kernel/effects.js';
import type { FirstResponseContext, PersonAtScene } from './first-response.context.js';
import { personOf } from './first-response.context.js';
import type { FirstResponseEvent } from './first-response.events.js';

type Given = { context: FirstResponseContext; event: FirstResponseEvent };
type Told = EffectParams<'tellParent'>;
type TypeOf<Type> = Extract<FirstResponseEvent, { type: Type }>;

type Facts = Pick<PersonAtScene, 'personId' | 'sex' | 'ageBand' | 'language'>;

/** What the hooks carry of a person; an unknown language is left out. */
const facts = ({ personId, sex, ageBand, language }: Facts) => ({
  personId,
  sex,
  ageBand,
  ...(language === null ? {} : { language }),
});

/** @throws Error when the person is not on the list: a guard that must stand before the effect is missing */
function listed(context: FirstResponseContext, personId: string): PersonAtScene {
  const person = personOf(context, personId);
  if (person === undefined) throw new Error(`${personId} is not on the people list of the scene`);
  return person;
}

/** The newest person of the list; a child has the child track as well. */
export function tellsOfPerson(context: FirstResponseContext, personId: string): Told[] {
  const person = listed(context, personId);
  const hooks = person.ageBand === 'adult' ? ['PERSON_FOUND'] : ['PERSON_FOUND', 'CHILD_FOUND'];
  return hooks.map((type) => ({ event: { type, ...facts(person) } }));
}

const needOf = (person: PersonAtScene, service: Service, need: object): Told => ({
  event: { type: 'NEED_REPORTED', ...facts(person), service, ...need },
});

/** A medical emergency of one person. */
export function tellsOfEmergency({ context, event }: Given): Told[] {
  const { personId, consent } = event as TypeOf<'INJURY'> | TypeOf<'SEXUAL_VIOLENCE_DISCLOSED'>;
  const known = context.needsTold.includes(`${personId}/medical`);
  return known ? [] : [needOf(listed(context, personId), 'medical', { priority: 'emergency', consent })];
}

/** Each service of the needs sheet that the case was not told of yet. */
export function tellsOfNeeds({ context, event }: Given): Told[] {
  const { personId, services, priority, consent, disability } = event as TypeOf<'NEEDS_RECORDED'>;
  const need = { priority, consent, ...(disability === undefined ? {} : { disability }) };
  return services
    .filter((service) => !context.needsTold.includes(`${personId}/${service}`))
    .map((service) => needOf(listed(context, personId), service, need));
}

/** The arrest; and for a suspect who may be a victim the screening, too. */
export function tellsOfSuspect({ context, event }: Given): Told[] {
  const held = event as TypeOf<'SUSPECT_HELD'>;
  const { suspectId, maxPenaltyYears, capital, juvenile, presumedVictim, underWarrant, sex, language = null } = held;
  const charge = { suspectId, maxPenaltyYears, capital, juvenile, presumedVictim, underWarrant };
  const arrest: Told = { event: { type: 'SUSPECT_ARRESTED', ...charge } };
  if (!presumedVictim || personOf(context, suspectId) !== undefined) return [arrest];
  const ageBand = juvenile ? 'child' : 'adult';
  return [arrest, { event: { type: 'PERSON_FOUND', ...facts({ personId: suspectId, sex, ageBand, language }) } }];
}
