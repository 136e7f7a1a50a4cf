import { Card, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { lateReasonWords } from '../../../sop-machines/kernel/options.js';
import { giveLateReason } from '../api/commands.js';
import { breachesQuery } from '../api/queries.js';
import type { AlertLateness, Breach } from '../api/shapes.js';
import { ProblemNote } from '../forms/ProblemNote.js';
import { isolate } from '../i18n/isolate.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { durationInWords, timeLeft } from '../time/duration.js';
import { PlaceOf } from '../time/places.js';
import { useInstants } from '../time/use-instants.js';
import { BoardNumber } from './BoardNumber.js';
import { byCause, type Cause } from './board-parts.js';

/** The week's missed deadlines by cause. A missed one is never deleted: it is closed late, with a reason. */
export function WeekBreaches() {
  const { t } = useLanguage();
  const query = useQuery(breachesQuery);
  return (
    <Card withBorder component="section" padding="md" aria-labelledby="week-breaches">
      <Title order={2} id="week-breaches" mb={4}>
        {t('breaches.title')}
      </Title>
      <Answer query={query} rows={1}>
        {({ rows, alerts }) => (
          <Stack gap="sm">
            <Lateness alerts={alerts} />
            {rows.length === 0 ? <Text>{t('breaches.none')}</Text> : <Causes rows={rows} />}
          </Stack>
        )}
      </Answer>
    </Card>
  );
}

function Lateness({ alerts: { count, p50, max } }: { alerts: AlertLateness }) {
  const { t } = useLanguage();
  const seconds = (value: number | null): string =>
    t('breaches.seconds', { seconds: (value ?? 0).toFixed((value ?? 0) < 10 ? 1 : 0) });
  return (
    <Text c="dimmed">
      {count === 0 ? t('breaches.noAlerts') : t('breaches.alerts', { count, half: seconds(p50), most: seconds(max) })}
    </Text>
  );
}

function Causes({ rows }: { rows: readonly Breach[] }) {
  const { t, say } = useLanguage();
  const [cause, setCause] = useState<Cause>();
  const shown = rows.filter(({ reason }) => reason === cause);
  return (
    <>
      <Group gap={6} role="group" aria-label={t('breaches.byCause')}>
        {byCause(rows).map(([one, count]) => (
          <BoardNumber
            key={one ?? 'none'}
            words={one === null ? t('breaches.noReason') : say(lateReasonWords[one])}
            count={count}
            urgent={one === null}
            chosen={cause === one}
            onChoose={() => {
              setCause(cause === one ? undefined : one);
            }}
          />
        ))}
      </Group>
      {shown.map((breach) => (
        <PlaceOf key={`${breach.procedureId} ${breach.clockId}`} profileId={breach.profileId}>
          <BreachLine breach={breach} />
        </PlaceOf>
      ))}
    </>
  );
}

function BreachLine({ breach }: { breach: Breach }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const late = breach.endedAt === null ? null : timeLeft(Date.parse(breach.dueAt), Date.parse(breach.endedAt)).parts;
  return (
    <Group justify="space-between" align="flex-start" data-breach={breach.clockId}>
      <div>
        <Link to="/cases/$caseId" params={{ caseId: breach.caseId }} search={{ procedure: breach.procedureId }}>
          <bdi>{breach.caseToken}</bdi> · {say(breach.label)}
        </Link>
        <Text c="dimmed">
          {t('breaches.wasDue', { at: instants(breach.dueAt) })} ·{' '}
          {late === null ? t('breaches.stillOwed') : t('breaches.closedLate', { late: durationInWords(t, late) })}
          {breach.reasonBy !== null && ` · ${t('breaches.by', { name: isolate(breach.reasonBy) })}`}
        </Text>
      </div>
      <ReasonChoice breach={breach} />
    </Group>
  );
}

function ReasonChoice({ breach }: { breach: Breach }) {
  const { t, say } = useLanguage();
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (reason: keyof typeof lateReasonWords) => giveLateReason(breach.procedureId, breach.clockId, reason),
    onSuccess: () => client.invalidateQueries({ queryKey: breachesQuery.queryKey }),
  });
  return (
    <div>
      <NativeSelect
        aria-label={t('breaches.reasonOf', { label: say(breach.label), token: isolate(breach.caseToken) })}
        value={breach.reason ?? ''}
        disabled={mutation.isPending}
        data={[
          { value: '', label: t('breaches.why'), disabled: true },
          ...Object.entries(lateReasonWords).map(([value, words]) => ({ value, label: say(words) })),
        ]}
        onChange={(event) => {
          mutation.mutate(event.currentTarget.value as keyof typeof lateReasonWords);
        }}
      />
      {mutation.isError && <ProblemNote error={mutation.error} fieldCount={0} />}
    </div>
  );
}
