import { Stack, Text } from '@mantine/core';
import type { BlockedEvent } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { useRoles } from '../parts/Roles.js';
import classes from './BlockedList.module.css';

/** What cannot be done yet, folded: each with its unmet reasons and who can meet them. */
export function BlockedList({ blocked }: { blocked: readonly BlockedEvent[] }) {
  const { t, say } = useLanguage();
  const roles = useRoles();
  if (blocked.length === 0) return null;
  return (
    <details className={classes.fold}>
      <summary>{t('case.notNow', { count: blocked.length })}</summary>
      <Stack gap="sm" mt="sm">
        {blocked.map((event) => (
          <div key={event.type}>
            <Text fw={600}>{say(event.title)}</Text>
            <ul className={classes.reasons}>
              {event.reasons.map((reason) => (
                <li key={reason.guard}>
                  {say(reason.unmet)}
                  {reason.by.length > 0 && <Text c="dimmed">{t('problem.whoCan', { roles: roles(reason.by) })}</Text>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Stack>
    </details>
  );
}
