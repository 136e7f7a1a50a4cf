import type { Amount, AmountRule, DeadlineDefinition, LegalBasis, Rung, Trigger } from '../kernel/deadline.js';

/* Deadline data in short English, for the printed catalogue. */

function amount(one: Amount | null): string {
  if (one === null) return 'none';
  switch (one.kind) {
    case 'elapsedHours':
      return `${one.hours} h`;
    case 'calendarDays':
      return `${one.days} d${one.count === 'inclusive' ? ' incl.' : ''}`;
    case 'workingDays':
      return `${one.days} wd`;
    case 'calendarMonths':
      return `${one.months} mo${one.lastDay === 'dayBefore' ? ' less a day' : ''}`;
    case 'asGiven':
      return one.workingDaysBefore === undefined
        ? `date of \`${one.context}\``
        : `${one.workingDaysBefore} wd before \`${one.context}\``;
  }
}

const isOwnNumber = ([key, value]: [string, Amount | null]): boolean =>
  value?.kind === 'calendarMonths' && key === String(value.months);

export function amountInWords(rule: AmountRule): string {
  if ('kind' in rule) return amount(rule);
  if ('daysOf' in rule) return `days of \`${rule.daysOf}\`${rule.count === 'inclusive' ? ' incl.' : ''}`;
  const entries = Object.entries(rule.of);
  const months = entries.filter(isOwnNumber);
  // A long table of "n: n months" is said once.
  const rest = months.length > 3 ? entries.filter((entry) => !isOwnNumber(entry)) : entries;
  const said = months.length > 3 ? ['number: as many mo less a day'] : [];
  return [...said, ...rest.map(([key, value]) => `${key}: ${amount(value)}`)].join(', ');
}

const kinds = (rule: AmountRule): string[] => {
  if ('kind' in rule) return [rule.kind];
  if ('daysOf' in rule) return ['calendarDays'];
  return Object.values(rule.of).flatMap((one) => (one === null ? [] : [one.kind]));
};
export const kindInWords = (rule: AmountRule): string => [...new Set(kinds(rule))].join(', ');

export function triggerInWords(trigger: Trigger): string {
  if (trigger === 'entered') return 'when the state is entered';
  if ('context' in trigger) return `\`${trigger.context}\``;
  if ('each' in trigger) return `each of \`${trigger.each}\``;
  return `${trigger.days} d before \`${trigger.beforeDeadline}\``;
}

export function sourceInWords({ provenance, source, lawVersion }: LegalBasis): string {
  return provenance === 'policy' ? `policy: ${source.en}` : `${provenance} (${lawVersion}): ${source.en}`;
}
export const confirmedInWords = ({ provenance, confirmedBy, confirmedOn }: LegalBasis): string =>
  provenance === 'policy' ? '–' : confirmedBy === null ? 'no' : `${confirmedBy}, ${confirmedOn}`;

const signed = (count: number, unit: string): string =>
  count === 0 ? 'due' : `${count < 0 ? '−' : '+'}${Math.abs(count)} ${unit}`;
function rung({ level, at }: Rung): string {
  if ('share' in at) return `${level} ${at.share * 100} %`;
  if ('hours' in at) return `${level} ${signed(at.hours, 'h')}`;
  if ('days' in at) return `${level} ${signed(at.days, 'd')}`;
  return `${level} ${signed(at.workingDays, 'wd')}`;
}
export const ladderInWords = (ladder: readonly Rung[]): string =>
  ladder.length === 0 ? '–' : ladder.map(rung).join(', ');

export const flexibilityInWords = ({ extendable, pausable, nature, polarity }: DeadlineDefinition): string =>
  [
    nature,
    polarity,
    extendable === 'none' ? 'not extendable' : `extendable: ${extendable}`,
    pausable === false ? 'never pauses' : `pauses: ${pausable.join(', ')}`,
  ].join('; ');
