import { Popover, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { findCase } from '../../api/commands.js';
import type { FoundProcedure } from '../../api/shapes.js';
import { StateText } from '../../case/StateText.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Icon } from '../../parts/Icon.js';
import { useSession } from '../session.js';
import { caseTokenOf } from './case-token.js';
import classes from './CaseSearch.module.css';

/** The door of what was found: a case for its unit, a referral for its agency. */
function useDoor() {
  const { agency } = useSession();
  return (found: FoundProcedure) =>
    agency === null
      ? ({ to: '/cases/$caseId', params: { caseId: found.caseId } } as const)
      : ({ to: '/referrals/$procedureId', params: { procedureId: found.procedureId } } as const);
}

/** Opens a case by its token. What is not a token is not sent, and what is not the person's is not found. */
export function CaseSearch({ id }: { id: string }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const door = useDoor();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string>();
  const search = useMutation({
    mutationFn: findCase,
    onSuccess: ({ procedures }) => {
      const [only, ...more] = procedures;
      if (only === undefined || more.length > 0) return;
      forget();
      void navigate(door(only));
    },
  });
  const forget = (): void => {
    setTyped('');
    setAsked(undefined);
  };
  const token = asked === undefined ? undefined : caseTokenOf(asked);
  const opened = asked !== undefined && !search.isPending;
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = caseTokenOf(typed);
          setAsked(typed);
          if (wanted !== undefined) search.mutate(wanted);
        }}
      >
        <Popover
          withRoles={false}
          opened={opened}
          onChange={forget}
          position="bottom-start"
          width={320}
          shadow="md"
          trapFocus={false}
        >
          <Popover.Target>
            <TextInput
              id={id}
              type="search"
              className={classes.field}
              aria-label={t('search.label')}
              placeholder={t('search.placeholder')}
              title={t('search.label')}
              dir="ltr"
              autoComplete="off"
              leftSection={<Icon name="search" size={16} />}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setAsked(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') forget();
              }}
            />
          </Popover.Target>
          <Popover.Dropdown role="status">
            {token === undefined ? (
              <Text>{t('search.notToken')}</Text>
            ) : search.isError ? (
              <Text>{t('problem.loadFailed')}</Text>
            ) : (
              <Found token={token} procedures={search.data?.procedures ?? []} onOpen={forget} />
            )}
          </Popover.Dropdown>
        </Popover>
      </form>
    </search>
  );
}

function Found({
  token,
  procedures,
  onOpen,
}: {
  token: string;
  procedures: readonly FoundProcedure[];
  onOpen: () => void;
}) {
  const { t, say } = useLanguage();
  const door = useDoor();
  if (procedures.length === 0) return <Text>{t('search.nothing', { token })}</Text>;
  return (
    <>
      <Text fw={600}>{t('search.several', { token })}</Text>
      <ul className={classes.found}>
        {procedures.map((found) => (
          <li key={found.procedureId}>
            <Link {...door(found)} onClick={onOpen}>
              {say(found.title)}
            </Link>{' '}
            <StateText states={found.state} short />
          </li>
        ))}
      </ul>
    </>
  );
}
