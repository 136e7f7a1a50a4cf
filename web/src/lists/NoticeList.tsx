import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { markNoticeRead } from '../api/commands.js';
import { noticesQuery } from '../api/queries.js';
import type { NoticeView } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { useInstants } from '../time/use-instants.js';
import { useMarkRead } from './use-mark-read.js';

/** What happened by itself in this person's cases, newest first. */
export function NoticeList() {
  const { t } = useLanguage();
  const query = useQuery(noticesQuery);
  return (
    <section aria-labelledby="notices">
      <Title order={2} id="notices" mb="xs">
        {t('alerts.notices')}
      </Title>
      <Answer query={query} rows={3}>
        {({ notices }) => <Notices notices={notices} />}
      </Answer>
    </section>
  );
}

function Notices({ notices }: { notices: readonly NoticeView[] }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  useMarkRead(notices, markNoticeRead);
  if (notices.length === 0) return <Empty>{t('alerts.noticesEmpty')}</Empty>;
  return (
    <Stack gap="xs">
      {notices.map((notice) => (
        <Card key={notice.id} withBorder padding="sm" component="article">
          <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <Text fw={600}>{say(notice.notice)}</Text>
            {notice.readAt === null && <Badge>{t('alerts.new')}</Badge>}
          </Group>
          <Group gap="xs" justify="space-between">
            <Link to="/cases/$caseId" params={{ caseId: notice.caseId }} search={{ procedure: notice.procedureId }}>
              {t('alerts.openCase', { token: notice.caseToken })}
            </Link>
            <Text c="dimmed">{instants(notice.createdAt, 'dayTime')}</Text>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
