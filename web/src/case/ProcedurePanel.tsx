import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '../api/queries.js';
import type { ProcedureView } from '../api/shapes.js';
import { inOrder } from '../clock/chip-state.js';
import { ClockChip } from '../clock/ClockChip.js';
import { ActionCards } from '../forms/ActionCards.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { useCaseNow } from '../time/use-now.js';
import { BlockedList } from './BlockedList.js';
import { StateText } from './StateText.js';

/** One procedure: its state, its open tasks and clocks, what can be done now, and why the rest cannot. */
export function ProcedurePanel({ id }: { id: string }) {
  const query = useQuery(procedureQuery(id));
  return (
    <Answer query={query} rows={6}>
      {(procedure) => <Procedure procedure={procedure} fetchedAt={query.dataUpdatedAt} />}
    </Answer>
  );
}

function Procedure({ procedure, fetchedAt }: { procedure: ProcedureView; fetchedAt: number }) {
  const { t, say } = useLanguage();
  const now = useCaseNow(procedure.clock, fetchedAt);
  const live = inOrder(procedure.clocks).filter((clock) => clock.endedAt === null);
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>{say(procedure.title)}</Title>
        <Text data-testid="procedure-state">
          {t('case.state')}:{' '}
          <b>
            <StateText states={procedure.state} />
          </b>
          {procedure.agency !== null && ` · ${say(procedure.agency.name)}`}
        </Text>
      </div>
      {live.length > 0 && (
        <Stack gap={6} align="flex-start">
          {live.map((clock) => (
            <ClockChip key={clock.clockId} clock={clock} now={now} />
          ))}
        </Stack>
      )}
      {procedure.tasks.length > 0 && (
        <section aria-label={t('case.tasks')}>
          <Title order={3}>{t('case.tasks')}</Title>
          <ul>
            {procedure.tasks.map((task) => (
              <li key={task.id}>{say(task.words)}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="can-do-now">
        <Title order={2} id="can-do-now" mb="xs">
          {t('case.now')}
        </Title>
        <ActionCards procedure={procedure} fetchedAt={fetchedAt} />
      </section>
      <BlockedList blocked={procedure.blocked} />
    </Stack>
  );
}
