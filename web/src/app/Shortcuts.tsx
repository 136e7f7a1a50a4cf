import { Button, Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { navigationOf } from './navigation.js';
import { useSession } from './session.js';

/** After `g`, a letter goes to a page. Letters are those of the English keyboard, by their place on it. */
const goKeys = [
  { code: 'KeyM', key: 'm', to: '/lists/mine', text: 'goMine' },
  { code: 'KeyT', key: 't', to: '/lists/team', text: 'goTeam' },
  { code: 'KeyW', key: 'w', to: '/lists/waiting', text: 'goWaiting' },
  { code: 'KeyO', key: 'o', to: '/lists/overdue', text: 'goOverdue' },
  { code: 'KeyB', key: 'b', to: '/board', text: 'goBoard' },
  { code: 'KeyA', key: 'a', to: '/alerts', text: 'goAlerts' },
  { code: 'KeyR', key: 'r', to: '/report', text: 'goReport' },
  { code: 'KeyI', key: 'i', to: '/inbox', text: 'goInbox' },
  { code: 'KeyC', key: 'c', to: '/calendars', text: 'goCalendars' },
  { code: 'KeyP', key: 'p', to: '/people', text: 'goPeople' },
  { code: 'KeyN', key: 'n', to: '/agencies', text: 'goAgencies' },
] as const;

/** The field that `/` goes to. */
export const searchId = 'case-search';

/** How long `g` waits for its letter, in milliseconds. */
const waitsMs = 1_500;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The list of keyboard shortcuts, and the shortcuts themselves. */
export function Shortcuts() {
  const { t } = useLanguage();
  const [opened, { open, close }] = useDisclosure(false);
  const navigate = useNavigate();
  const session = useSession();
  const hasCases = session.unit !== null || session.agency !== null;
  const links = navigationOf(session).flatMap((group) => group.links.map((link) => link.to));
  const offered = goKeys.filter((go) => links.includes(go.to));
  const pressedG = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?' || event.key === '؟') {
        open();
      } else if (event.key === '/') {
        const field = document.getElementById(searchId);
        if (field === null) return;
        event.preventDefault();
        field.focus();
      } else if (event.code === 'KeyG') {
        pressedG.current = event.timeStamp;
      } else if (event.timeStamp - pressedG.current < waitsMs) {
        pressedG.current = 0;
        const go = offered.find((one) => one.code === event.code);
        if (go !== undefined) void navigate({ to: String(go.to) });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [navigate, offered, open]);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        justify="flex-start"
        leftSection={<Icon name="keyboard" />}
        onClick={open}
        styles={{ label: { color: 'var(--mantine-color-dimmed)' } }}
      >
        {t('nav.shortcuts')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('shortcuts.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Table>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="row">{t('shortcuts.help')}</Table.Th>
              <Table.Td>
                <Kbd>?</Kbd>
              </Table.Td>
            </Table.Tr>
            {hasCases && (
              <Table.Tr>
                <Table.Th scope="row">{t('shortcuts.search')}</Table.Th>
                <Table.Td>
                  <Kbd>/</Kbd>
                </Table.Td>
              </Table.Tr>
            )}
            {offered.map((go) => (
              <Table.Tr key={go.to}>
                <Table.Th scope="row">{t(`shortcuts.${go.text}`)}</Table.Th>
                <Table.Td>
                  <Kbd>g</Kbd> {t('shortcuts.then')} <Kbd>{go.key}</Kbd>
                </Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">{t('shortcuts.close')}</Table.Th>
              <Table.Td>
                <Kbd>Esc</Kbd>
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  );
}
