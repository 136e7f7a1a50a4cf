import type { languageWords } from '../kernel/options.js';
import type { CaseInput } from './case-spine.fields.js';
import type { Procedure } from './case-spine.procedures.js';

/** A person or duty with a clock of its own: `key` names the clock, `at` is the instant it counts from. */
export interface Due {
  key: string;
  at: string;
}
/** The next news for a presumed victim. The months are a series that begins with the identification. */
export interface Update extends Due {
  identifiedAt: string;
}
/** What is known of somebody whom the case concerns: codes only. */
export interface Person {
  personId: string;
  sex: 'female' | 'male' | 'unknown';
  ageBand: 'adult' | 'child' | 'unknown';
  /** BCP 47 code of the language the person speaks. */
  language: keyof typeof languageWords | null;
}
export interface PresumedVictim {
  personId: string;
  /** `notRecognised`: identification has come to its end without presuming a victim; no news is owed any more. */
  standing: 'presumed' | 'recognised' | 'notRecognised';
  identifiedAt: string;
  /** Last time the person was told how the case stands; identification at first. */
  toldAt: string;
  timesTold: number;
}
export interface Suspect {
  /** Key of the custody procedure; a second arrest of the same suspect has another one. */
  key: string;
  suspectId: string;
  state: string;
  libertyClockOpen: boolean;
  /** Tokens of those who know of the release that is ordered now. */
  warned: string[];
}
export interface Referral {
  key: string;
  personId: string;
  service: string;
  state: string;
}

export interface CaseContext {
  report: CaseInput['report'];
  receivedAt: string;
  /** Who recognises a victim formally here. */
  recognition: CaseInput['recognition'];
  officerId: string | null;
  /** Officials whom the report accuses; none of them may hold the case. */
  accusedOfficerIds: string[];
  classification: 'tip' | 'som' | 'both' | 'other' | null;
  intakeOutcome: string | null;
  persons: Person[];
  /** Tokens of those who may have been forced into what they are or may be charged with. */
  forcedRoles: string[];
  victims: PresumedVictim[];
  /** Presumed victims whose rights are still to be explained. */
  rightsDue: Due[];
  /** The next news for each presumed victim; the key changes with each telling. */
  updatesDue: Update[];
  suspects: Suspect[];
  /** The procedures of other SOPs, in the order in which they started. */
  procedures: Procedure[];
  referrals: Referral[];
  /** How far the case has come at court. */
  court: 'none' | 'prosecution' | 'judgment' | 'final';
  closingSince: string | null;
  ground: string | null;
}

export function bornWith({ report, receivedAt, recognition }: CaseInput): CaseContext {
  return {
    report,
    receivedAt,
    recognition,
    officerId: null,
    accusedOfficerIds: [],
    classification: null,
    intakeOutcome: null,
    persons: [],
    forcedRoles: [],
    victims: [],
    rightsDue: [],
    updatesDue: [],
    suspects: [],
    procedures: [],
    referrals: [],
    court: 'none',
    closingSince: null,
    ground: null,
  };
}

/** A referral has ended: whatever comes of the need would be a new one. */
const endedReferral = ['closed', 'revoked', 'transferred'];
export const isOpen = (referral: Referral): boolean => !endedReferral.includes(referral.state);

/** The custody procedure is over; who escaped still has one, and a new arrest is reported there. */
const endedCustody = ['released', 'convicted', 'transferredJurisdiction', 'died'];
export const custodyEnded = ({ state }: Suspect): boolean => endedCustody.includes(state);

/** Presumed or recognised, and not found to be none. */
export const isVictim = ({ standing }: PresumedVictim): boolean => standing !== 'notRecognised';

/** Everyone presumed a victim heard how the case ends, after closing began. */
export const allToldOfTheEnd = ({ victims, closingSince }: CaseContext): boolean =>
  closingSince !== null && victims.filter(isVictim).every(({ toldAt }) => toldAt >= closingSince);

/** The news that each presumed victim is owed next: a month after the last one. */
export const nextUpdates = (victims: readonly PresumedVictim[]): Update[] =>
  victims.filter(isVictim).map(({ personId, identifiedAt, toldAt, timesTold }) => ({
    key: `${personId}/${timesTold + 1}`,
    at: toldAt,
    identifiedAt,
  }));

/** What is known of a person; of one whom nobody described, nothing is. */
export const personOf = ({ persons }: Pick<CaseContext, 'persons'>, personId: string): Person =>
  persons.find((one) => one.personId === personId) ?? {
    personId,
    sex: 'unknown',
    ageBand: 'unknown',
    language: null,
  };

/** Who may be a child is treated as one until the age is clear (best-interests rule). */
export const mayBeChild = ({ ageBand }: Pick<Person, 'ageBand'>): boolean => ageBand !== 'adult';

type Described = Omit<Person, 'language'> & { language?: Person['language'] | undefined };
/**
 * The persons of the case with what was just said of one of them; what is not known now does not unsay what was. Only an
 * age that has come into doubt (`ageInDoubt`) is in doubt again.
 */
export function withPerson(context: Pick<CaseContext, 'persons'>, said: Described, ageInDoubt = false): Person[] {
  const known = personOf(context, said.personId);
  const person: Person = {
    personId: said.personId,
    sex: said.sex === 'unknown' ? known.sex : said.sex,
    ageBand: said.ageBand === 'unknown' && !ageInDoubt ? known.ageBand : said.ageBand,
    language: said.language ?? known.language,
  };
  return [...context.persons.filter(({ personId }) => personId !== said.personId), person];
}
