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
import { searchId, Shortcuts } from './Shortcuts.js';
import { CaseSearch } from './search/CaseSearch.js';
import { useSession } from './session.js';
import { ThemeSwitch } from './ThemeSwitch.js';
import classes from './Shell.module.css';

/** The frame round every page: where to go, whose time it is, whether it is live. */
export function Shell() {
  const { t } = useLanguage();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  const { unit, agency } = useSession();
  // An administrator sees no case, so there would be nothing to find.
  const hasCases = unit !== null || agency !== null;
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'md', lg: 'lg' }}
    >
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <div className={classes.start}>
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.menu')} />
          <img src="/sanad.svg" alt="" width={26} height={26} />
          <Text fw={700} fz="xl" className={classes.product}>
            {t('product')}
          </Text>
        </div>
        {hasCases && (
          <div className={classes.search}>
            <CaseSearch id={searchId} />
          </div>
        )}
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
        <div>
          {hasCases && (
            <div className={classes.searchInMenu}>
              <CaseSearch id={`${searchId}-menu`} />
            </div>
          )}
          <Navigation />
        </div>
        <Shortcuts />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <ClockBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
