import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { mailsQuery } from '../api/queries.js';
import { isolate } from '../i18n/isolate.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { useInstants } from '../time/use-instants.js';
import classes from './MailsPage.module.css';

/** What the demonstration's mail sink has received. */
export function MailsPage() {
  const { t } = useLanguage();
  const instants = useInstants();
  const query = useQuery(mailsQuery);
  return (
    <Page title={t('mails.title')} intro={t('mails.intro')}>
      <Answer query={query}>
        {({ mails }) =>
          mails.length === 0 ? (
            <Empty>{t('mails.empty')}</Empty>
          ) : (
            <Stack gap="sm">
              {mails.map((mail) => (
                <Card key={mail.id} withBorder component="article" padding="md">
                  <Group justify="space-between" gap="xs">
                    <Title order={2} dir="auto">
                      {mail.subject}
                    </Title>
                    <Text c="dimmed">{instants(mail.receivedAt)}</Text>
                  </Group>
                  <Text c="dimmed">{t('mails.to', { recipient: isolate(mail.recipient) })}</Text>
                  <p dir="auto" className={classes.body}>
                    {mail.body}
                  </p>
                </Card>
              ))}
            </Stack>
          )
        }
      </Answer>
    </Page>
  );
}
