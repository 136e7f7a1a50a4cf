import { and, assertEvent, assign, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { arrivedAtPlace, equalsReference, type ExhibitContext, mismatchAfter } from './exhibit.context.js';
import { exhibitDeadlines } from './exhibit.deadlines.js';
import type { ExhibitEvent } from './exhibit.events.js';
import { keepersOf, type Place } from './exhibit.options.js';
import type { ExhibitInput } from './exhibit.shapes.js';

const keeps = (event: ExhibitEvent, place: Place | null): boolean =>
  place !== null && 'by' in event && event.by.roles.some((role) => keepersOf[place].includes(role));
const isOpenMismatch = ({ mismatchAt }: ExhibitContext): boolean => mismatchAt !== null;

/** Guards, and what an event changes in the context. */
export const exhibitSetup = setup({
  types: {
    context: {} as ExhibitContext,
    events: {} as ExhibitEvent,
    input: {} as ExhibitInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(exhibitDeadlines),
  guards: {
    offeredByKeeper: ({ context, event }) => keeps(event, context.place),
    sealHolds: ({ context }) => context.sealNo !== null && context.sealBrokenAt === null && context.openedAt === null,
    transferIsOpen: ({ context }) => context.offeredAt !== null,
    anotherPerson: ({ context, event }) => 'by' in event && event.by.id !== context.senderId,
    receiverKeepsThere: ({ context, event }) => keeps(event, context.destination),
    isTheReceiver: ({ context, event }) =>
      context.receiverId === null || ('by' in event && event.by.id === context.receiverId),
    sealNumberEquals: ({ context, event }) => 'sealNo' in event && event.sealNo === context.sealNo,
    hashGiven: ({ context, event }) =>
      event.type === 'TRANSFER_ACCEPTED' && (context.sha256 === null || event.sha256 !== undefined),
    labDateGiven: ({ context, event }) =>
      (event.type === 'TRANSFER_ACCEPTED' && (context.destination !== 'lab' || event.labAnswerDue !== undefined)) ||
      (event.type === 'GAP_EXPLAINED' && (event.at !== 'lab' || event.labAnswerDue !== undefined)),
    isNotCollected: ({ context }) => context.kind === null,
    isNotRegistered: ({ context }) => context.unregisteredSince !== null,
    isReleased: ({ context }) => context.releasedAt !== null,
    isAtScene: ({ context }) => context.place === 'scene',
    isAtLab: ({ context }) => context.place === 'lab',
    isAtCourt: ({ context }) => context.place === 'court',
    isAtHand: ({ context }) => context.offeredAt === null,
    newSealDiffers: ({ context, event }) => event.type === 'RESEALED' && event.newSealNo !== context.sealNo,
    checkFits: ({ context, event }) =>
      event.type === 'SEAL_CHECKED' && (event.result === 'broken' || event.sealNo === context.sealNo),
    sealIsSet: ({ context }) => context.sealNo !== null,
    sealIsBroken: ({ context }) => context.sealBrokenAt !== null,
    isDigital: ({ context }) => context.digital,
    hashEquals: ({ context, event }) => event.type === 'HASH_COMPUTED' && equalsReference(context, event),
    copyEquals: ({ context, event }) => event.type === 'WORKING_COPY_MADE' && equalsReference(context, event),
    noMismatchOpen: ({ context }) => !isOpenMismatch(context),
    mismatchOpen: ({ context }) => isOpenMismatch(context),
    documentIsToReturn: ({ context }) => context.documentHeldSince !== null && !context.documentKept,
    isVictimsDocument: ({ context }) => context.kind === 'victimDocument',
    disposalHasBasis: ({ context, event }) =>
      event.type === 'DISPOSAL_ORDERED' && (event.basis === 'judgeOrder' || context.judgmentFinal),
    disposalIsOrdered: ({ context }) => context.disposal !== null,
    disposalIsDue: ({ context }) => context.disposableSince !== null,
    destructionIsWitnessed: ({ context, event }) =>
      event.type === 'DISPOSED' &&
      (context.disposal !== 'destroyed' || (event.witnessId !== undefined && event.witnessId !== event.by.id)),
    isToReturn: ({ context }) => context.disposal === 'returned',
    isToDestroy: ({ context }) => context.disposal === 'destroyed',
    isToConfiscate: ({ context }) => context.disposal === 'confiscated',
  },
  actions: {
    ...effects,
    recordCollection: assign(({ event }) => {
      assertEvent(event, 'COLLECTED');
      return { kind: event.kind };
    }),
    recordSeal: assign(({ event }) => {
      assertEvent(event, 'SEALED');
      return { sealNo: event.sealNo };
    }),
    register: assign({ unregisteredSince: null }),
    offer: assign(({ context, event }) => {
      assertEvent(event, 'TRANSFER_OFFERED');
      return {
        senderId: event.by.id,
        destination: event.to,
        receiverId: event.receiverId ?? null,
        offeredAt: event.occurredAt,
        transfers: context.transfers + 1,
      };
    }),
    accept: assign(({ context, event }) => {
      assertEvent(event, 'TRANSFER_ACCEPTED');
      return {
        ...arrivedAtPlace(context, event.occurredAt, context.destination ?? context.place),
        labAnswerDue: event.labAnswerDue ?? null,
        mismatchAt: mismatchAfter(context, event.occurredAt, event),
      };
    }),
    refuse: assign(({ context, event }) => {
      assertEvent(event, 'TRANSFER_REFUSED');
      const broken = event.reason === 'sealBroken' || event.reason === 'sealDiffers';
      return { offeredAt: null, sealBrokenAt: broken ? event.occurredAt : context.sealBrokenAt };
    }),
    agreeLabDate: assign(({ event }) => {
      assertEvent(event, 'LAB_DATE_AGREED');
      return { labAnswerDue: event.labAnswerDue };
    }),
    /** Laboratory or court need it no more. */
    release: assign(({ event }) => ({ releasedAt: 'occurredAt' in event ? event.occurredAt : null })),
    explainGap: assign(({ context, event }) => {
      assertEvent(event, 'GAP_EXPLAINED');
      const { occurredAt, at, labAnswerDue } = event;
      return { ...arrivedAtPlace(context, occurredAt, at), labAnswerDue: labAnswerDue ?? null };
    }),
    recordCheck: assign(({ event }) => {
      assertEvent(event, 'SEAL_CHECKED');
      return { sealBrokenAt: event.result === 'broken' ? event.occurredAt : null };
    }),
    open: assign(({ event }) => {
      assertEvent(event, 'OPENED');
      return { openedAt: event.occurredAt };
    }),
    reseal: assign(({ event }) => {
      assertEvent(event, 'RESEALED');
      return { sealNo: event.newSealNo, sealBrokenAt: null, openedAt: null };
    }),
    becomeDigital: assign({ digital: true }),
    setReference: assign(({ event }) => {
      assertEvent(event, ['HASH_COMPUTED', 'MISMATCH_SETTLED']);
      return { sha256: event.sha256, sha512: event.sha512 ?? null, mismatchAt: null };
    }),
    compareHash: assign(({ context, event }) => {
      assertEvent(event, 'HASH_COMPUTED');
      return { mismatchAt: mismatchAfter(context, event.occurredAt, event) };
    }),
    recordMismatch: assign(({ event }) => {
      assertEvent(event, 'HASH_MISMATCH');
      return { mismatchAt: event.occurredAt };
    }),
    keepDocument: assign({ documentKept: true }),
    makeJudgmentFinal: assign(({ context, event }) => {
      assertEvent(event, 'JUDGMENT_FINAL');
      return { judgmentFinal: true, disposableSince: context.disposableSince ?? event.occurredAt };
    }),
    closeInvestigation: assign(({ context, event }) => {
      assertEvent(event, 'INVESTIGATION_CLOSED');
      return { disposableSince: context.disposableSince ?? event.occurredAt };
    }),
    orderDisposal: assign(({ event }) => {
      assertEvent(event, 'DISPOSAL_ORDERED');
      return { disposal: event.disposal, disposalOrderedAt: event.occurredAt };
    }),
    liftDisposal: assign({ disposal: null, disposalOrderedAt: null }),
  },
});

/** A hand-over is accepted by another signed-in person who keeps exhibits there, with the seal's number and, for data, its hash. */
export const acceptance = and([
  'transferIsOpen',
  'anotherPerson',
  'receiverKeepsThere',
  'isTheReceiver',
  'sealNumberEquals',
  'hashGiven',
  'labDateGiven',
]);
export const refusal = and(['transferIsOpen', 'anotherPerson', 'receiverKeepsThere', 'isTheReceiver']);
export const offer = and(['offeredByKeeper', 'sealHolds']);
