import { enqueueActions } from 'xstate';
import { alarm, tellRole } from '../kernel/requests.js';
import type { EffectParams } from '../kernel/effects.js';
import type { ProsecutionContext } from './prosecution.context.js';
import type { ProsecutionEvent } from './prosecution.events.js';
import { claimsAreUnfiled } from './prosecution.matters.js';

type Asked = { type: 'notify'; params: EffectParams<'notify'> } | { type: 'alert'; params: EffectParams<'alert'> };
type Given = { context: ProsecutionContext; event: ProsecutionEvent };
/** Asks for what the context calls for, and for nothing else. */
const askFor = (wanted: (given: Given) => Asked[]) =>
  enqueueActions<ProsecutionContext, ProsecutionEvent, undefined, ProsecutionEvent, never, Asked, never, never, never>(
    ({ context, event, enqueue }) => {
      for (const asked of wanted({ context, event })) enqueue(asked);
    },
  );

/** The third postponement, and every one after it, alarms the unit head (SOP-13). */
const postponementsBeforeAlarm = 2;

export const reminders = {
  alarmIfOftenPostponed: askFor(({ context }) =>
    context.postponements > postponementsBeforeAlarm ? [alarm('L2', 'oftenPostponed')] : [],
  ),
  /** A claim must be in before the trial closes. */
  remindOfClaims: askFor(({ context, event }) =>
    event.type === 'HEARING_SET' && event.closesTrial && claimsAreUnfiled(context)
      ? [tellRole('legalAid', 'claimReminder')]
      : [],
  ),
};
