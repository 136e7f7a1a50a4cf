import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { makeQueryClient } from '../api/query-client.js';
import { directions } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-language.js';
import { cssVariables, theme } from '../theme.js';
import { router } from './router.js';
import { SignedIn } from './SignedIn.js';

export function App() {
  const [client] = useState(makeQueryClient);
  return (
    <DirectionProvider>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <FollowLanguage />
        <Notifications position="bottom-center" />
        <QueryClientProvider client={client}>
          <SignedIn>
            <RouterProvider router={router} />
          </SignedIn>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** The document's language and direction follow the chosen language without a reload. */
function FollowLanguage() {
  const { language } = useLanguage();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = language;
    setDirection(directions[language]);
  }, [language, setDirection]);
  return null;
}
