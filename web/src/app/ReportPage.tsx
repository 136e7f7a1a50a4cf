import { Card } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { registerCase } from '../api/commands.js';
import { reportFormQuery } from '../api/queries.js';
import { EventForm } from '../forms/EventForm.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { useSession } from './session.js';
import { tell } from '../parts/tell.js';

/** Any report becomes a numbered case. */
export function ReportPage() {
  const { t } = useLanguage();
  const session = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery(reportFormQuery);
  return (
    <Page title={t('report.title')} intro={t('report.intro')}>
      <Card withBorder padding="lg" maw={860}>
        <Answer query={query} rows={8}>
          {(offer) => (
            <EventForm
              offer={offer}
              about="report"
              clock={session.clock}
              fetchedAt={session.fetchedAt}
              submitLabel={t('report.submit')}
              bodyOf={({ occurredAt, fields }) => ({ occurredAt, fields })}
              send={registerCase}
              onDone={(registered) => {
                tell(t('report.done', { token: registered.token }));
                void client.invalidateQueries();
                void navigate({ to: '/cases/$caseId', params: { caseId: registered.caseId } });
              }}
            />
          )}
        </Answer>
      </Card>
    </Page>
  );
}
