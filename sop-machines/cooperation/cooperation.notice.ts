import { and } from 'xstate';
import { alarm, closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { report, tellFoundAbroad } from './cooperation.effects.js';
import { cooperationSetup } from './cooperation.setup.js';

const cancelled = { NOTICE_CANCELLED: '#cooperation.cancelled' } as const;
const groundGone = {
  SUBJECT_FOUND: 'toCancel',
  CASE_ENDS: 'toCancel',
} as const;
const reviewed = { NOTICE_REVIEWED: { actions: 'recordPublished' } } as const;
const hit = {
  target: '#cooperation.notice.hit',
  actions: [tellFoundAbroad, alarm('L1', 'hit'), tell('assignee', 'hit'), tellRole('prosecutor', 'hit')],
} as const;

/** A notice to the police of other countries: on a lawful word, watched, acted on, and cancelled when its ground has gone. */
export const notice = cooperationSetup.createStateConfig({
  initial: 'requested',
  states: {
    requested: {
      initial: 'toPrepare',
      entry: [report('requested')],
      states: {
        toPrepare: {
          tags: ['clock:noticeForm'],
          entry: [openTask('prepareNotice', 'ncbDesk', 'noticeForm')],
          exit: [closeTask('prepareNotice')],
          on: {
            NOTICE_FORM_SENT: {
              guard: and(['childNoticeIsAuthorised', 'redNoticeHasWarrant', 'noticeFitsSubject']),
              target: 'atBureau',
            },
            SUBJECT_FOUND: '#cooperation.cancelled',
            CASE_ENDS: '#cooperation.cancelled',
            ...cancelled,
          },
        },
        atBureau: {
          tags: ['clock:publication'],
          on: {
            NOTICE_PUBLISHED: { target: '#cooperation.notice.published', actions: 'recordPublished' },
            NOTICE_REFUSED: { target: 'toPrepare', actions: tell('assignee', 'noticeRefused') },
            SUBJECT_FOUND: '#cooperation.notice.toCancel',
            CASE_ENDS: '#cooperation.notice.toCancel',
            ...cancelled,
          },
        },
      },
    },
    published: {
      tags: ['clock:noticeReview'],
      entry: [report('published')],
      on: { ...cancelled, ...groundGone, ...reviewed, HIT: hit },
    },
    hit: {
      initial: 'toAct',
      entry: [report('hit')],
      on: { ...cancelled, ...groundGone },
      states: {
        toAct: {
          tags: ['clock:hitAction'],
          entry: [openTask('actOnHit', 'ncbDesk', 'hitAction')],
          exit: [closeTask('actOnHit')],
          on: { HIT_ACTED: 'acted', HIT_REJECTED: '#cooperation.notice.published' },
        },
        /** A wanted person may be surrendered months later; the notice stays until then. */
        acted: { tags: ['clock:noticeReview'], on: { ...reviewed, HIT: hit } },
      },
    },
    toCancel: {
      tags: ['clock:cancellation'],
      entry: [openTask('cancelNotice', 'ncbDesk', 'cancellation')],
      exit: [closeTask('cancelNotice')],
      on: cancelled,
    },
  },
});
