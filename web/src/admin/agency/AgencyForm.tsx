import { Button, Group, MultiSelect, NumberInput, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ageBandWords, languageWords, serviceWords, sexWords } from '../../../../sop-machines/kernel/options.js';
import { addAgency, changeAgency } from '../../api/commands.js';
import { calendarsQuery } from '../../api/queries.js';
import type { AgencyView, Words } from '../../api/shapes.js';
import { useSession } from '../../app/session.js';
import { useDraft } from '../../forms/draft.js';
import { asText, asTexts, type Typed } from '../../forms/payload.js';
import { ProblemNote } from '../../forms/ProblemNote.js';
import { useLanguage } from '../../i18n/use-language.js';
import { tell } from '../../parts/tell.js';
import { errorWithin, fieldErrors } from '../field-errors.js';
import { agencyFrom, agencyTyped } from './agency-form.js';

const choices: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  services: serviceWords,
  sexes: sexWords,
  ageBands: ageBandWords,
  languages: languageWords,
};
const lists = ['services', 'languages', 'sexes', 'ageBands'] as const;

/** An agency of the directory: whom it takes, for what, how it is reached. Undefined: a new one. */
export function AgencyForm({ agency, onDone }: { agency: AgencyView | undefined; onDone: () => void }) {
  const { t, say } = useLanguage();
  const { person } = useSession();
  const client = useQueryClient();
  const profiles = (useQuery(calendarsQuery).data?.calendars ?? []).flatMap((view) => view.profiles);
  const { draft, change, clear } = useDraft(person.id, `agency.${agency?.id ?? 'new'}`);
  const typed = Object.keys(draft.typed).length === 0 ? agencyTyped(agency) : draft.typed;
  const set = (name: string, value: Typed): void => {
    change({ typed: { ...typed, [name]: value } });
  };
  const mutation = useMutation({
    mutationFn: () => {
      const body = agencyFrom(typed);
      return agency === undefined ? addAgency(body) : changeAgency(agency.id, body);
    },
    onSuccess: () => {
      clear();
      onDone();
      tell(t('admin.agencyDone'));
      void client.invalidateQueries();
    },
  });
  const errors = fieldErrors(mutation.error);
  const text = (name: string, path: string, label: string, dir: 'ltr' | 'rtl') => (
    <TextInput
      label={label}
      dir={dir}
      value={asText(typed[name])}
      error={errors[path]}
      onChange={(event) => {
        set(name, event.currentTarget.value);
      }}
    />
  );
  const select = (name: string, label: string, options: { value: string; label: string }[]) => (
    <MultiSelect
      key={name}
      label={label}
      data={options}
      searchable
      hidePickedOptions
      value={asTexts(typed[name])}
      error={errorWithin(errors, name)}
      onChange={(values) => {
        set(name, values);
      }}
    />
  );
  return (
    <form
      noValidate
      aria-label={t('admin.agency')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mutation.isPending) mutation.mutate();
      }}
    >
      <Stack gap="md">
        <Text>{t('admin.agencyConsequence')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {text('en', 'name.en', t('admin.nameEn'), 'ltr')}
          {text('ar', 'name.ar', t('admin.nameAr'), 'rtl')}
          {text('email', 'email', t('admin.email'), 'ltr')}
          <NumberInput
            label={t('admin.rank')}
            description={t('admin.rankHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={asText(typed['rank'])}
            error={errors['rank']}
            onChange={(value) => {
              set('rank', String(value));
            }}
          />
          {lists.map((name) =>
            select(
              name,
              t(`admin.${name}`),
              Object.entries(choices[name] ?? {}).map(([value, words]) => ({ value, label: say(words) })),
            ),
          )}
          {select(
            'profileIds',
            t('admin.profiles'),
            profiles.map(({ id, title }) => ({ value: id, label: say(title) })),
          )}
        </SimpleGrid>
        <Switch
          label={t('admin.acceptsDisability')}
          description={t('admin.acceptsDisabilityHelp')}
          checked={typed['acceptsDisability'] === true}
          onChange={(event) => {
            set('acceptsDisability', event.currentTarget.checked);
          }}
        />
        <Switch
          label={t('admin.activeAgency')}
          description={t('admin.activeAgencyHelp')}
          checked={typed['active'] !== false}
          onChange={(event) => {
            set('active', event.currentTarget.checked);
          }}
        />
        {mutation.isError && <ProblemNote error={mutation.error} fieldCount={Object.keys(errors).length} />}
        <Group gap="sm">
          <Button type="submit" loading={mutation.isPending}>
            {t(agency === undefined ? 'admin.addAgency' : 'admin.saveAgency')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              clear();
              onDone();
            }}
          >
            {t('form.discard')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
