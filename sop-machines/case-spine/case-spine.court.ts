import { and } from 'xstate';
import { noClockBecause as because } from '../kernel/deadlines.js';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { caseSpineSetup } from './case-spine.setup.js';

/** Closing begins on a ground the law knows; "the victim withdrew" is none (IQ CPC 23/1971 art. 2). */
export const closingBegins = {
  guard: and(['groundKnownToLaw', 'judgmentFinalIfGround']),
  target: '#case.open.closing',
  actions: 'recordGround',
} as const;

/** Only with the number of a decision on a ground the law names (IQ CPC art. 2). */
export const suspends = { target: '#case.open.suspended', actions: 'recordSuspension' } as const;

/*
 * The case follows its prosecution (SOP-13), which has the clocks. Each state is left as soon as the prosecution says
 * something else; after a judgment was quashed the case is at court again.
 */
const prosecutionHasClocks = because('The prosecution has the clocks.', 'المهل لدى إجراء المحاكمة.');

const prosecution = caseSpineSetup.createStateConfig({
  meta: prosecutionHasClocks,
  always: [
    { guard: 'judgmentIsGiven', target: 'judgment' },
    { guard: 'judgmentIsFinal', target: 'postJudgment' },
  ],
  on: { CLOSING_BEGUN: closingBegins, SUSPENDED: suspends },
});

const judgment = caseSpineSetup.createStateConfig({
  meta: prosecutionHasClocks,
  entry: [tell('assignee', 'judgmentGiven')],
  always: [
    { guard: 'judgmentIsFinal', target: 'postJudgment' },
    { guard: 'fileIsAtCourt', target: 'prosecution' },
  ],
  on: { CLOSING_BEGUN: closingBegins, SUSPENDED: suspends },
});

const postJudgment = caseSpineSetup.createStateConfig({
  meta: because('What is left has clocks of its own.', 'لكل ما تبقى مهلة خاصة به.'),
  entry: [openTask('prepareClosing', 'caseOfficer'), tell('assignee', 'judgmentFinal')],
  exit: [closeTask('prepareClosing')],
  always: { guard: 'fileIsAtCourt', target: 'prosecution' },
  on: { CLOSING_BEGUN: closingBegins },
});

export const courtStates = { prosecution, judgment, postJudgment };
