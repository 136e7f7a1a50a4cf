import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';

export function ThemeSwitch() {
  const { t } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const label = t(dark ? 'theme.toLight' : 'theme.toDark');
  return (
    <ActionIcon
      variant="default"
      size={34}
      aria-label={label}
      title={label}
      onClick={() => {
        setColorScheme(dark ? 'light' : 'dark');
      }}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </ActionIcon>
  );
}
