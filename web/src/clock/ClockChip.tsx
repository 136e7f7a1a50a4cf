import { Popover } from '@mantine/core';
import { useId, useState } from 'react';
import type { ClockView } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { useInstants } from '../time/use-instants.js';
import { chipState } from './chip-state.js';
import { chipIcons, chipText } from './chip-text.js';
import { ClockDetails } from './ClockDetails.js';
import classes from './ClockChip.module.css';

interface ClockChipProps {
  clock: ClockView;
  /** Case time, milliseconds. */
  now: number;
  /** Without the deadline's name, where the name stands beside it. */
  short?: boolean;
}

/** A clock in one line; what stands behind it opens on focus, on hover and by click, and closes with Escape. */
export function ClockChip({ clock, now, short = false }: ClockChipProps) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const [opened, setOpened] = useState(false);
  const detailsId = useId();
  const state = chipState(clock, now);
  const text = chipText(t, state, clock, now, (at) => instants(at, 'dayTime'));
  const open = (): void => {
    setOpened(true);
  };
  const close = (): void => {
    setOpened(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width="min(32rem, 94vw)"
      position="bottom-start"
      shadow="md"
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.chip}
          data-state={state}
          data-clock={clock.deadlineId}
          aria-describedby={opened ? detailsId : undefined}
          onFocus={open}
          onBlur={close}
          onMouseEnter={open}
          onMouseLeave={close}
          onClick={open}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <Icon name={chipIcons[state]} size={16} />
          {!short && <span className={classes.label}>{say(clock.label)}</span>}
          <span className={classes.time}>{text}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown id={detailsId}>
        <ClockDetails clock={clock} />
      </Popover.Dropdown>
    </Popover>
  );
}
