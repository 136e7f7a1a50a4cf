import type { Refusal } from './messages.js';

/** A refusal in a sentence that says what would help. */
export function sentenceOf({ code, state, unmetGuards, problems }: Refusal, type = 'The event'): string {
  const where = state.length > 0 ? ` in ${state.join(', ')}` : '';
  switch (code) {
    case 'EVENT_INVALID':
      return `${type} is malformed: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}.`;
    case 'EVENT_RESERVED':
      return `${type} is one of the machine's own events. Send only events of the machine's author.`;
    case 'EVENT_NOT_ALLOWED':
      return unmetGuards.length > 0
        ? `${type} is not possible now${where}; unmet: ${unmetGuards.join(', ')}.`
        : `${type} is not possible now${where}; no transition takes it.`;
    case 'EVENT_ID_REUSED':
      return `${type} comes under the id of another event. Give every event an id of its own.`;
    case 'CONTEXT_TOO_LARGE':
      return `${type} would make the snapshot too large. Keep large values elsewhere, their ids in the machine.`;
    case 'INSTANCE_ENDED':
      return `${type} comes too late: the machine has ended.`;
    case 'WAIT_UNREACHABLE':
      return 'The machine has ended without getting there.';
    case 'WAIT_TIMED_OUT':
      return `The machine did not get there in time; it stands${where}.`;
  }
}
