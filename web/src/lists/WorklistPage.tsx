import { Button, Group, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { worklistQuery, type ListName } from '../api/queries.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { FilterSentence } from './FilterSentence.js';
import { isNarrowed, listSearchOf } from './list-search.js';
import { WorklistTable } from './WorklistTable.js';

const route = getRouteApi('/lists/$name');
const names = ['mine', 'team', 'waiting', 'overdue'] as const satisfies ListName[];
export type OfficerList = (typeof names)[number];
const officerList = (name: string): OfficerList => names.find((known) => known === name) ?? 'mine';

/** One of the officer's lists, fifty rows at a time, the most overdue first. */
export function WorklistPage() {
  const { t } = useLanguage();
  const name = officerList(route.useParams().name);
  const search = route.useSearch();
  const { cursor } = search;
  const navigate = route.useNavigate();
  const query = useQuery({ ...worklistQuery(name, search), placeholderData: keepPreviousData });
  const go = (to: string | undefined): void => {
    void navigate({ search: listSearchOf({ ...search, cursor: to }) });
  };
  return (
    <Page title={t(`nav.${name}`)}>
      <FilterSentence
        value={search}
        withoutDue={name === 'overdue'}
        onChange={(to) => {
          void navigate({ search: to });
        }}
      />
      <Answer query={query} rows={12}>
        {(list) =>
          list.rows.length === 0 ? (
            <Empty>{t(isNarrowed(search) ? 'filter.empty' : `worklist.${name}Empty`)}</Empty>
          ) : (
            <>
              <WorklistTable rows={list.rows} fetchedAt={query.dataUpdatedAt} label={t(`nav.${name}`)} />
              <Group justify="space-between">
                <Text c="dimmed">{t('worklist.total', { count: list.total })}</Text>
                <Group gap="xs">
                  {cursor !== undefined && (
                    <Button
                      variant="default"
                      onClick={() => {
                        go(undefined);
                      }}
                    >
                      {t('worklist.first')}
                    </Button>
                  )}
                  {list.nextCursor !== null && (
                    <Button
                      variant="default"
                      onClick={() => {
                        go(list.nextCursor ?? undefined);
                      }}
                    >
                      {t('worklist.next')}
                    </Button>
                  )}
                </Group>
              </Group>
            </>
          )
        }
      </Answer>
    </Page>
  );
}
