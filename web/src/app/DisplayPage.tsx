import { Card, Radio, Stack, Switch, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { chooseDisplay, useDisplay } from '../time/display.js';
import { useInstants } from '../time/use-instants.js';
import { useWall } from '../time/use-now.js';
import { LanguageSwitch } from './LanguageSwitch.js';

/** How this device writes numbers and dates: the reader's choice, kept here. */
export function DisplayPage() {
  const { t } = useLanguage();
  const { digits, hijri } = useDisplay();
  const instants = useInstants();
  const now = useWall(30_000);
  useEffect(() => {
    document.title = `${t('display.title')} – ${t('product')}`;
  }, [t]);
  return (
    <Card withBorder padding="xl" w="100%" maw={560}>
      <Stack gap="lg">
        <Title order={1}>{t('display.title')}</Title>
        <LanguageSwitch />
        <Radio.Group
          label={t('display.digits')}
          description={t('display.digitsHelp')}
          value={digits}
          onChange={(value) => {
            chooseDisplay({ digits: value === 'arabicIndic' ? 'arabicIndic' : 'latin' });
          }}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="latin" label={t('display.latin')} />
            <Radio value="arabicIndic" label={t('display.arabicIndic')} />
          </Stack>
        </Radio.Group>
        <Switch
          label={t('display.hijri')}
          description={t('display.hijriHelp')}
          checked={hijri}
          onChange={(event) => {
            chooseDisplay({ hijri: event.currentTarget.checked });
          }}
        />
        <Text>
          {t('display.example')} <b data-example>{instants(now)}</b>
        </Text>
      </Stack>
    </Card>
  );
}
