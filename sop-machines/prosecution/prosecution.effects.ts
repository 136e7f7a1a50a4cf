import type { EffectParams } from '../kernel/effects.js';
import { reportStanding, tellRole } from '../kernel/requests.js';
import type { ProsecutionContext } from './prosecution.context.js';
import type { ProsecutionEvent } from './prosecution.events.js';
import type { ProsecutionState } from './prosecution.shapes.js';

type Given = { context: ProsecutionContext; event: ProsecutionEvent };

/** Codes that go to the case; only the end of the procedure is told as ended. */
export const report = (state: ProsecutionState) => reportStanding(state, state === 'ended');

/** The exhibits wait for their disposal from now on. */
export const tellFinality = { type: 'tellParent', params: { event: { type: 'JUDGMENT_FINAL' } } } as const;

/** Everyone of the case may be in danger on the way to a hearing. */
export const tellDangerBeforeHearing = {
  type: 'tellParent',
  params: { event: { type: 'DANGER_REPORTED', cause: 'beforeHearing' } },
} as const;

export const tellDangerOfWithdrawal = {
  type: 'tellParent',
  params: ({ event }: Given): EffectParams<'tellParent'> => ({
    event: { type: 'DANGER_REPORTED', personId: 'personId' in event ? event.personId : '', cause: 'withdrawal' },
  }),
} as const;

/** @throws Error when the person is no victim of this prosecution: then the guard before it is missing */
export const tellNeed = {
  type: 'tellParent',
  params: ({ context, event }: Given): EffectParams<'tellParent'> => {
    const victim =
      event.type === 'SUPPORT_ASKED' && context.redress.find(({ personId }) => personId === event.personId);
    if (!victim) throw new Error('support is asked for somebody who is no victim of this prosecution');
    const { personId, sex, ageBand, language } = victim;
    const { service, priority, consent } = event;
    return {
      event: {
        type: 'NEED_REPORTED',
        personId,
        service,
        priority,
        sex,
        ageBand,
        ...(language === null ? {} : { language }),
        consent,
      },
    };
  },
} as const;

/** The prosecutor and the victim's lawyer. */
export const tellLawyers = (notice: string) => [tellRole('prosecutor', notice), tellRole('legalAid', notice)] as const;
