import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../api/client.js';
import { signOut, unlockSession } from '../../api/commands.js';
import { enterSession } from '../../api/query-client.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Icon } from '../../parts/Icon.js';
import { Door } from '../Door.js';
import { useSession } from '../session.js';
import { noteInput } from './last-input.js';

/** In the place of every page while the session is locked: who it is, and the password. The server decides. */
export function LockPage({ onUnlocked }: { onUnlocked: () => void }) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const { person, lockAfterMinutes } = useSession();
  const [password, setPassword] = useState('');
  const unlock = useMutation({
    mutationFn: () => unlockSession(password),
    meta: { signIn: true },
    onSuccess: (session) => {
      noteInput();
      enterSession(client, session);
      onUnlocked();
    },
    onError: () => {
      setPassword('');
    },
  });
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: () => {
      enterSession(client, null);
    },
  });
  const problem = unlock.error instanceof ProblemError ? unlock.error.problem : undefined;
  return (
    <Door
      title={t('lock.title')}
      onSubmit={() => {
        if (!unlock.isPending) unlock.mutate();
      }}
    >
      <Stack gap={4}>
        <Group gap="xs">
          <Icon name="lock" />
          <Text fw={600}>
            <bdi>{person.name}</bdi>
          </Text>
        </Group>
        <Text>{t('lock.why', { count: lockAfterMinutes })}</Text>
      </Stack>
      <PasswordInput
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
      {problem !== undefined && (
        <Alert color="red" role="alert" icon={<Icon name="warning" />} title={t('lock.failed')}>
          {problem.code === 'CONNECTION_LOST' ? t('connection.lostShort') : problem.detail}
        </Alert>
      )}
      <Button type="submit" size="md" loading={unlock.isPending}>
        {t('lock.submit')}
      </Button>
      <Button
        variant="subtle"
        loading={leave.isPending}
        onClick={() => {
          leave.mutate();
        }}
      >
        {t('lock.other')}
      </Button>
      <Text c="dimmed">{t('lock.policy')}</Text>
    </Door>
  );
}
