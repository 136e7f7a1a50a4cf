import { and } from 'xstate';
import { closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { report, tellCase, tellClosed } from './investigation.effects.js';
import { investigationSetup } from './investigation.setup.js';

const underWay = { tags: ['clock:planReview', 'clock:inactivity'] };

/** Is every element proven that the law asks for? */
const elementsReview = investigationSetup.createStateConfig({
  ...underWay,
  entry: [report('elementsReview'), openTask('reviewElements', 'investigator')],
  exit: [closeTask('reviewElements')],
  on: {
    ELEMENTS_REVIEWED: { guard: 'elementsProven', target: 'fileAssembly', actions: 'logAction' },
    MORE_TO_GATHER: { target: 'gathering', actions: 'reopenStrands' },
    CLOSURE_PROPOSED: { target: 'supervisorReview', actions: 'proposeClosure' },
  },
});

/** A change of the kind of offence or a lost proof leads back to the elements. */
const fileAssembly = investigationSetup.createStateConfig({
  ...underWay,
  entry: [report('fileAssembly'), openTask('assembleFile', 'investigator')],
  exit: [closeTask('assembleFile')],
  always: { guard: 'elementsMissing', target: 'elementsReview' },
  on: {
    FILE_COMPLETE: {
      guard: and(['elementsProven', 'teamIsSafe']),
      target: 'supervisorReview',
      actions: 'proposeReferral',
    },
    MORE_TO_GATHER: { target: 'gathering', actions: 'reopenStrands' },
  },
});

/** Whoever completed the file does not approve it. */
const supervisorReview = investigationSetup.createStateConfig({
  tags: [...underWay.tags, 'clock:supervisorReview'],
  entry: [openTask('reviewFile', 'supervisor', 'supervisorReview')],
  exit: [closeTask('reviewFile')],
  on: {
    FILE_APPROVED: { guard: 'anotherPerson', target: 'submittedToJudge', actions: 'submit' },
    FILE_SENT_BACK: { target: 'gathering', actions: ['reopenStrands', tell('assignee', 'fileSentBack')] },
  },
});

/** The judge decides; only the judge ends an investigation. */
const submittedToJudge = investigationSetup.createStateConfig({
  tags: ['clock:judgeDecision'],
  entry: [report('submittedToJudge'), tellRole('prosecutor', 'fileSubmitted')],
  on: {
    REFERRED: {
      guard: 'elementsProven',
      target: '#investigation.referredToCourt',
      actions: [tellCase({ type: 'FILE_REFERRED' }), tell('assignee', 'fileReferred')],
    },
    RETURNED: { target: 'moreInvestigation', actions: ['recordReturn', tell('assignee', 'fileReturned')] },
    CLOSED: [
      {
        guard: 'closesForNoOffence',
        target: '#investigation.closedNoOffence',
        actions: [tellClosed, tell('assignee', 'investigationClosed')],
      },
      {
        target: '#investigation.closedTemporarily',
        actions: [tellClosed, tell('assignee', 'investigationClosed')],
      },
    ],
  },
});

/** The plan answers the judge's reasons before more is gathered. */
const moreInvestigation = investigationSetup.createStateConfig({
  tags: ['clock:planRevision', 'clock:inactivity'],
  entry: [report('moreInvestigation'), openTask('revisePlan', 'investigator', 'planRevision')],
  exit: [closeTask('revisePlan')],
  on: { PLAN_RECORDED: { target: 'gathering', actions: 'recordPlan' } },
});

/** From the elements to the judge's decision. */
export const fileStates = { elementsReview, fileAssembly, supervisorReview, submittedToJudge, moreInvestigation };
