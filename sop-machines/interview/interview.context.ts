import type { counselAnswers, postponements, recordings } from './interview.options.js';
import type { InterviewInput } from './interview.shapes.js';

export interface InterviewContext extends InterviewInput {
  /** The adult asked to be heard, or decided to cooperate, of their own free will. */
  adultAsked: boolean;
  /** Who asked for a repeat, and when; the supervisor is another person. */
  repeatBy: string | null;
  repeatRequestedAt: string | null;
  /** Since when it can be planned. */
  planFrom: string;
  /** When it is to take place, and when that was planned. */
  plannedFor: string | null;
  plannedAt: string | null;
  interpreter: 'unsettled' | 'confirmed' | 'notNeeded';
  needsMet: boolean;
  placeConfirmed: boolean;
  childSupported: boolean;
  recording: keyof typeof recordings | null;
  rightsTold: boolean;
  counsel: keyof typeof counselAnswers | null;
  attendsFreely: boolean;
  /** Beginning of the session, or its last break. */
  unbrokenSince: string | null;
  /** Something was said that is a statement. */
  accountBegun: boolean;
  postponedFor: keyof typeof postponements | null;
  postponedAt: string | null;
  closedAt: string | null;
  transcriptReadyAt: string | null;
  transcriptConfirmed: boolean;
  /** Since when psychosocial after-care is owed; null: nothing was begun. */
  afterCareFrom: string | null;
  afterCareSettled: boolean;
}

export function bornWith(input: InterviewInput): InterviewContext {
  return {
    ...input,
    adultAsked: false,
    repeatBy: null,
    repeatRequestedAt: null,
    planFrom: input.requestedAt,
    plannedFor: null,
    plannedAt: null,
    interpreter: 'unsettled',
    needsMet: false,
    placeConfirmed: false,
    childSupported: false,
    recording: null,
    rightsTold: false,
    counsel: null,
    attendsFreely: false,
    unbrokenSince: null,
    accountBegun: false,
    postponedFor: null,
    postponedAt: null,
    closedAt: null,
    transcriptReadyAt: null,
    transcriptConfirmed: false,
    afterCareFrom: null,
    afterCareSettled: false,
  };
}

type Kind = InterviewInput['kind'];
const accounts: readonly Kind[] = ['victimAccount', 'witnessAccount'];

/** Accounts of victims and witnesses are taken once; those of suspects follow the custody (SOP-12). */
export const isAccount = ({ kind }: Pick<InterviewContext, 'kind'>): boolean => accounts.includes(kind);
export const isVictimAccount = ({ kind }: Pick<InterviewContext, 'kind'>): boolean => kind === 'victimAccount';
export const isSuspect = ({ kind }: Pick<InterviewContext, 'kind'>): boolean => kind === 'suspect';
/** An age that is not known is treated as a child's. */
export const mayBeChild = ({ ageBand }: Pick<InterviewContext, 'ageBand'>): boolean => ageBand !== 'adult';
/** What is said in a talk about needs is no statement: it is neither recorded nor transcribed nor counted. */
export const isStatement = ({ kind }: Pick<InterviewContext, 'kind'>): boolean => kind !== 'needs';

/** The person of the interview, by the one token that it has. */
export function tokenOf({ personId, suspectId }: Pick<InterviewContext, 'personId' | 'suspectId'>): string {
  const token = personId ?? suspectId;
  if (token === null) throw new Error('an interview is born with the token of a person or of a suspect');
  return token;
}

/** Telling of it is hard for victims and witnesses, and for every child: after-care is owed once something was said. */
export const afterCareOnceTold = (context: InterviewContext, at: string): string | null =>
  context.afterCareFrom ?? (context.accountBegun && (isAccount(context) || mayBeChild(context)) ? at : null);
