import { and } from 'xstate';
import { alarm, closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { tellNeed } from './prosecution.effects.js';
import { type RedressStage, redressStages } from './prosecution.matters.js';
import { prosecutionSetup } from './prosecution.setup.js';

/** To where the victim who is furthest behind stands. */
const ways = (from: RedressStage | 'none') =>
  (['none', ...redressStages] as const)
    .filter((stage) => stage !== from)
    .map((stage) => ({ guard: { type: 'redressStandsAt' as const, params: stage }, target: stage }));
const at = (...params: RedressStage[]) => ({ type: 'claimIsAt' as const, params });
const working = (stage: RedressStage, task: string, deadline: string) => ({
  always: ways(stage),
  entry: [openTask(task, 'legalAid', deadline)],
  exit: [closeTask(task)],
});

/** Redress of every victim: open until paid in full, handed to civil execution, or ended for a reason on record. */
export const redress = prosecutionSetup.createStateConfig({
  initial: 'none',
  on: {
    VICTIM_JOINED: { actions: 'recordVictim' },
    SUPPORT_ASKED: { guard: and(['someVictimKnown', 'isVictim']), actions: tellNeed },
    REDRESS_RIGHTS_TOLD: { guard: and(['someVictimKnown', at('rightsToTell')]), actions: 'recordRightsTold' },
    CLAIM_PREPARED: {
      guard: and(['someVictimKnown', at('rightsToTell', 'rightsTold')]),
      actions: 'recordClaimPrepared',
    },
    CLAIM_FILED: {
      guard: and(['someVictimKnown', at('rightsToTell', 'rightsTold', 'claimPrepared', 'refused')]),
      actions: ['recordClaim', tell('assignee', 'claimFiled')],
    },
    AWARD: {
      guard: and([
        'someVictimKnown',
        at('rightsToTell', 'rightsTold', 'claimPrepared', 'claimFiled', 'refused', 'civilRoute', 'awarded', 'unpaid'),
      ]),
      actions: ['recordAward', tell('assignee', 'awardMade'), tellRole('legalAid', 'awardMade')],
    },
    CLAIM_REFUSED: {
      guard: and(['someVictimKnown', at('claimFiled', 'civilRoute', 'awarded')]),
      actions: ['recordClaimRefused', tellRole('legalAid', 'claimRefused')],
    },
    CIVIL_ROUTE_TAKEN: {
      guard: and(['someVictimKnown', at('rightsTold', 'claimPrepared', 'claimFiled', 'refused')]),
      actions: 'recordCivilRoute',
    },
    PAID: {
      guard: and(['someVictimKnown', at('awarded', 'unpaid', 'civilExecution')]),
      actions: ['recordPayment', tell('assignee', 'awardPaid')],
    },
    PAYMENT_MISSED: { guard: and(['someVictimKnown', at('awarded')]), actions: 'recordUnpaid' },
    EXECUTION_HANDED_OVER: {
      guard: and(['someVictimKnown', at('awarded', 'unpaid')]),
      actions: 'recordExecution',
    },
    CLAIM_ENDED: {
      guard: and(['someVictimKnown', 'claimMayEnd']),
      actions: ['recordClaimEnd', alarm('L1', 'claimEnded')],
    },
  },
  states: {
    none: { always: ways('none') },
    rightsToTell: {
      ...working('rightsToTell', 'explainRedress', 'redressRights'),
      tags: ['clock:claimBeforeClose'],
    },
    rightsTold: { ...working('rightsTold', 'prepareClaim', 'claimBeforeClose'), tags: ['clock:claimBeforeClose'] },
    claimPrepared: { ...working('claimPrepared', 'fileClaim', 'claimBeforeClose'), tags: ['clock:claimBeforeClose'] },
    claimFiled: { always: ways('claimFiled') },
    refused: {
      always: ways('refused'),
      entry: [openTask('explainCivilRoute', 'legalAid')],
      exit: [closeTask('explainCivilRoute')],
    },
    civilRoute: { always: ways('civilRoute') },
    awarded: working('awarded', 'followPayment', 'payment'),
    unpaid: working('unpaid', 'prepareExecution', 'payment'),
    civilExecution: { always: ways('civilExecution') },
    withoutClaim: { always: ways('withoutClaim') },
    paid: { always: ways('paid') },
  },
});
