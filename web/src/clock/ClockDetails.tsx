import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClockView } from '../api/shapes.js';
import { isolate } from '../i18n/isolate.js';
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

/** Which event set the clock, and whose it was. */
function StartedBy({ clock }: { clock: ClockView }) {
  const { t, say } = useLanguage();
  const start = clock.history.find(({ reason }) => reason === 'started');
  if (start?.title === undefined || start.title === null) return null;
  const title = say(start.title);
  return (
    <div>{start.by === null ? title : t('clock.startedBy', { title: isolate(title), name: isolate(start.by) })}</div>
  );
}

const moveReasons = ['extended', 'calendar', 'profile'] as const;

/** What stands behind a clock: the exact instant, since when, how it is counted, on which basis, and who is told. */
export function ClockDetails({ clock }: { clock: ClockView }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const kind = calendarKinds.find((name) => name === clock.calendarKind);
  const moves = clock.history.flatMap((entry) => {
    const reason = moveReasons.find((known) => known === entry.reason);
    return reason === undefined ? [] : [{ ...entry, reason }];
  });
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
        <Line name={t('clock.started')}>
          {instants(clock.startedAt)}
          <StartedBy clock={clock} />
        </Line>
        <Line name={t('clock.counted')}>{kind === undefined ? clock.calendarKind : t(`clock.${kind}`)}</Line>
        {moves.length > 0 && (
          <Line name={t('clock.moved')}>
            {moves.map((move) => (
              <div key={`${move.at}${move.dueAt}`}>
                {t(`clock.moves.${move.reason}`, { at: instants(move.at, 'dayTime'), due: instants(move.dueAt) })}
              </div>
            ))}
          </Line>
        )}
        <Line name={t('clock.basis')}>
          <Group gap={6} mb={2}>
            <span className={classes.badge} data-provenance={clock.basis.provenance}>
              {t(`clock.${clock.basis.provenance}`)}
            </span>
            {!clock.basis.confirmed && <span className={classes.unconfirmed}>{t('clock.unconfirmed')}</span>}
          </Group>
          {say(clock.basis.source)}
          <Text c="dimmed">
            <bdi>{clock.basis.lawVersion}</bdi>
          </Text>
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
