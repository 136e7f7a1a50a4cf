import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../api/client.js';
import { signIn } from '../api/commands.js';
import { enterSession } from '../api/query-client.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { Door } from './Door.js';
import { noteInput } from './lock/last-input.js';

export function SignInPage({ expired }: { expired: boolean }) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const mutation = useMutation({
    mutationFn: () => signIn({ login, password }),
    meta: { signIn: true },
    onSuccess: (session) => {
      noteInput();
      enterSession(client, session);
    },
  });
  const problem = mutation.error instanceof ProblemError ? mutation.error.problem : undefined;
  return (
    <Door
      title={t('signIn.title')}
      onSubmit={() => {
        if (!mutation.isPending) mutation.mutate();
      }}
    >
      {expired && <Alert>{t('signIn.kept')}</Alert>}
      <TextInput
        label={t('signIn.login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        dir="ltr"
        required
        withAsterisk={false}
        value={login}
        onChange={(event) => {
          setLogin(event.currentTarget.value);
        }}
      />
      <PasswordInput
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
      {problem !== undefined && (
        <Alert color="red" role="alert" icon={<Icon name="warning" />} title={t('signIn.failed')}>
          {problem.code === 'CONNECTION_LOST' ? t('connection.lostShort') : problem.detail}
        </Alert>
      )}
      <Button type="submit" size="md" loading={mutation.isPending}>
        {t('signIn.submit')}
      </Button>
    </Door>
  );
}
