import { VisuallyHidden } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { dueInWords } from '../time/duration.js';
import { useInstants } from '../time/use-instants.js';
import { chipState } from './chip-state.js';
import { chipIcons } from './chip-text.js';
import classes from './ClockChip.module.css';

/** A due time of a list: in words, with colour and icon; the exact instant in the title and for screen readers. */
export function DueText({ at, breached, now }: { at: string; breached: boolean; now: number }) {
  const { t } = useLanguage();
  const instants = useInstants();
  const state = chipState({ status: breached ? 'breached' : 'running', dueAt: at, polarity: 'limit' }, now);
  const exact = instants(at);
  return (
    <span className={classes.chip} data-state={state} title={exact}>
      <Icon name={chipIcons[state]} size={16} />
      <span>{dueInWords(t, at, now)}</span>
      <VisuallyHidden> ({exact})</VisuallyHidden>
    </span>
  );
}
