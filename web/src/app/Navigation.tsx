import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countsQuery } from '../api/queries.js';
import type { WorklistCounts } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { navigationOf, type NavigationLink } from './navigation.js';
import { useNumbers } from '../time/display.js';
import { useSession } from './session.js';
import classes from './Navigation.module.css';

/** The side bar with live counts. */
export function Navigation() {
  const { t } = useLanguage();
  const session = useSession();
  const groups = navigationOf(session);
  const counts = useQuery({ ...countsQuery, enabled: session.unit !== null || session.agency !== null });
  return (
    <nav aria-label={t('nav.main')}>
      <Stack gap="md">
        {groups.map((group) => (
          <div key={group.title}>
            <Text c="dimmed" fw={600} px={10} pb={4}>
              {t(`nav.${group.title}`)}
            </Text>
            <ul className={classes.links}>
              {group.links.map((link) => (
                <li key={link.to}>
                  <NavigationItem link={link} counts={counts.data} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Stack>
    </nav>
  );
}

function NavigationItem({ link, counts }: { link: NavigationLink; counts: WorklistCounts | undefined }) {
  const { t } = useLanguage();
  const numbers = useNumbers();
  const count = link.count === undefined ? undefined : counts?.[link.count];
  return (
    <Link to={link.to} className={classes.link} activeProps={{ 'data-active': true }}>
      <Icon name={link.icon} />
      <span className={classes.text}>{t(`nav.${link.text}`)}</span>
      {count !== undefined && (
        <span className={classes.count} data-urgent={(link.count === 'overdue' && count > 0) || undefined}>
          <VisuallyHidden>: </VisuallyHidden>
          {numbers(count)}
        </span>
      )}
    </Link>
  );
}
