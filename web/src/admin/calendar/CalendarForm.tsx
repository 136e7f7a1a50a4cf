import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeCalendar } from '../../api/commands.js';
import type { CalendarView } from '../../api/shapes.js';
import { useSession } from '../../app/session.js';
import { useDraft } from '../../forms/draft.js';
import { asGroups, asText, asTexts, type Typed } from '../../forms/payload.js';
import { ProblemNote } from '../../forms/ProblemNote.js';
import { useLanguage } from '../../i18n/use-language.js';
import { tell } from '../../parts/tell.js';
import { fieldErrors } from '../field-errors.js';
import { RowsField, type Column } from '../RowsField.js';
import { calendarFrom, typedOf } from './calendar-form.js';
import { useWeekdays } from './use-weekdays.js';

/** Everything of a calendar, with the consequence first. What was typed is kept until it is saved or discarded. */
export function CalendarForm({ view, onDone }: { view: CalendarView; onDone: () => void }) {
  const { t } = useLanguage();
  const { person } = useSession();
  const client = useQueryClient();
  const weekdays = useWeekdays();
  const { id } = view.calendar;
  const { draft, change, clear } = useDraft(person.id, `calendar.${id}`);
  const typed = Object.keys(draft.typed).length === 0 ? typedOf(view.calendar) : draft.typed;
  const set = (name: string, value: Typed): void => {
    change({ typed: { ...typed, [name]: value } });
  };
  const leave = (): void => {
    clear();
    onDone();
  };
  const mutation = useMutation({
    mutationFn: () => changeCalendar(id, calendarFrom(id, typed), asText(typed['reason'])),
    onSuccess: () => {
      leave();
      tell(t('admin.calendarDone'));
      void client.invalidateQueries();
    },
  });
  const errors = fieldErrors(mutation.error);
  const column = (name: string, type: Column['type'], label = t(`admin.column.${name as 'date'}`)): Column => ({
    name,
    type,
    label,
  });
  const rows = (name: string, legend: string, columns: Column[], help?: string, flat = false) => (
    <RowsField
      legend={legend}
      help={help}
      columns={columns}
      flat={flat}
      rows={asGroups(typed[name])}
      path={`calendar.${name}`}
      errors={errors}
      onChange={(next) => {
        set(name, next);
      }}
    />
  );
  return (
    <form
      noValidate
      aria-label={t('admin.editCalendar', { id })}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mutation.isPending) mutation.mutate();
      }}
    >
      <Stack gap="md" mt="sm">
        <Text>{t('admin.calendarConsequence', { version: view.calendar.version + 1 })}</Text>
        <Group align="flex-start">
          {(['opens', 'closes'] as const).map((name) => (
            <TextInput
              key={name}
              type="time"
              label={t(`admin.column.${name}`)}
              value={asText(typed[name])}
              error={errors[`calendar.officeHours.${name}`]}
              onChange={(event) => {
                set(name, event.currentTarget.value);
              }}
            />
          ))}
        </Group>
        <Checkbox.Group
          label={t('admin.weekend')}
          value={asTexts(typed['weekend'])}
          error={errors['calendar.weekend']}
          onChange={(days) => {
            set('weekend', days);
          }}
        >
          <Group gap="md" mt={6}>
            {weekdays.map((name, day) => (
              <Checkbox key={name} value={String(day)} label={name} />
            ))}
          </Group>
        </Checkbox.Group>
        {rows('closures', t('admin.closures'), [
          column('date', 'date'),
          column('label', 'text', t('admin.label')),
          column('source', 'text', t('admin.source')),
        ])}
        {rows(
          'specialHours',
          t('admin.specialHours'),
          [column('from', 'date'), column('to', 'date'), column('opens', 'time'), column('closes', 'time')],
          t('admin.specialHoursHelp'),
        )}
        {rows('workedDates', t('admin.workedDates'), [column('date', 'date')], t('admin.workedDatesHelp'), true)}
        {rows(
          'offsets',
          t('admin.offsets'),
          [column('from', 'datetime-local', t('admin.column.fromUtc')), column('minutes', 'text')],
          t('admin.offsetsHelp'),
        )}
        <TextInput
          label={t('admin.reason')}
          description={t('admin.reasonHelp')}
          dir="auto"
          value={asText(typed['reason'])}
          error={errors['reason']}
          onChange={(event) => {
            set('reason', event.currentTarget.value);
          }}
        />
        {mutation.isError && <ProblemNote error={mutation.error} fieldCount={Object.keys(errors).length} />}
        <Group gap="sm">
          <Button type="submit" loading={mutation.isPending}>
            {t('admin.saveCalendar', { version: view.calendar.version + 1 })}
          </Button>
          <Button variant="subtle" onClick={leave}>
            {t('form.discard')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
