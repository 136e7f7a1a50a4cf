import type { z } from 'zod';
import type { personFields } from '../kernel/subjects.js';
import type { handOverWords, safePlaceWords } from './first-response.options.js';
import type { FirstResponseInput } from './first-response.shapes.js';

/** A person with a clock of its own: `key` is the person's token, `at` the instant it counts from. */
export interface Due {
  key: string;
  at: string;
}

/** One line of the people list: token, apparent age, sex, language; never a name. */
export interface PersonAtScene {
  personId: string;
  sex: z.infer<typeof personFields.sex>;
  ageBand: z.infer<typeof personFields.ageBand>;
  language: NonNullable<z.infer<typeof personFields.language>> | null;
  /** Held as a suspect. */
  held: boolean;
  dead: boolean;
  missing: boolean;
  searched: boolean;
  needsRecorded: boolean;
  /** A place that has said yes. */
  safePlace: keyof typeof safePlaceWords | null;
  handedTo: keyof typeof handOverWords | null;
}

export interface ObjectAtScene {
  exhibitId: string;
  fate: 'exhibit' | 'released' | null;
}

export interface FirstResponseContext extends FirstResponseInput {
  arrivedAt: string | null;
  safe: boolean;
  medicallyChecked: boolean;
  separated: boolean;
  secured: boolean;
  /** The count agreed with the list. A mismatch takes it back. */
  counted: boolean;
  /** Since when the first count is owed; null once it was closed. */
  headcountSince: string | null;
  /** Since when a count contradicts the list; null while none does. */
  mismatchSince: string | null;
  persons: PersonAtScene[];
  objects: ObjectAtScene[];
  groupTold: boolean;
  /** `person/service` of every need that the case was told. */
  needsTold: string[];
  /** Who waits for emergency medical help, since the need is known (D04). */
  medicalDue: Due[];
  /** Last exposure of each person who may need post-exposure prophylaxis (D05) or emergency contraception (D06). */
  pepWindows: Due[];
  ecWindows: Due[];
  /** Windows of which the medical focal point was not warned yet. */
  pepToWarn: Due[];
  ecToWarn: Due[];
  lastSituationAt: string | null;
  /** How the work at the scene ended; null while it goes on. */
  outcome: 'done' | 'aborted' | null;
}

export function bornWith(input: FirstResponseInput): FirstResponseContext {
  const arrivedAt = input.trigger === 'walkIn' ? input.sceneAt : null;
  return {
    ...input,
    arrivedAt,
    safe: false,
    medicallyChecked: false,
    separated: false,
    secured: false,
    counted: false,
    headcountSince: arrivedAt,
    mismatchSince: null,
    persons: [],
    objects: [],
    groupTold: false,
    needsTold: [],
    medicalDue: [],
    pepWindows: [],
    ecWindows: [],
    pepToWarn: [],
    ecToWarn: [],
    lastSituationAt: null,
    outcome: null,
  };
}

type Persons = Pick<FirstResponseContext, 'persons'>;

export const personOf = ({ persons }: Persons, personId: string): PersonAtScene | undefined =>
  persons.find((person) => person.personId === personId);

export const withPerson = ({ persons }: Persons, personId: string, change: Partial<PersonAtScene>): PersonAtScene[] =>
  persons.map((person) => (person.personId === personId ? { ...person, ...change } : person));

/** How many must be there or handed over: everybody on the list except those recorded as missing. */
export const accountedFor = ({ persons }: Persons): number => persons.filter(({ missing }) => !missing).length;

/** Somebody whose basic needs nobody has asked about yet, and who is still in the hands of the responders. */
export const waitsForNeedsTalk = ({ dead, missing, handedTo, needsRecorded }: PersonAtScene): boolean =>
  !dead && !missing && handedTo === null && !needsRecorded;

export const waitsForHandOver = ({ missing, handedTo }: PersonAtScene): boolean => !missing && handedTo === null;

export const without = (dues: readonly Due[], personId: string): Due[] => dues.filter(({ key }) => key !== personId);

/** The first time counts: knowing of a need twice gives no more time. */
export const sinceFirst = (dues: readonly Due[], personId: string, at: string): Due[] =>
  dues.some(({ key }) => key === personId) ? [...dues] : [...dues, { key: personId, at }];

/** The last exposure counts (A1b: WHO clinical management, both windows). */
export const sinceLast = (dues: readonly Due[], personId: string, at: string): Due[] => {
  const known = dues.find(({ key }) => key === personId);
  return [...without(dues, personId), { key: personId, at: known !== undefined && known.at > at ? known.at : at }];
};

/** Without those whose warning is due first: they are told of now. */
export const withoutEarliest = (dues: readonly Due[]): Due[] => {
  const earliest = dues.map(({ at }) => at).sort()[0];
  return dues.filter(({ at }) => at !== earliest);
};

/** Nobody waits for a doctor and no window is open. */
export const nobodyWaitsForDoctor = ({ medicalDue, pepWindows, ecWindows }: FirstResponseContext): boolean =>
  medicalDue.length + pepWindows.length + ecWindows.length === 0;
