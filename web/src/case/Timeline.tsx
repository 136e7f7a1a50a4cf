import { Button, SegmentedControl, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { timelineQuery } from '../api/queries.js';
import type { ClockNotice, TimelineEntry } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { TimelineLine } from './TimelineLine.js';
import classes from './Timeline.module.css';

const kinds = ['all', 'event', 'clock', 'alert', 'system'] as const;
type Kind = (typeof kinds)[number];

/** One stream of what people, clocks and the system did, newest first. */
export function Timeline({ caseId, clock }: { caseId: string; clock: ClockNotice }) {
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
          fullWidth
          classNames={{ label: classes.filter ?? '' }}
          value={kind}
          onChange={(value) => {
            setKind(kinds.find((name) => name === value) ?? 'all');
          }}
          data={kinds.map((name) => ({ value: name, label: t(`timeline.${name}`) }))}
        />
        <Answer query={query} rows={6}>
          {(data) => (
            <Entries
              entries={data.pages.flatMap((page) => page.entries)}
              kind={kind}
              minute={60_000 * Math.max(1, clock.rate)}
            />
          )}
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

function Entries({ entries, kind, minute }: { entries: readonly TimelineEntry[]; kind: Kind; minute: number }) {
  const { t } = useLanguage();
  const shown = entries.filter((entry) => kind === 'all' || entry.kind === kind);
  if (shown.length === 0) return <Empty>{t('timeline.empty')}</Empty>;
  return (
    <ol className={classes.entries}>
      {shown.map((entry) => (
        <TimelineLine key={entry.id} entry={entry} minute={minute} />
      ))}
    </ol>
  );
}
