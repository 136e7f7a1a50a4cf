import { Card, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { LanguageSwitch } from './LanguageSwitch.js';

/** The page before the pages: what asks for a password, alone on the screen. */
export function Door({ title, onSubmit, children }: { title: string; onSubmit: () => void; children: ReactNode }) {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
  }, [title, t]);
  return (
    <Center mih="100dvh" p="md" component="main">
      <Card withBorder padding="xl" w="100%" maw={420}>
        <form
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
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
            {children}
          </Stack>
        </form>
      </Card>
    </Center>
  );
}
