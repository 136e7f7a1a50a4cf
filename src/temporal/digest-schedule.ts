import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { digestScheduleId, digestWorkflow, procedureQueue } from '../../workflows/names.js';

/** Hour of the day, UTC: early in the morning of the first office day where the product is used. */
const hourOfDay = 4;

/** Starts the schedule of the digest; one that is there goes on. What was due while nothing ran is caught up. */
export async function startDigestSchedule(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: digestScheduleId,
      spec: { calendars: [{ hour: hourOfDay }] },
      action: { type: 'startWorkflow', workflowType: digestWorkflow, taskQueue: procedureQueue, args: [] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '7 days' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
