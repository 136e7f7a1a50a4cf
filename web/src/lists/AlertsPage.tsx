import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alertsQuery } from '../api/queries.js';
import type { AlertView } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { useInstants } from '../time/use-instants.js';
import { Acknowledge } from './Acknowledge.js';
import classes from './AlertsPage.module.css';

/** Alerts raised to this person, newest first, until their step is done. */
export function AlertsPage() {
  const { t } = useLanguage();
  const query = useQuery(alertsQuery);
  return (
    <Page title={t('alerts.title')} intro={t('alerts.intro')}>
      <Answer query={query} rows={4}>
        {({ alerts }) =>
          alerts.length === 0 ? (
            <Empty>{t('alerts.empty')}</Empty>
          ) : (
            <Stack gap="sm">
              {alerts.map((alert) => (
                <Alert key={alert.id} alert={alert} />
              ))}
            </Stack>
          )
        }
      </Answer>
    </Page>
  );
}

function Alert({ alert }: { alert: AlertView }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  return (
    <Card withBorder component="article" padding="md" className={classes.alert} data-level={alert.level}>
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4}>
          <Title order={2}>{say(alert.deadlineLabel ?? alert.notice)}</Title>
          <Text>
            {alert.level} {t(`rung.${alert.level}`)} · {say(alert.title)}
          </Text>
          <Text>{t('alerts.due', { at: instants(alert.dueAt) })}</Text>
          {alert.endedAt !== null && <Text c="dimmed">{t('alerts.ended', { at: instants(alert.endedAt) })}</Text>}
          <Link to="/cases/$caseId" params={{ caseId: alert.caseId }} search={{ procedure: alert.procedureId }}>
            {t('alerts.openCase', { token: alert.caseToken })}
          </Link>
        </Stack>
        <div className={classes.acknowledge}>{alert.endedAt === null && <Acknowledge alert={alert} />}</div>
      </Group>
    </Card>
  );
}
