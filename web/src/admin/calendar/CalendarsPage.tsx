import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { calendarsQuery } from '../../api/queries.js';
import type { CalendarView } from '../../api/shapes.js';
import { useSession } from '../../app/session.js';
import { hasDraft } from '../../forms/draft.js';
import { isolate } from '../../i18n/isolate.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Answer } from '../../parts/Answer.js';
import { Icon } from '../../parts/Icon.js';
import { Page } from '../../parts/Page.js';
import { useDisplay } from '../../time/display.js';
import { formatInstant } from '../../time/instant.js';
import { useInstants } from '../../time/use-instants.js';
import { CalendarForm } from './CalendarForm.js';
import { typedOf } from './calendar-form.js';
import { ClosureForm } from './ClosureForm.js';
import { useWeekdays } from './use-weekdays.js';
import classes from './CalendarsPage.module.css';

/** Working calendars: office hours, weekend, closures and offsets. An administrator changes all of it. */
export function CalendarsPage() {
  const { t } = useLanguage();
  const query = useQuery(calendarsQuery);
  return (
    <Page title={t('admin.calendars')} intro={t('admin.calendarsIntro')}>
      <Answer query={query}>
        {({ calendars }) => (
          <Stack gap="md">
            {calendars.map((view) => (
              <CalendarCard key={view.calendar.id} view={view} />
            ))}
          </Stack>
        )}
      </Answer>
    </Page>
  );
}

function CalendarCard({ view }: { view: CalendarView }) {
  const { t, say } = useLanguage();
  const { person } = useSession();
  const instants = useInstants();
  const { id, version } = view.calendar;
  const [editing, setEditing] = useState(() => hasDraft(person.id, `calendar.${id}`));
  return (
    <Card withBorder component="section" padding="md" data-calendar={id}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>
            {view.profiles.map(({ title }) => say(title)).join(t('list.join')) || <bdi>{id}</bdi>}
          </Title>
          <Text c="dimmed">
            {t('admin.version', { version })} · <bdi>{id}</bdi>
            {view.changedBy !== null &&
              ` · ${t('admin.changedBy', { name: isolate(view.changedBy), at: instants(view.changedAt), reason: isolate(view.reason) })}`}
          </Text>
        </div>
        {!editing && (
          <Button
            variant="default"
            leftSection={<Icon name="edit" size={16} />}
            aria-label={t('admin.editCalendar', { id })}
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('admin.edit')}
          </Button>
        )}
      </Group>
      {editing ? (
        <CalendarForm
          view={view}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <CalendarFacts view={view} />
          <ClosureForm calendarId={id} />
        </>
      )}
    </Card>
  );
}

/** A date of the calendar has no time zone of its own. */
const noZone = { offsets: [{ from: null, minutes: 0 }] };

function CalendarFacts({ view: { calendar } }: { view: CalendarView }) {
  const { t, language } = useLanguage();
  const weekdays = useWeekdays();
  const display = useDisplay();
  const day = (date: string): string => formatInstant(Date.parse(date), language, noZone, 'day', display);
  const { offsets } = typedOf(calendar);
  const closures = [...calendar.closures].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('admin.officeHours')}</dt>
        <dd>
          {t('admin.hours', calendar.officeHours)}
          {calendar.specialHours.map(({ from, to, opens, closes }) => (
            <div key={from}>
              {day(from)} – {day(to)}: {t('admin.hours', { opens, closes })}
            </div>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t('admin.weekend')}</dt>
        <dd>
          {calendar.weekend.map((number) => weekdays[number]).join(t('list.join'))}
          {calendar.workedDates.length > 0 && (
            <div>
              {t('admin.workedDates')}: {calendar.workedDates.map(day).join(t('list.join'))}
            </div>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('admin.offsets')}</dt>
        <dd>
          {(offsets as { from: string; minutes: string }[]).map(({ from, minutes }) => (
            <div key={from}>
              <bdi dir="ltr">UTC{minutes}</bdi>{' '}
              {from !== '' && t('clock.from', { at: `${from.replace('T', ' ')} UTC` })}
            </div>
          ))}
        </dd>
      </div>
      <div className={classes.closures}>
        <dt>{t('admin.closures')}</dt>
        <dd>
          {closures.length === 0 && <Text c="dimmed">{t('admin.noClosures')}</Text>}
          <ul>
            {closures.map((closure) => (
              <li key={`${closure.date} ${closure.label}`}>
                {day(closure.date)} – <bdi>{closure.label}</bdi>{' '}
                <Text span c="dimmed">
                  <bdi>{closure.source}</bdi>
                </Text>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}
