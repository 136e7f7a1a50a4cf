import type { RungView } from '../api/shapes.js';
import { isolate } from '../i18n/isolate.js';
import { useLanguage } from '../i18n/use-language.js';
import { useInstants } from '../time/use-instants.js';
import classes from './Ladder.module.css';

/** The ladder before and after it is climbed: each rung with its time and the people it tells. */
export function Ladder({ rungs }: { rungs: readonly RungView[] }) {
  const { t } = useLanguage();
  const instants = useInstants();
  const inTime = [...rungs].sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  return (
    <ol className={classes.ladder}>
      {inTime.map((rung) => {
        // Case time, as every other time of the case; on a fast clock the wall's time of sending would confuse.
        const at = instants(rung.dueAt, 'dayTime');
        return (
          <li key={`${rung.level}${rung.dueAt}`} className={classes.rung} data-status={rung.status}>
            <span className={classes.level}>
              {rung.level} {t(`rung.${rung.level}`)}
            </span>
            <span>{rung.tells.length > 0 ? rung.tells.map(isolate).join(t('list.join')) : t('rung.nobody')}</span>
            <span className={classes.when}>{t(`rung.${rung.status}`, { at })}</span>
          </li>
        );
      })}
    </ol>
  );
}
