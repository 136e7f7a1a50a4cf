import type { EffectParams } from '../kernel/effects.js';
import { alarm, reportStanding, tell, tellRole } from '../kernel/requests.js';
import type { ExhibitContext } from './exhibit.context.js';
import { keepersOf } from './exhibit.options.js';
import type { ExhibitState } from './exhibit.shapes.js';

export const report = (state: ExhibitState, ended = false) => reportStanding(state, ended);
export const tellOfficer = (notice: string) => tell('assignee', notice);
/** What breaks the proof goes to the unit head and the prosecutor at once (SOP-10, "Escalation"). */
export const alarmProof = (notice: string) => [alarm('L2', notice), tellRole('prosecutor', notice)] as const;

/** The answer to an offer is work of those who keep exhibits at its destination. */
export const askReceiver = {
  type: 'openTask',
  params: ({ context }: { context: ExhibitContext }): EffectParams<'openTask'> => {
    const [role] = keepersOf[context.destination ?? context.place];
    return { key: 'acceptTransfer', task: 'acceptTransfer', role, deadline: 'openTransfer' };
  },
} as const;
