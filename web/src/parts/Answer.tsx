import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../api/client.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from './Icon.js';

/** Loading in the shape of what comes, an error with its way out, or the data. */
export function Answer<T>({
  query,
  rows = 5,
  children,
}: {
  query: UseQueryResult<T>;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  const { t } = useLanguage();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) {
    const problem = query.error instanceof ProblemError ? query.error.problem : undefined;
    const missing = problem?.status === 404;
    return (
      <Alert color="red" icon={<Icon name="warning" />} title={t(missing ? 'problem.notFound' : 'problem.loadFailed')}>
        <Stack gap="sm" align="flex-start">
          {!missing && <Text>{problem?.code === 'CONNECTION_LOST' ? t('connection.lostShort') : problem?.detail}</Text>}
          <Button size="sm" variant="default" onClick={() => void query.refetch()}>
            {t('problem.retry')}
          </Button>
        </Stack>
      </Alert>
    );
  }
  return (
    <Stack gap="xs" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={40} />
      ))}
    </Stack>
  );
}

/** An empty list says why it is empty. */
export function Empty({ children }: { children: ReactNode }) {
  return (
    <Text c="dimmed" py="xl" ta="center">
      {children}
    </Text>
  );
}
