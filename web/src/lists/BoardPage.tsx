import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { boardQuery } from '../api/queries.js';
import type { BoardRow } from '../api/shapes.js';
import { StateText } from '../case/StateText.js';
import { ClockChip } from '../clock/ClockChip.js';
import { Ladder } from '../clock/Ladder.js';
import { isolate } from '../i18n/isolate.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { dueInWords } from '../time/duration.js';
import { PlaceOf } from '../time/places.js';
import { useInstants } from '../time/use-instants.js';
import { useCaseNow } from '../time/use-now.js';
import { Acknowledge } from './Acknowledge.js';
import { byUnit, chosenRows, wholeBoard } from './board-parts.js';
import { BoardSummary } from './BoardSummary.js';
import { WeekBreaches } from './WeekBreaches.js';
import classes from './BoardPage.module.css';

/** The supervisor's board: what is overdue or soon will be, with the ladder before and after it is climbed. */
export function BoardPage() {
  const { t } = useLanguage();
  const query = useQuery(boardQuery);
  return (
    <Page title={t('board.title')} intro={t('board.intro')}>
      <Stack gap="lg">
        <WeekBreaches />
        <Answer query={query} rows={4}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty>{t('board.empty')}</Empty>
            ) : (
              <Board rows={rows} fetchedAt={query.dataUpdatedAt} />
            )
          }
        </Answer>
      </Stack>
    </Page>
  );
}

function Board({ rows, fetchedAt }: { rows: readonly BoardRow[]; fetchedAt: number }) {
  const { t, say } = useLanguage();
  // Kept in the page and not in its address, because a choice may be a person.
  const [choice, setChoice] = useState(wholeBoard);
  const shown = chosenRows(rows, choice);
  return (
    <Stack gap="lg">
      <BoardSummary rows={rows} choice={choice} onChoose={setChoice} />
      {shown.length === 0 && <Empty>{t('filter.empty')}</Empty>}
      {byUnit(shown).map(({ unit, rows: some }) => (
        <section key={unit.id} aria-labelledby={`unit-${unit.id}`}>
          <Group gap="xs" mb="xs" align="baseline">
            <Title order={2} id={`unit-${unit.id}`}>
              {say(unit.name)}
            </Title>
            <Text c="dimmed">{t('board.count', { count: some.length })}</Text>
          </Group>
          <Stack gap="sm">
            {some.map((row) => (
              <PlaceOf key={`${row.procedureId} ${row.clock.clockId}`} profileId={row.profileId}>
                <Row row={row} fetchedAt={fetchedAt} />
              </PlaceOf>
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Row({ row, fetchedAt }: { row: BoardRow; fetchedAt: number }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const now = useCaseNow(row.caseClock, fetchedAt);
  const { next } = row;
  return (
    <Card withBorder padding="md" component="article" data-procedure={row.procedureId} className={classes.card}>
      <div className={classes.row}>
        <Stack gap={6} align="flex-start">
          <Title order={3}>
            <Link to="/cases/$caseId" params={{ caseId: row.caseId }} search={{ procedure: row.procedureId }}>
              <bdi>{row.caseToken}</bdi> · {say(row.title)}
            </Link>
          </Title>
          <ClockChip clock={row.clock} now={now} />
          <Text component="div">
            <StateText states={row.state} short />
          </Text>
          <Text c="dimmed">{t('board.owner', { name: isolate(row.owner ?? t('nobody')) })}</Text>
        </Stack>
        <Stack gap={8}>
          <Ladder rungs={row.clock.ladder} />
          <Text fw={600}>
            {next === null
              ? t('board.noNext')
              : t('board.next', {
                  level: t(`rung.${next.level}`),
                  names: next.tells.map(isolate).join(t('list.join')) || t('rung.nobody'),
                  when: `${dueInWords(t, next.dueAt, now)} (${instants(next.dueAt, 'dayTime')})`,
                })}
          </Text>
        </Stack>
      </div>
      {row.openAlerts.length > 0 && (
        <div className={classes.alerts}>
          {row.openAlerts.map((alert) => (
            <div key={alert.id} className={classes.alert}>
              <Text>
                <b>
                  {alert.level} {t(`rung.${alert.level}`)}
                </b>
                {alert.person !== null && ` ${t('alerts.to', { name: isolate(alert.person) })}`}
              </Text>
              <Acknowledge alert={alert} />
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}
