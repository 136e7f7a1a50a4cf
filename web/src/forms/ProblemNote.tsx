import { Alert, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ProblemError } from '../api/client.js';
import { stateInWords } from '../case/state-in-words.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { useRoles } from '../parts/Roles.js';
import { useInstants } from '../time/use-instants.js';

/** What happened, what was kept and the way out; of a 409 also the reasons, who can meet them and what has changed. */
export function ProblemNote({ error, fieldCount }: { error: unknown; fieldCount: number }) {
  const { t, language, say } = useLanguage();
  const roles = useRoles();
  const instants = useInstants();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.focus();
  }, [error]);
  if (!(error instanceof ProblemError)) return null;
  const { problem } = error;
  const detail =
    problem.code === 'CONNECTION_LOST'
      ? t('problem.CONNECTION_LOST')
      : error.unanswered
        ? t('problem.unanswered')
        : fieldCount > 0
          ? t('form.checkFields', { count: fieldCount })
          : problem.detail;
  const reasons = problem.reasons ?? [];
  const changes = problem.changedSince ?? [];
  return (
    <Alert ref={note} tabIndex={-1} role="alert" color="red" icon={<Icon name="warning" />} title={t('problem.title')}>
      <Stack gap="xs">
        {reasons.length === 0 && <Text>{detail}</Text>}
        {reasons.length > 0 && (
          <>
            <Text fw={600}>{t('problem.reasons')}</Text>
            <List>
              {reasons.map((reason) => (
                <List.Item key={reason.guard}>
                  {say(reason.unmet)}
                  {reason.by.length > 0 && <Text c="dimmed">{t('problem.whoCan', { roles: roles(reason.by) })}</Text>}
                </List.Item>
              ))}
            </List>
          </>
        )}
        {problem.state !== undefined && problem.state.length > 0 && (
          <Text>{t('problem.stateNow', { state: stateInWords(problem.state, language) })}</Text>
        )}
        {changes.length > 0 && (
          <>
            <Text fw={600}>{t('problem.changed')}</Text>
            <List>
              {changes.map((change) => (
                <List.Item key={change.step}>
                  {say(change.title)} – {change.by}, {instants(change.recordedAt, 'dayTime')}
                </List.Item>
              ))}
            </List>
          </>
        )}
        <Text>{t('problem.kept')}</Text>
      </Stack>
    </Alert>
  );
}
