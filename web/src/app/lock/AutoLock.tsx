import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ProblemError } from '../../api/client.js';
import { lockSession } from '../../api/commands.js';
import { keys } from '../../api/queries.js';
import { enterSession } from '../../api/query-client.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Icon } from '../../parts/Icon.js';
import { useSession } from '../session.js';
import { idleAt, type Idle } from './idle.js';
import { followInput, followOtherTabs, lastInput } from './last-input.js';
import { LockPage } from './LockPage.js';
import classes from './AutoLock.module.css';

const lookEveryMs = 1_000;

/**
 * Covers the pages when nobody has used them for the minutes of the setting. What is shown is taken out of the document
 * and out of the cache; the server's session is locked, so that a reload opens nothing. What was typed is kept as a draft.
 */
export function AutoLock({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const session = useSession();
  const { locked, lockAfterMinutes } = session;
  const [idle, setIdle] = useState<Idle>(() => idleAt(Date.now(), lastInput(), lockAfterMinutes));
  // Without a connection the page is covered all the same, and the server hears of it as soon as it can be reached.
  const covered = locked || idle === 'locked';
  const stillCovered = useRef(false);
  const { mutate: tellServer } = useMutation({
    mutationFn: lockSession,
    retry: (_count, error) => stillCovered.current && error instanceof ProblemError && error.unanswered,
    retryDelay: 5_000,
  });

  useEffect(() => {
    stillCovered.current = covered;
    if (covered) {
      // Unlocked in another tab: the same person is back, and the server says so.
      return followOtherTabs(() => {
        setIdle(idleAt(Date.now(), lastInput(), lockAfterMinutes));
        void client.invalidateQueries({ queryKey: keys.session });
      });
    }
    const forget = followInput();
    const look = setInterval(() => {
      setIdle(idleAt(Date.now(), lastInput(), lockAfterMinutes));
    }, lookEveryMs);
    return () => {
      forget();
      clearInterval(look);
    };
  }, [covered, lockAfterMinutes, client]);

  useEffect(() => {
    if (idle !== 'locked') return;
    enterSession(client, { ...session, locked: true });
    tellServer();
    // Only the moment of locking counts; the session it was in is the one that is locked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [idle]);

  if (covered) {
    return (
      <LockPage
        onUnlocked={() => {
          setIdle('open');
        }}
      />
    );
  }
  return (
    <>
      {children}
      {idle === 'warning' && (
        <div className={classes.warning} role="alert">
          <Icon name="lock" />
          {t('lock.warning')}
        </div>
      )}
    </>
  );
}
