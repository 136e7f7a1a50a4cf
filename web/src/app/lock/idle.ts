/** What time without input means for a page: open, about to lock, or locked. */
export type Idle = 'open' | 'warning' | 'locked';

/** How long before it locks a page says so, in milliseconds: long enough to reach for the mouse (WCAG 2.2.1 asks for 20 s). */
const warningMs = 30_000;

/**
 * @param lastInput when somebody last used a page of this session (wall, milliseconds)
 * @param minutes after how many minutes without input it locks; 0: never
 */
export function idleAt(now: number, lastInput: number, minutes: number): Idle {
  if (minutes === 0) return 'open';
  const left = lastInput + minutes * 60_000 - now;
  if (left <= 0) return 'locked';
  return left <= warningMs ? 'warning' : 'open';
}
