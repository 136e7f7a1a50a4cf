import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClockView } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { useInstants } from '../time/use-instants.js';
import { Ladder } from './Ladder.js';
import classes from './ClockDetails.module.css';

const calendarKinds = ['elapsedHours', 'calendarDays', 'workingDays', 'calendarMonths', 'asGiven'] as const;

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What stands behind a clock: the exact instant, since when, how it is counted, on which basis, and who is told. */
export function ClockDetails({ clock }: { clock: ClockView }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const kind = calendarKinds.find((name) => name === clock.calendarKind);
  return (
    <Stack gap="xs">
      <Text fw={600}>{say(clock.label)}</Text>
      <dl className={classes.lines}>
        <Line name={t('clock.due')}>
          {instants(clock.dueAt)}
          {clock.originalDueAt !== clock.dueAt && (
            <Text c="dimmed">{t('clock.originally', { at: instants(clock.originalDueAt) })}</Text>
          )}
        </Line>
        <Line name={t('clock.started')}>{instants(clock.startedAt)}</Line>
        <Line name={t('clock.counted')}>{kind === undefined ? clock.calendarKind : t(`clock.${kind}`)}</Line>
        <Line name={t('clock.basis')}>
          <Group gap={6} mb={2}>
            <span className={classes.badge} data-provenance={clock.basis.provenance}>
              {t(`clock.${clock.basis.provenance}`)}
            </span>
            {!clock.basis.confirmed && <span className={classes.unconfirmed}>{t('clock.unconfirmed')}</span>}
          </Group>
          {say(clock.basis.source)}
        </Line>
        {clock.ladder.length > 0 && (
          <Line name={t('clock.ladder')}>
            <Ladder rungs={clock.ladder} />
          </Line>
        )}
      </dl>
    </Stack>
  );
}
