import { Tooltip } from '@mantine/core';
import type { StateView } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { useNumbers } from '../time/display.js';
import { leafStates } from './state-in-words.js';
import classes from './StateText.module.css';

interface StateTextProps {
  states: readonly StateView[];
  /** Where the room is narrow, such as in a list: the main state, and how many others there are; they show on focus. */
  short?: boolean;
}

/** A state with what runs beside it: the main state first, the parallel duties after it and quieter. */
export function StateText({ states, short = false }: StateTextProps) {
  const { t, language } = useLanguage();
  const numbers = useNumbers();
  const [main = '', ...others] = leafStates(states, language);
  if (others.length === 0) return <span>{main}</span>;
  const rest = others.join(' · ');
  if (!short) {
    return (
      <span>
        {main} <span className={classes.others}>· {rest}</span>
      </span>
    );
  }
  return (
    <span>
      {main}{' '}
      <Tooltip
        label={rest}
        multiline
        maw={360}
        events={{ hover: true, focus: true, touch: true }}
        classNames={{ tooltip: classes.tip ?? '' }}
      >
        <button type="button" dir="ltr" className={classes.count} aria-label={t('case.otherStates', { states: rest })}>
          +{numbers(others.length)}
        </button>
      </Tooltip>
    </span>
  );
}
