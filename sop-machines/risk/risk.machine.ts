import { and } from 'xstate';
import { alarm } from '../kernel/requests.js';
import { bornWith } from './risk.context.js';
import { access, level, lowering, plan, review } from './risk.course.js';
import { danger, leak, warning, whereabouts } from './risk.danger.js';
import { report } from './risk.effects.js';
import { riskSetup } from './risk.setup.js';

/**
 * SOP-07: the danger to one person (victim, witness, family, staff), known and reduced from first contact until the case is
 * closed and the danger has passed. Basis: Palermo Protocol art. 6(5); Convention against Transnational Organized Crime
 * arts 24 and 25; Council of Europe Convention art. 28; in Iraq Law 28 of 2012 art. 3(5) and the Witness Protection Law 58
 * of 2017 (not verified). All limits are policy.
 */
export const riskMachine = riskSetup.createMachine({
  id: 'risk',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      on: {
        CASE_CLOSED: { actions: 'recordCaseClosed' },
        CASE_REOPENED: { actions: 'recordCaseReopened' },
        STOOD_DOWN: { guard: and(['caseIsClosed', 'twoLowReviews', 'nothingIsOpen']), target: 'stoodDown' },
        HANDED_OVER: 'handedOver',
        PERSON_DIED: 'died',
      },
      states: { level, lowering, plan, review, danger, warning, whereabouts, leak, access },
    },
    stoodDown: { type: 'final', entry: [report('stoodDown', true)] },
    handedOver: { type: 'final', entry: [report('handedOver', true)] },
    died: { type: 'final', entry: [alarm('L3', 'died'), report('died', true)] },
  },
});
