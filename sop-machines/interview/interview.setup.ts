import { and, assertEvent, assign, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import {
  afterCareOnceTold,
  type InterviewContext,
  isAccount,
  isStatement,
  isSuspect,
  isVictimAccount,
  mayBeChild,
} from './interview.context.js';
import { interviewDeadlines } from './interview.deadlines.js';
import type { InterviewEvent } from './interview.events.js';
import type { InterviewInput } from './interview.shapes.js';

const isRecorded = ({ recording }: InterviewContext): boolean => recording === 'video' || recording === 'audio';
const waitsForReflection = (context: InterviewContext): boolean =>
  isVictimAccount(context) && !mayBeChild(context) && context.reflectionRunning && !context.adultAsked;
/** The account of one person that makes the unit head look at how often that person is asked (SOP-11, "Escalation"). */
const alarmingAccount = 3;

/** Guards, and what an event changes in the context. */
export const interviewSetup = setup({
  types: {
    context: {} as InterviewContext,
    events: {} as InterviewEvent,
    input: {} as InterviewInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(interviewDeadlines),
  guards: {
    isRepeat: ({ context }) => isAccount(context) && context.accountsSoFar > 0,
    isThirdOfVictim: ({ context }) => isVictimAccount(context) && context.accountsSoFar + 1 >= alarmingAccount,
    waitsForReflection: ({ context }) => waitsForReflection(context),
    reflectionOverOrAsked: ({ context }) => !waitsForReflection(context),
    notHeldInCustody: ({ context }) => !isVictimAccount(context) || context.custody === 'atLiberty',
    sexChoiceHeeded: ({ context, event }) => {
      if (event.type !== 'PLANNED') return false;
      const { sexChoice, interviewerSex } = event;
      if (sexChoice === undefined) return !isVictimAccount(context);
      return sexChoice === 'noPreference' || sexChoice === interviewerSex;
    },
    interpreterVetted: ({ event }) => event.type === 'INTERPRETER_CONFIRMED' && event.vetted,
    interpreterIsTiedToNobody: ({ event }) => event.type === 'INTERPRETER_CONFIRMED' && event.tie === 'none',
    interpreterNotMandatory: ({ context, event }) =>
      event.type === 'INTERPRETER_NOT_NEEDED' && (!context.interpreterRequired || event.language === context.language),
    interpreterSettled: ({ context }) => context.interpreter !== 'unsettled',
    placeIsConfirmed: ({ context }) => context.placeConfirmed,
    needsAreMet: ({ context }) => !isVictimAccount(context) || context.needsMet,
    recordingIsDecided: ({ context }) => !isStatement(context) || context.recording !== null,
    guardianFits: ({ event }) =>
      event.type === 'CHILD_SUPPORT_CONFIRMED' &&
      (event.guardian === 'courtInstead' || (event.guardian === 'consents' && !event.guardianInvolved)),
    childAgrees: ({ event }) => event.type === 'CHILD_SUPPORT_CONFIRMED' && event.assent,
    childIsSupported: ({ context }) => !mayBeChild(context) || context.childSupported,
    childIsRecorded: ({ context }) => !mayBeChild(context) || !isStatement(context) || isRecorded(context),
    rightsAreTold: ({ context }) => !isSuspect(context) || context.rightsTold,
    counselIsHeeded: ({ context }) =>
      !isSuspect(context) || context.counsel === 'present' || context.counsel === 'declined',
    custodyClockRuns: ({ context }) =>
      !isSuspect(context) ||
      context.custody === 'clockRunning' ||
      (context.custody === 'atLiberty' && context.attendsFreely),
    isAtLiberty: ({ context }) => context.custody === 'atLiberty',
    losesLawfulBasis: ({ event }) => event.type === 'CUSTODY_CHANGED' && event.custody === 'withoutClock',
    isSuspect: ({ context }) => isSuspect(context),
    isVictimAccount: ({ context }) => isVictimAccount(context),
    cooperates: ({ event }) => event.type === 'COOPERATION_DECIDED' && event.cooperates,
    anotherPerson: ({ context, event }) => 'by' in event && event.by.id !== context.repeatBy,
    nothingSaid: ({ context }) => !context.accountBegun,
    somethingSaid: ({ context }) => context.accountBegun,
    isTalkAboutNeeds: ({ context }) => !isStatement(context),
    isAdult: ({ context }) => context.ageBand === 'adult',
    mayBeChild: ({ context }) => mayBeChild(context),
    recordingHashGiven: ({ context, event }) =>
      event.type === 'CLOSED' && (!isRecorded(context) || event.sha256 !== undefined),
    causeIsOver: ({ event }) => event.type === 'POSTPONEMENT_REVIEWED' && event.ready,
    postponedForFear: ({ context }) => context.postponedFor === 'fear',
    postponedForReflection: ({ context }) => context.postponedFor === 'reflection',
    wasCoerced: ({ event }) => event.type === 'COERCION_REVIEWED' && event.coerced,
    transcriptDue: ({ context }) => context.accountBegun && context.closedAt !== null,
    transcriptIsConfirmed: ({ context }) => !context.accountBegun || context.transcriptConfirmed,
    afterCareOwed: ({ context }) => context.afterCareFrom !== null,
    afterCareIsSettled: ({ context }) => context.afterCareFrom === null || context.afterCareSettled,
  },
  actions: {
    ...effects,
    requestRepeat: assign(({ event }) => {
      assertEvent(event, 'REPEAT_REQUESTED');
      return { repeatBy: event.by.id, repeatRequestedAt: event.occurredAt };
    }),
    askToBeHeard: assign({ adultAsked: true }),
    startReflection: assign({ reflectionRunning: true, adultAsked: false }),
    endReflection: assign({ reflectionRunning: false }),
    /** The clock of the planning begins anew. */
    allowPlanning: assign(({ context, event }) => ({
      planFrom: 'occurredAt' in event ? event.occurredAt : context.planFrom,
    })),
    /** Place, needs and whether a suspect still comes freely hold for one date only. */
    plan: assign(({ event }) => {
      assertEvent(event, 'PLANNED');
      const { plannedFor, occurredAt } = event;
      return { plannedFor, plannedAt: occurredAt, placeConfirmed: false, needsMet: false, attendsFreely: false };
    }),
    confirmInterpreter: assign({ interpreter: 'confirmed' }),
    doWithoutInterpreter: assign({ interpreter: 'notNeeded' }),
    confirmPlace: assign({ placeConfirmed: true }),
    recordNeeds: assign(({ event }) => {
      assertEvent(event, 'NEEDS_CHECKED');
      return { needsMet: event.met };
    }),
    decideRecording: assign(({ event }) => {
      assertEvent(event, 'RECORDING_DECIDED');
      return { recording: event.recording };
    }),
    confirmChildSupport: assign({ childSupported: true }),
    recordRights: assign({ rightsTold: true }),
    recordCounsel: assign(({ event }) => {
      assertEvent(event, 'COUNSEL_OFFERED');
      return { counsel: event.answer };
    }),
    recordFreeAttendance: assign({ attendsFreely: true }),
    changeCustody: assign(({ event }) => {
      assertEvent(event, 'CUSTODY_CHANGED');
      return { custody: event.custody };
    }),
    beginStretch: assign(({ event }) => ({ unbrokenSince: 'occurredAt' in event ? event.occurredAt : null })),
    beginAccount: assign({ accountBegun: true }),
    becomeChild: assign({ ageBand: 'child', reflectionRunning: false, childSupported: false }),
    postpone: assign(({ event }) => {
      assertEvent(event, 'POSTPONED');
      return { postponedFor: event.cause, postponedAt: event.occurredAt };
    }),
    postponeForReflection: assign(({ context, event }) => ({
      postponedFor: 'reflection' as const,
      postponedAt: 'occurredAt' in event ? event.occurredAt : context.requestedAt,
    })),
    postponeAgain: assign(({ event }) => {
      assertEvent(event, 'POSTPONEMENT_REVIEWED');
      return { postponedAt: event.occurredAt };
    }),
    /** What was told so far counts for after-care, whether it went to its end or not. */
    leaveSession: assign(({ context, event }) => ({
      afterCareFrom: 'occurredAt' in event ? afterCareOnceTold(context, event.occurredAt) : context.afterCareFrom,
    })),
    close: assign(({ context, event }) => ({
      closedAt: context.closedAt ?? ('occurredAt' in event ? event.occurredAt : null),
    })),
    keepTranscript: assign(({ event }) => {
      assertEvent(event, 'TRANSCRIPT_READY');
      return { transcriptReadyAt: event.occurredAt };
    }),
    confirmTranscript: assign({ transcriptConfirmed: true }),
    settleAfterCare: assign({ afterCareSettled: true }),
  },
});

/** Whom the law or the person's state protects from being asked now, at every stage before the first question. */
export const mayBeAsked = and(['reflectionOverOrAsked', 'notHeldInCustody']);
/** Every safeguard of the kind of interview; judged when it is ready and once more when it starts. */
export const safeguards = and([
  mayBeAsked,
  'needsAreMet',
  'interpreterSettled',
  'placeIsConfirmed',
  'recordingIsDecided',
  'childIsSupported',
  'childIsRecorded',
  'rightsAreTold',
  'counselIsHeeded',
  'custodyClockRuns',
]);
