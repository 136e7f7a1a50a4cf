import type { CommitInput, StepRecord } from './messages.js';
import type { RuntimeState } from './runtime/index.js';

/** The commit of these steps of a procedure. @param now the procedure's own time */
export function commitInputOf(state: RuntimeState, steps: StepRecord[], now: number): CommitInput {
  const { procedureId, caseId, parent, sop, subjectId, profile, calendar, clock } = state;
  return {
    procedureId,
    caseId,
    parentId: parent?.procedureId ?? null,
    parentKey: parent?.key ?? null,
    sop,
    subjectId,
    profileId: profile.id,
    calendarId: calendar.id,
    calendarVersion: calendar.version,
    clock,
    now: new Date(now).toISOString(),
    steps,
  };
}
