import type { Migrant } from './smuggling.persons.js';
import type { OffenderRole } from './smuggling.options.js';
import type { SmugglingInput } from './smuggling.shapes.js';

/** A person with a clock of its own: `key` is the person's token, `at` the instant it counts from. */
export interface Due {
  key: string;
  at: string;
}

export interface SmugglingContext extends SmugglingInput {
  /** First contact with the people; null while the group is only known of. */
  contactAt: string | null;
  basicNeedsMet: boolean;
  /** Everybody counted, the dead included; null before the first count. */
  groupSize: number | null;
  /** Since when the count and the basic needs are owed; null once they are done. */
  headcountSince: string | null;
  needsSince: string | null;
  persons: Migrant[];
  /** Vulnerability screening, counted from first contact with each survivor (D07). */
  screeningDue: Due[];
  /** Consular rights to explain to each survivor (D36). */
  consulateDue: Due[];
  /** Asylum claims not yet with the authority. */
  asylumDue: Due[];
  /** Early evidence to request: of the group from first contact, of each willing witness who may leave (D40). */
  earlyEvidenceDue: Due[];
  /** One line for each; `forced`: says to have been forced to help, whatever the role. */
  offenders: { suspectId: string; role: OffenderRole; forced: boolean }[];
  /** Financial or other material benefit is an element of smuggling (Smuggling Protocol art. 3 and 6). */
  benefit: 'unknown' | 'shown' | 'none';
  offenderSideEnded: boolean;
  /** The unit head knows of a large group or of a death. */
  unitHeadTold: boolean;
  closed: boolean;
}

/** Found face to face; with any other trigger the group is known of and must be reached first. */
const inContact: readonly SmugglingInput['trigger'][] = ['intercept', 'vehicleFind', 'safeHouseFind', 'deaths'];

/** Key of the clock that stands for the group as long as no witness is named. */
export const wholeGroup = 'group';
/** A group of more people than this reaches the unit head at once (SOP-08, "Escalation"; policy). */
const largeGroupAbove = 20;
/** One group track holds so many people; a bigger incident has a second one (limit of this product, not of any law). */
export const mostPeople = 500;

export function bornWith(input: SmugglingInput): SmugglingContext {
  const contactAt = inContact.includes(input.trigger) ? input.foundAt : null;
  return {
    ...input,
    basicNeedsMet: false,
    groupSize: null,
    persons: [],
    screeningDue: [],
    consulateDue: [],
    asylumDue: [],
    offenders: [],
    benefit: 'unknown',
    offenderSideEnded: false,
    unitHeadTold: false,
    closed: false,
    ...contactFrom(contactAt),
  };
}

/** What counts from first contact with the group. */
export const contactFrom = (contactAt: string | null) => ({
  contactAt,
  headcountSince: contactAt,
  needsSince: contactAt,
  earlyEvidenceDue: contactAt === null ? [] : [{ key: wholeGroup, at: contactAt }],
});

export const migrantOf = ({ persons }: Pick<SmugglingContext, 'persons'>, personId: string): Migrant | undefined =>
  persons.find((migrant) => migrant.personId === personId);

export const without = (dues: readonly Due[], key: string): Due[] => dues.filter((due) => due.key !== key);
/** The first time counts: what is known twice gives no more time. */
export const sinceFirst = (dues: readonly Due[], key: string, at: string): Due[] =>
  dues.some((due) => due.key === key) ? [...dues] : [...dues, { key, at }];

export const needsUnitHead = ({ groupSize, persons }: SmugglingContext): boolean =>
  Math.max(groupSize ?? 0, persons.length) > largeGroupAbove || persons.some(({ dead }) => dead);

export const everyCountedIsListed = ({ groupSize, persons }: SmugglingContext): boolean =>
  groupSize !== null && persons.length === groupSize;

/** Every survivor has an outcome, or a way on that needed none; nobody who was counted is left out. */
export const everyoneHasOutcome = (context: SmugglingContext): boolean =>
  everyCountedIsListed(context) &&
  context.persons.every((migrant) => migrant.dead || migrant.solution !== null || migrant.outcome !== null);

export const everyoneHasSolution = (context: SmugglingContext): boolean =>
  everyCountedIsListed(context) && context.persons.every(({ solution }) => solution !== null);
