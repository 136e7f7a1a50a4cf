import type { walk } from './sop-walk.js';

/** What others hear from a procedure that lives alone. */
export const heard = (walked: Pick<ReturnType<typeof walk>, 'asked' | 'told'>) => ({
  /** Of one type, what the case was told. */
  told: (type: string): Record<string, unknown>[] =>
    walked
      .asked('tellParent')
      .map((params) => (params as { event: Record<string, unknown> }).event)
      .filter((event) => event['type'] === type),
  /** Alerts sent for a clock, in order: `L1 2027-01-22T08:30:00.000Z`. */
  climbed: walked.told,
  /** Alarms at once: `L2 missing`. */
  alarms: () =>
    walked.asked('alert').map((params) => {
      const { level, notice } = params as { level: string; notice: string };
      return `${level} ${notice}`;
    }),
});
