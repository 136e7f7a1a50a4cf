import { Title, Text, Stack, Group } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-language.js';

interface PageProps {
  /** Also the window's title: a token or a plain word, never a name. */
  title: string;
  intro?: string | undefined;
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, intro, actions, children }: PageProps) {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
  }, [title, t]);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={1}>{title}</Title>
          {intro !== undefined && <Text c="dimmed">{intro}</Text>}
        </div>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}
