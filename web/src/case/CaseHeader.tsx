import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { classificationWords } from '../../../sop-machines/kernel/options.js';
import type { CaseView, Words } from '../api/shapes.js';
import { inOrder } from '../clock/chip-state.js';
import { ClockChip } from '../clock/ClockChip.js';
import { useLanguage } from '../i18n/use-language.js';
import { useInstants } from '../time/use-instants.js';
import { StateText } from './StateText.js';
import classes from './CaseHeader.module.css';

const classifications: Readonly<Record<string, Words>> = classificationWords;
const priorities = ['emergency', 'urgent', 'routine'] as const;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the case is, whose it is, and its clocks, the one that is due first before the others. */
export function CaseHeader({ view, now }: { view: CaseView; now: number }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const classification = classifications[view.classification ?? ''];
  const priority = priorities.find((name) => name === view.priority);
  const clocks = inOrder(view.clocks);
  const live = clocks.filter((clock) => clock.endedAt === null);
  const ended = clocks.filter((clock) => clock.endedAt !== null);
  return (
    <Stack gap="sm" className={classes.header}>
      <dl className={classes.facts}>
        <Fact name={t('case.state')}>
          <StateText states={view.state} />
        </Fact>
        <Fact name={t('case.classification')}>{classification === undefined ? t('none') : say(classification)}</Fact>
        <Fact name={t('case.priority')}>{priority === undefined ? t('none') : t(`priority.${priority}`)}</Fact>
        <Fact name={t('case.owner')}>
          <bdi>{view.assignee?.name ?? t('nobody')}</bdi>
        </Fact>
        <Fact name={t('case.unit')}>{say(view.unit.name)}</Fact>
        <Fact name={t('case.reported')}>{instants(view.occurredAt)}</Fact>
      </dl>
      <section aria-label={t('case.clocks')}>
        {live.length === 0 && <Text c="dimmed">{t('case.noClocks')}</Text>}
        <Group gap="xs" className={classes.clocks}>
          {live.map((clock) => (
            <ClockChip key={`${clock.procedureId} ${clock.clockId}`} clock={clock} now={now} />
          ))}
        </Group>
        {ended.length > 0 && (
          <details className={classes.ended}>
            <summary>{t('case.ended', { count: ended.length })}</summary>
            <Group gap="xs" mt="xs">
              {ended.map((clock) => (
                <ClockChip key={`${clock.procedureId} ${clock.clockId}`} clock={clock} now={now} />
              ))}
            </Group>
          </details>
        )}
      </section>
    </Stack>
  );
}
