import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { worklistQuery } from '../api/queries.js';
import type { WorklistRow } from '../api/shapes.js';
import { StateText } from '../case/StateText.js';
import { DueText } from '../clock/DueText.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Icon } from '../parts/Icon.js';
import { Page } from '../parts/Page.js';
import { PlaceOf } from '../time/places.js';
import { useCaseNow } from '../time/use-now.js';
import { QuickExit } from './QuickExit.js';
import classes from './InboxPage.module.css';

/** An agency's referrals, the answer that is due first on top. For a phone first. */
export function InboxPage() {
  const { t } = useLanguage();
  const query = useQuery(worklistQuery('agency'));
  return (
    <div className={classes.narrow}>
      <Page title={t('agency.title')} intro={t('agency.packet')} actions={<QuickExit />}>
        <Answer query={query} rows={3}>
          {(list) =>
            list.rows.length === 0 ? (
              <Empty>{t('worklist.agencyEmpty')}</Empty>
            ) : (
              <Stack gap="sm" component="ul" className={classes.list}>
                {list.rows.map((row) => (
                  <li key={row.procedureId}>
                    <PlaceOf profileId={row.profileId}>
                      <Referral row={row} fetchedAt={query.dataUpdatedAt} />
                    </PlaceOf>
                  </li>
                ))}
              </Stack>
            )
          }
        </Answer>
      </Page>
    </div>
  );
}

function Referral({ row, fetchedAt }: { row: WorklistRow; fetchedAt: number }) {
  const { t, say } = useLanguage();
  const now = useCaseNow(row.clock, fetchedAt);
  return (
    <Card withBorder padding="md" data-procedure={row.procedureId}>
      <Title order={2}>
        <Link to="/referrals/$procedureId" params={{ procedureId: row.procedureId }} className={classes.open}>
          <span>{t('agency.referral', { token: row.caseToken })}</span>
          <Icon name="chevron" />
        </Link>
      </Title>
      <Text component="div">
        <StateText states={row.state} short />
      </Text>
      <Text fw={600}>{say(row.action)}</Text>
      {row.due !== null && (
        <Text>
          {say(row.due.label)}: <DueText at={row.due.at} breached={row.due.breached} now={now} />
        </Text>
      )}
    </Card>
  );
}
