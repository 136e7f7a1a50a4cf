import { Center, Container, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { sessionQuery } from '../api/queries.js';
import { StreamProvider } from '../api/stream.js';
import { dropDraftsOfOthers } from '../forms/draft.js';
import { chooseLanguage, hasChosenLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { Places } from '../time/places.js';
import { AutoLock } from './lock/AutoLock.js';
import { PasswordPage } from './PasswordPage.js';
import { SessionProvider } from './session.js';
import { SignInPage } from './SignInPage.js';

/** Draws the pages for a signed-in person, else the sign-in in their place: the address stays, so does what was typed. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const query = useQuery(sessionQuery);
  const [wasSignedIn, setWasSignedIn] = useState(false);
  const session = query.data;

  useEffect(() => {
    if (session === null || session === undefined) return;
    dropDraftsOfOthers(session.person.id);
    if (!hasChosenLanguage()) void chooseLanguage(session.person.language);
  }, [session]);

  // The first session that is seen; a sign-in after it follows an end.
  if (session && !wasSignedIn) setWasSignedIn(true);
  if (session === undefined) {
    return query.isError ? (
      <Container size="sm" py="xl">
        <Answer query={query}>{() => null}</Answer>
      </Container>
    ) : (
      <Center mih="100dvh">
        <Loader aria-label={t('loading')} />
      </Center>
    );
  }
  if (session === null) return <SignInPage expired={wasSignedIn} />;
  const value = { ...session, fetchedAt: query.dataUpdatedAt };
  return (
    <SessionProvider value={value}>
      <AutoLock>
        {session.person.mustChangePassword ? (
          <PasswordPage oneTime />
        ) : (
          <StreamProvider>
            <Places profileId={session.profileId}>{children}</Places>
          </StreamProvider>
        )}
      </AutoLock>
    </SessionProvider>
  );
}
