import { Button } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';

/** Somewhere that nobody asks about; `replace` leaves nothing behind the back button. */
const harmlessPage = 'https://www.bbc.com/weather';

/** Leaves at once: someone at risk may be looking over the shoulder. */
export function QuickExit() {
  const { t } = useLanguage();
  return (
    <Button
      color="red"
      variant="outline"
      title={t('agency.quickExitHelp')}
      rightSection={<Icon name="exit" />}
      onClick={() => {
        document.body.replaceChildren();
        window.location.replace(harmlessPage);
      }}
    >
      {t('agency.quickExit')}
    </Button>
  );
}
