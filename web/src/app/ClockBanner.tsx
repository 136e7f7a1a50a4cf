import { Text } from '@mantine/core';
import { useConnection } from '../api/stream.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { useInstants } from '../time/use-instants.js';
import { useCaseNow } from '../time/use-now.js';
import { useSession } from './session.js';
import classes from './ClockBanner.module.css';

/** Says plainly that the time of the cases is not the real one, and that what is shown is old while not live. */
export function ClockBanner() {
  const { t } = useLanguage();
  const instants = useInstants();
  const { clock, fetchedAt } = useSession();
  const connection = useConnection();
  const now = useCaseNow(clock, fetchedAt);
  return (
    <>
      {connection.state === 'lost' && (
        <div className={classes.banner} data-kind="lost" role="alert">
          <Icon name="offline" />
          <Text>{t('connection.lost', { since: instants(connection.since, 'time') })}</Text>
        </div>
      )}
      {clock.kind !== 'real' && (
        <div className={classes.banner} data-kind="clock">
          <Icon name="clock" />
          <div className={classes.clock}>
            <span>
              {clock.kind === 'fast'
                ? t('clockNotice.fast', { pace: t('clockNotice.pace', { seconds: Math.round(3_600 / clock.rate) }) })
                : t('clockNotice.manual')}
            </span>{' '}
            <b>{t('clockNotice.now', { now: instants(now) })}</b>
          </div>
        </div>
      )}
    </>
  );
}
