import { ActionIcon, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../api/commands.js';
import { enterSession } from '../api/query-client.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { useRoles } from '../parts/Roles.js';
import { useSession } from './session.js';

export function AccountMenu() {
  const { t, say } = useLanguage();
  const roles = useRoles();
  const { person, unit, agency } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSettled: () => {
      enterSession(client, null);
    },
  });
  const place = unit ?? agency;
  return (
    <Menu position="bottom-end" width={280} shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={34} aria-label={t('me.account')}>
          <Icon name="person" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi>{person.name}</bdi>
          <br />
          {roles(person.roles)}
          {place !== null && (
            <>
              <br />
              {say(place.name)}
            </>
          )}
        </Menu.Label>
        <Menu.Item onClick={() => void navigate({ to: '/display' })}>{t('me.display')}</Menu.Item>
        <Menu.Item onClick={() => void navigate({ to: '/password' })}>{t('me.changePassword')}</Menu.Item>
        <Menu.Item
          leftSection={<Icon name="exit" size={16} />}
          onClick={() => {
            leave.mutate();
          }}
        >
          {t('me.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
