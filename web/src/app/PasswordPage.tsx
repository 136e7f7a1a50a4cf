import { Alert, Button, Card, Center, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemError } from '../api/client.js';
import { changePassword } from '../api/commands.js';
import { keys } from '../api/queries.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { tell } from '../parts/tell.js';

/** Choosing a password: by wish, or before anything else after a one-time password. */
export function PasswordPage({ oneTime = false }: { oneTime?: boolean }) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  useEffect(() => {
    document.title = `${t('password.title')} – ${t('product')}`;
  }, [t]);
  const mutation = useMutation({
    mutationFn: () => changePassword({ current, next }),
    meta: { signIn: true },
    onSuccess: () => {
      setCurrent('');
      setNext('');
      tell(t('password.done'));
      void client.invalidateQueries({ queryKey: keys.session });
    },
  });
  const problem = mutation.error instanceof ProblemError ? mutation.error.problem : undefined;
  const errorOf = (name: string): string | undefined => problem?.fields?.find((field) => field.path === name)?.message;
  return (
    <Center mih={oneTime ? '100dvh' : undefined} p="md" component={oneTime ? 'main' : 'div'}>
      <Card withBorder padding="xl" w="100%" maw={460}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!mutation.isPending) mutation.mutate();
          }}
        >
          <Stack gap="md">
            <Title order={1}>{t('password.title')}</Title>
            {oneTime && (
              <>
                <Alert>{t('password.oneTime')}</Alert>
                <LanguageSwitch />
              </>
            )}
            <PasswordInput
              label={t('password.current')}
              autoComplete="current-password"
              value={current}
              error={errorOf('current')}
              onChange={(event) => {
                setCurrent(event.currentTarget.value);
              }}
            />
            <PasswordInput
              label={t('password.next')}
              description={t('password.nextHelp')}
              autoComplete="new-password"
              value={next}
              error={errorOf('next')}
              onChange={(event) => {
                setNext(event.currentTarget.value);
              }}
            />
            {problem !== undefined && (
              <Alert color="red" role="alert" icon={<Icon name="warning" />}>
                {problem.code === 'CONNECTION_LOST' ? t('connection.lostShort') : problem.detail}
              </Alert>
            )}
            <Button type="submit" loading={mutation.isPending} disabled={current === '' || next === ''}>
              {t('password.submit')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Center>
  );
}
