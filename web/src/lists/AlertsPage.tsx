import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { markAlertRead } from '../api/commands.js';
import { alertsQuery } from '../api/queries.js';
import type { AlertView } from '../api/shapes.js';
import { useSession } from '../app/session.js';
import { isolate } from '../i18n/isolate.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { PlaceOf } from '../time/places.js';
import { useInstants } from '../time/use-instants.js';
import { Acknowledge } from './Acknowledge.js';
import { NoticeList } from './NoticeList.js';
import { useMarkRead } from './use-mark-read.js';
import classes from './AlertsPage.module.css';

/** Alerts raised to this person, newest first, until their step is done; beside them what happened by itself. */
export function AlertsPage() {
  const { t } = useLanguage();
  const query = useQuery(alertsQuery);
  return (
    <Page title={t('alerts.title')} intro={t('alerts.intro')}>
      <div className={classes.columns}>
        <Answer query={query} rows={4}>
          {({ alerts }) => <Alerts alerts={alerts} />}
        </Answer>
        <NoticeList />
      </div>
    </Page>
  );
}

function Alerts({ alerts }: { alerts: readonly AlertView[] }) {
  const { t } = useLanguage();
  useMarkRead(alerts, markAlertRead);
  if (alerts.length === 0) return <Empty>{t('alerts.empty')}</Empty>;
  return (
    <Stack gap="sm">
      {alerts.map((alert) => (
        <PlaceOf key={alert.id} profileId={alert.profileId}>
          <Alert alert={alert} />
        </PlaceOf>
      ))}
    </Stack>
  );
}

function Alert({ alert }: { alert: AlertView }) {
  const { t, say } = useLanguage();
  const { person } = useSession();
  const instants = useInstants();
  return (
    <Card withBorder component="article" padding="md" className={classes.alert} data-level={alert.level}>
      <div className={classes.row}>
        <Stack gap={4}>
          <Group gap="xs">
            <Title order={2}>{say(alert.deadlineLabel ?? alert.notice)}</Title>
            {alert.readAt === null && alert.person === person.name && <Badge>{t('alerts.new')}</Badge>}
          </Group>
          <Text>
            {alert.level} {t(`rung.${alert.level}`)}
            {alert.person !== null && ` ${t('alerts.to', { name: isolate(alert.person) })}`} · {say(alert.title)}
          </Text>
          <Text>{t('alerts.due', { at: instants(alert.dueAt) })}</Text>
          {alert.endedAt !== null && <Text c="dimmed">{t('alerts.ended', { at: instants(alert.endedAt) })}</Text>}
          <Link to="/cases/$caseId" params={{ caseId: alert.caseId }} search={{ procedure: alert.procedureId }}>
            {t('alerts.openCase', { token: alert.caseToken })}
          </Link>
        </Stack>
        {alert.endedAt === null && <Acknowledge alert={alert} />}
      </div>
    </Card>
  );
}
