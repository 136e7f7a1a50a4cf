import { and } from 'xstate';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import type { Measure } from './investigation.options.js';
import { investigationSetup } from './investigation.setup.js';

const namesOf = {
  covert: { authorisation: 'covertAuthorisation', report: 'covertReport', stop: 'stopCovert', task: 'reportCovert' },
  interception: {
    authorisation: 'interceptionAuthorisation',
    report: 'interceptionReport',
    stop: 'stopInterception',
    task: 'reportInterception',
  },
} as const;

const judgeHasTheNextStep = {
  noClockBecause: {
    en: 'Nothing runs without an order of the judge; the plan review and the watch on actions go on.',
    ar: 'لا يُعمل بوسيلة خاصة دون إذن القاضي؛ وتستمر مراجعة الخطة ومتابعة الإجراءات.',
  },
};

/**
 * One kind of special means, from request to report. It runs only under a live authorisation of the judge; when the order
 * runs out the activity stops by itself. A renewal made before the end goes on without a gap, also when it is typed in late.
 */
export const specialMeans = (measure: Measure) => {
  const names = namesOf[measure];
  const isThis = { type: 'isMeasure', params: { measure } } as const;
  const requestable = {
    AUTHORISATION_REQUESTED: { guard: and(['teamIsSafe', isThis]), target: 'requested', actions: 'logAction' },
  } as const;
  /** Listed where nothing runs, so that the refusal says why; which means it is comes last, so that the reason is first. */
  const startable = {
    ACTIVITY_STARTED: { guard: and(['authorisationIsLive', isThis]), target: 'running', actions: 'logAction' },
  } as const;
  const renewed = {
    guard: and(['authorisationIsLive', 'authorityLasts', isThis]),
    actions: 'allowMeasure',
  } as const;
  return investigationSetup.createStateConfig({
    initial: 'notRequested',
    meta: judgeHasTheNextStep,
    states: {
      notRequested: { on: { ...requestable, ...startable } },
      requested: {
        on: {
          ...startable,
          AUTHORISATION_GRANTED: {
            guard: and(['authorityLasts', isThis]),
            target: 'authorised',
            actions: 'allowMeasure',
          },
          AUTHORISATION_REFUSED: { guard: isThis, target: 'refused', actions: 'logAction' },
        },
      },
      refused: { on: { ...requestable, ...startable } },
      authorised: {
        tags: [`clock:${names.authorisation}`],
        after: { [names.authorisation]: { target: 'ended', actions: names.stop } },
        on: {
          ...startable,
          AUTHORISATION_GRANTED: renewed,
          ACTIVITY_ENDED: { guard: isThis, target: 'ended', actions: 'endMeasure' },
        },
      },
      running: {
        tags: [`clock:${names.authorisation}`],
        after: { [names.authorisation]: { target: 'ended', actions: [names.stop, alarm('L1', 'activityStopped')] } },
        on: {
          AUTHORISATION_GRANTED: renewed,
          ACTIVITY_ENDED: { guard: isThis, target: 'ended', actions: 'endMeasure' },
        },
      },
      /** Ended, stopped by the end of the order, or never begun: the judge is told what came of it. */
      ended: {
        tags: [`clock:${names.report}`],
        entry: [openTask(names.task, 'investigator', names.report)],
        exit: [closeTask(names.task)],
        on: {
          ...startable,
          AUTHORISATION_GRANTED: { ...renewed, target: 'running' },
          ACTIVITY_REPORTED: { guard: isThis, target: 'reported', actions: 'reportMeasure' },
        },
      },
      reported: { on: { ...requestable, ...startable } },
    },
  });
};
