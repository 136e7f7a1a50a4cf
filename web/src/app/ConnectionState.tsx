import { useConnection } from '../api/stream.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { useInstants } from '../time/use-instants.js';
import classes from './ConnectionState.module.css';

/** Whether the page follows the system by itself; if not, since when it is old. */
export function ConnectionState() {
  const { t } = useLanguage();
  const instants = useInstants();
  const { state, since } = useConnection();
  const text = state === 'lost' ? t('connection.lost', { since: instants(since, 'time') }) : t(`connection.${state}`);
  return (
    <span className={classes.state} data-state={state} role="status" title={text}>
      <Icon name={state === 'lost' ? 'offline' : 'live'} size={16} />
      <span className={classes.text}>{state === 'lost' ? t('connection.lostShort') : text}</span>
    </span>
  );
}
