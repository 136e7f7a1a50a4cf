import { Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addClosure } from '../api/commands.js';
import { ProblemError } from '../api/client.js';
import { calendarsQuery } from '../api/queries.js';
import type { CalendarView } from '../api/shapes.js';
import { useSession } from '../app/session.js';
import { useDraft } from '../forms/draft.js';
import { asText } from '../forms/payload.js';
import { ProblemNote } from '../forms/ProblemNote.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { formatInstant } from '../time/instant.js';
import { tell } from '../parts/tell.js';

/** Working calendars: office hours, weekend and closures; an administrator adds closures. */
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

/** A date of the calendar has no time zone of its own. */
const noZone = { offsets: [{ from: null, minutes: 0 }] };
/** 4 January 1970 was a Sunday: day 0 of the calendar's week. */
const sunday = Date.UTC(1970, 0, 4);

function CalendarCard({ view }: { view: CalendarView }) {
  const { t, language } = useLanguage();
  const { calendar } = view;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const closures = [...calendar.closures].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <Card withBorder component="section" padding="md">
      <Group justify="space-between">
        <Title order={2}>
          <bdi>{calendar.id}</bdi>
        </Title>
        <Text c="dimmed">{t('admin.version', { version: calendar.version })}</Text>
      </Group>
      <Text>
        {t('admin.hours', { opens: calendar.officeHours.opens, closes: calendar.officeHours.closes })} ·{' '}
        {t('admin.weekend')}:{' '}
        {calendar.weekend.map((day) => weekday.format(sunday + day * 86_400_000)).join(t('list.join'))}
      </Text>
      <Title order={3} mt="sm">
        {t('admin.closures')}
      </Title>
      {closures.length === 0 && <Text c="dimmed">{t('admin.noClosures')}</Text>}
      <ul>
        {closures.map((closure) => (
          <li key={`${closure.date} ${closure.label}`}>
            {formatInstant(Date.parse(closure.date), language, noZone, 'day')} – <bdi>{closure.label}</bdi>{' '}
            <Text span c="dimmed">
              <bdi>{closure.source}</bdi>
            </Text>
          </li>
        ))}
      </ul>
      <ClosureForm calendarId={calendar.id} />
    </Card>
  );
}

const fields = ['date', 'label', 'source'] as const;

function ClosureForm({ calendarId }: { calendarId: string }) {
  const { t } = useLanguage();
  const { person } = useSession();
  const client = useQueryClient();
  const { draft, change, clear } = useDraft(person.id, `closure.${calendarId}`);
  const value = (name: (typeof fields)[number]): string => asText(draft.typed[name]);
  const mutation = useMutation({
    mutationFn: () => addClosure(calendarId, { date: value('date'), label: value('label'), source: value('source') }),
    onSuccess: () => {
      clear();
      tell(t('admin.closureDone'));
      void client.invalidateQueries();
    },
  });
  const wrong = mutation.error instanceof ProblemError ? (mutation.error.problem.fields ?? []) : [];
  return (
    <form
      aria-label={t('admin.addClosure')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mutation.isPending) mutation.mutate();
      }}
    >
      <Stack gap="sm" mt="sm">
        <Group align="flex-end" gap="sm">
          {fields.map((name) => (
            <TextInput
              key={name}
              type={name === 'date' ? 'date' : 'text'}
              label={t(`admin.${name}`)}
              value={value(name)}
              error={wrong.find((field) => field.path === name)?.message}
              onChange={(event) => {
                change({ typed: { ...draft.typed, [name]: event.currentTarget.value } });
              }}
            />
          ))}
          <Button type="submit" loading={mutation.isPending} disabled={fields.some((name) => value(name) === '')}>
            {t('admin.addClosureSend')}
          </Button>
        </Group>
        {mutation.isError && <ProblemNote error={mutation.error} fieldCount={wrong.length} />}
      </Stack>
    </form>
  );
}
