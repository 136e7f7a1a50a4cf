import type { DeadlineDefinition } from '../kernel/deadline.js';
import type { Profile } from '../kernel/sop.js';

/** A deadline of an SOP as a profile has it; null where it does not exist there. */
export function deadlineUnder(
  profile: Pick<Profile, 'deadlines'>,
  sopId: string,
  deadline: DeadlineDefinition,
): DeadlineDefinition | null {
  const override = profile.deadlines[sopId]?.[deadline.id];
  return override === null ? null : { ...deadline, ...override };
}
