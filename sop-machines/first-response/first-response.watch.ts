import { clockTag } from '../kernel/deadlines.js';
import { closeTask, openTask, tellRole } from '../kernel/requests.js';
import { firstResponseSetup } from './first-response.setup.js';

/** How the response ended; `ended` only when nobody waits for a doctor any more. */
const reportEnd = {
  type: 'tellParent',
  params: ({ context }: { context: { key: string; outcome: string | null } }) => ({
    event: { type: 'PROCEDURE_REPORTED', key: context.key, state: context.outcome ?? 'done', ended: true },
  }),
} as const;

/**
 * What protects each person's health outlives the scene: a countdown that is open when the scene is closed goes on until
 * a doctor was reached or it is recorded that none was.
 */
export const watch = firstResponseSetup.createStateConfig({
  initial: 'quiet',
  states: {
    quiet: {
      meta: {
        noClockBecause: { en: 'Nobody waits for a doctor.', ar: 'لا أحد بانتظار طبيب.' },
      },
      always: [
        { guard: 'nobodyOwedAnything', target: 'ended' },
        { guard: 'someoneWaitsForDoctor', target: 'countdown' },
      ],
    },
    countdown: {
      tags: [
        clockTag('medicalHelp'),
        clockTag('pepWindow'),
        clockTag('ecWindow'),
        clockTag('pepFocalPoint'),
        clockTag('ecFocalPoint'),
      ],
      entry: [openTask('reachDoctor', 'firstResponder')],
      exit: [closeTask('reachDoctor')],
      always: { guard: 'nobodyWaitsForDoctor', target: 'quiet' },
      initial: 'running',
      states: {
        running: {
          after: {
            pepFocalPoint: {
              target: 'running',
              reenter: true,
              actions: ['dropPepWarning', tellRole('medicalProvider', 'windowBelow12')],
            },
            ecFocalPoint: {
              target: 'running',
              reenter: true,
              actions: ['dropEcWarning', tellRole('medicalProvider', 'windowBelow12')],
            },
          },
        },
      },
      on: {
        MEDICAL_HELP_SENT: { guard: 'waitsForHelp', actions: 'recordHelp' },
        DOCTOR_REACHED: { guard: 'waitsForDoctor', actions: 'recordDoctor' },
      },
    },
    ended: { type: 'final', entry: [reportEnd] },
  },
});
