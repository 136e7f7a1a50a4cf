import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { caseQuery } from '../api/queries.js';
import type { CaseView } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { PlaceOf } from '../time/places.js';
import { useCaseNow } from '../time/use-now.js';
import { CaseHeader } from './CaseHeader.js';
import { firstProcedure } from './first-procedure.js';
import { ProcedurePanel } from './ProcedurePanel.js';
import { ProcedureTree } from './ProcedureTree.js';
import { Timeline } from './Timeline.js';
import classes from './CasePage.module.css';

const route = getRouteApi('/cases/$caseId');

/** One case: its procedures, what can be done now in the chosen one, and what has happened. */
export function CasePage() {
  const { caseId } = route.useParams();
  const query = useQuery(caseQuery(caseId));
  return (
    <Answer query={query} rows={10}>
      {(view) => (
        <PlaceOf profileId={view.profileId}>
          <Case view={view} fetchedAt={query.dataUpdatedAt} />
        </PlaceOf>
      )}
    </Answer>
  );
}

function Case({ view, fetchedAt }: { view: CaseView; fetchedAt: number }) {
  const { t } = useLanguage();
  const { procedure } = route.useSearch();
  const now = useCaseNow(view.clock, fetchedAt);
  const chosen = view.procedures.find((node) => node.id === procedure) ?? firstProcedure(view.procedures);
  return (
    <Page title={t('case.title', { token: view.token })}>
      <CaseHeader view={view} now={now} />
      <div className={classes.columns}>
        <aside className={classes.tree}>
          {chosen !== undefined && (
            <ProcedureTree caseId={view.id} nodes={view.procedures} selectedId={chosen.id} now={now} />
          )}
        </aside>
        <Stack gap="lg">{chosen !== undefined && <ProcedurePanel key={chosen.id} id={chosen.id} />}</Stack>
        <aside className={classes.timeline}>
          <Timeline caseId={view.id} clock={view.clock} />
        </aside>
      </div>
    </Page>
  );
}
