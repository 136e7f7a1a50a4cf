import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { AccountMenu } from './AccountMenu.js';
import { ClockBanner } from './ClockBanner.js';
import { ConnectionState } from './ConnectionState.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Navigation } from './Navigation.js';
import { Shortcuts } from './Shortcuts.js';
import { ThemeSwitch } from './ThemeSwitch.js';
import classes from './Shell.module.css';

/** The frame round every page: where to go, whose time it is, whether it is live. */
export function Shell() {
  const { t } = useLanguage();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group gap="xs" wrap="nowrap">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.menu')} />
          <Text fw={700} fz="xl" className={classes.product}>
            {t('product')}
          </Text>
        </Group>
        <Group gap="xs" wrap="nowrap">
          <ConnectionState />
          <LanguageSwitch />
          <div className={classes.wide}>
            <ThemeSwitch />
          </div>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className={classes.navbar}>
        <Navigation />
        <Shortcuts />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <ClockBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
