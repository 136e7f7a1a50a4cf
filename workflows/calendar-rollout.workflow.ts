import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { Calendar } from '../sop-machines/kernel/calendar.js';
import type { RolloutActivities } from './messages.js';

const { tellCalendar } = proxyActivities<RolloutActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

const perTurn = 100;
const turnsPerRun = 200;

interface RolloutInput {
  calendar: Calendar;
  /** Where an earlier run stopped. */
  afterProcedureId: string | null;
  told: number;
}

/**
 * Tells every running procedure that its calendar was changed. A procedure that begins meanwhile with the old version is
 * told by its own first commit, so none is left out.
 * @returns how many were told
 */
export async function calendarRollout(input: RolloutInput): Promise<number> {
  let { afterProcedureId, told } = input;
  for (let turn = 0; turn < turnsPerRun; turn++) {
    const result = await tellCalendar({ calendar: input.calendar, afterProcedureId, limit: perTurn });
    told += result.told;
    if (result.last === null) return told;
    afterProcedureId = result.last;
  }
  return continueAsNew<typeof calendarRollout>({ calendar: input.calendar, afterProcedureId, told });
}
