import { Alert, Button, Card, Center, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemError } from '../api/client.js';
import { signIn } from '../api/commands.js';
import { enterSession } from '../api/query-client.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { LanguageSwitch } from './LanguageSwitch.js';

export function SignInPage({ expired }: { expired: boolean }) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  useEffect(() => {
    document.title = `${t('signIn.title')} – ${t('product')}`;
  }, [t]);
  const mutation = useMutation({
    mutationFn: () => signIn({ login, password }),
    meta: { signIn: true },
    onSuccess: (session) => {
      enterSession(client, session);
    },
  });
  const problem = mutation.error instanceof ProblemError ? mutation.error.problem : undefined;
  return (
    <Center mih="100dvh" p="md" component="main">
      <Card withBorder padding="xl" w="100%" maw={420}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!mutation.isPending) mutation.mutate();
          }}
        >
          <Stack gap="md">
            <div>
              <Group justify="space-between" wrap="nowrap">
                <Title order={1}>{t('product')}</Title>
                <LanguageSwitch />
              </Group>
              <Text c="dimmed" mt={4}>
                {t('tagline')}
              </Text>
            </div>
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
          </Stack>
        </form>
      </Card>
    </Center>
  );
}
