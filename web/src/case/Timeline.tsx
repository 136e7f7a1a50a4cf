import { Button, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { timelineQuery } from '../api/queries.js';
import type { TimelineEntry } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Icon, type IconName } from '../parts/Icon.js';
import { useInstants } from '../time/use-instants.js';
import { stateInWords } from './state-in-words.js';
import classes from './Timeline.module.css';

const kinds = ['all', 'event', 'clock', 'alert', 'system'] as const;
type Kind = (typeof kinds)[number];
const icons: Record<TimelineEntry['kind'], IconName> = {
  event: 'person',
  clock: 'clock',
  alert: 'bell',
  system: 'board',
};

/** One stream of what people, clocks and the system did, newest first. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useLanguage();
  const [kind, setKind] = useState<Kind>('all');
  const query = useInfiniteQuery(timelineQuery(caseId));
  return (
    <section aria-labelledby="timeline">
      <Stack gap="sm">
        <Title order={2} id="timeline">
          {t('case.timeline')}
        </Title>
        <SegmentedControl
          aria-label={t('timeline.filter')}
          value={kind}
          onChange={(value) => {
            setKind(kinds.find((name) => name === value) ?? 'all');
          }}
          data={kinds.map((name) => ({ value: name, label: t(`timeline.${name}`) }))}
        />
        <Answer query={query} rows={6}>
          {(data) => <Entries entries={data.pages.flatMap((page) => page.entries)} kind={kind} />}
        </Answer>
        {query.hasNextPage && (
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('timeline.older')}
          </Button>
        )}
      </Stack>
    </section>
  );
}

function Entries({ entries, kind }: { entries: readonly TimelineEntry[]; kind: Kind }) {
  const { t } = useLanguage();
  const shown = entries.filter((entry) => kind === 'all' || entry.kind === kind);
  if (shown.length === 0) return <Empty>{t('timeline.empty')}</Empty>;
  return (
    <ol className={classes.entries}>
      {shown.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t, language, say } = useLanguage();
  const instants = useInstants();
  const state = stateInWords(entry.stateAfter, language);
  // A minute between doing and typing is nothing to tell.
  const late = Date.parse(entry.at) - Date.parse(entry.occurredAt) > 60_000;
  return (
    <li className={classes.entry} data-kind={entry.kind}>
      <span className={classes.icon}>
        <Icon name={icons[entry.kind]} size={16} />
      </span>
      <div>
        <Text fw={600}>{say(entry.title)}</Text>
        <Text c="dimmed">
          <time dateTime={entry.occurredAt}>{instants(entry.occurredAt)}</time>
          {entry.by !== '' && (
            <>
              {' · '}
              <bdi>{entry.by}</bdi>
            </>
          )}
        </Text>
        {late && <Text c="dimmed">{t('timeline.enteredLater', { at: instants(entry.at, 'dayTime') })}</Text>}
        {entry.outcome === 'ignored' && <Text>{t('timeline.ignored')}</Text>}
        {entry.outcome === 'applied' && state !== '' && <Text>{t('timeline.stateAfter', { state })}</Text>}
      </div>
    </li>
  );
}
