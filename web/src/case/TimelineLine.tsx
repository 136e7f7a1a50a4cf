import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TimelineEntry } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon, type IconName } from '../parts/Icon.js';
import { useInstants } from '../time/use-instants.js';
import { RecordedFields } from './RecordedFields.js';
import { sopFieldsQuery } from './sop-fields.js';
import { StateText } from './StateText.js';
import classes from './Timeline.module.css';

const icons: Record<TimelineEntry['kind'], IconName> = {
  event: 'person',
  clock: 'clock',
  alert: 'bell',
  system: 'board',
};

/** One thing that happened. `minute`: how much of the case's time passes in a minute of the wall, in milliseconds. */
export function TimelineLine({ entry, minute }: { entry: TimelineEntry; minute: number }) {
  return (
    <li className={classes.entry} data-kind={entry.kind}>
      <span className={classes.icon}>
        <Icon name={icons[entry.kind]} size={16} />
      </span>
      {entry.kind === 'alert' ? <AlertLine entry={entry} /> : <EventLine entry={entry} minute={minute} />}
    </li>
  );
}

/** Who was told what, how high on the ladder, about which deadline. */
function AlertLine({ entry }: { entry: TimelineEntry }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  return (
    <div>
      <Text fw={600}>
        {entry.level !== null && `${entry.level} ${t(`rung.${entry.level}`)} · `}
        {say(entry.deadlineLabel ?? entry.title)}
      </Text>
      <Text c="dimmed">
        <time dateTime={entry.at}>{t('timeline.sent', { at: instants(entry.at, 'dayTime') })}</time>
        {' · '}
        <bdi>{entry.by}</bdi>
      </Text>
      {entry.deadlineLabel !== null && (
        <Text c="dimmed">{t('alerts.due', { at: instants(entry.occurredAt, 'dayTime') })}</Text>
      )}
    </div>
  );
}

function EventLine({ entry, minute }: { entry: TimelineEntry; minute: number }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const known = useQuery(sopFieldsQuery(entry.sop));
  // A minute between doing and typing is nothing to tell, however much of a demonstration's time it is.
  const late = Date.parse(entry.at) - Date.parse(entry.occurredAt) >= minute;
  return (
    <div>
      <Text fw={600}>{say(entry.title)}</Text>
      <Text c="dimmed">
        <time dateTime={entry.occurredAt}>{instants(entry.occurredAt, 'dayTime')}</time>
        {entry.by !== '' && (
          <>
            {' · '}
            <bdi>{entry.by}</bdi>
          </>
        )}
      </Text>
      {late && <Text c="dimmed">{t('timeline.enteredLater', { at: instants(entry.at, 'dayTime') })}</Text>}
      {entry.outcome === 'ignored' && <Text>{t('timeline.ignored')}</Text>}
      <RecordedFields fields={known.data?.[entry.eventType] ?? []} values={entry.fields} />
      {entry.outcome === 'applied' && entry.stateAfter.length > 0 && (
        <Text component="div">
          {t('timeline.stateAfter')} <StateText states={entry.stateAfter} short />
        </Text>
      )}
    </div>
  );
}
