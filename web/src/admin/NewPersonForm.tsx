import { Alert, Button, Card, MultiSelect, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Role } from '../../../sop-machines/kernel/roles.js';
import { ProblemError } from '../api/client.js';
import { addPerson } from '../api/commands.js';
import type { Words } from '../api/shapes.js';
import { useSession } from '../app/session.js';
import { useDraft } from '../forms/draft.js';
import { asText, asTexts, type Typed } from '../forms/payload.js';
import { ProblemNote } from '../forms/ProblemNote.js';
import { useLanguage } from '../i18n/use-language.js';
import { useRoles } from '../parts/Roles.js';

interface Workplace {
  id: string;
  name: Words;
}

/** A new account; its one-time password is shown once. */
export function NewPersonForm({ units, agencies }: { units: readonly Workplace[]; agencies: readonly Workplace[] }) {
  const { t, say } = useLanguage();
  const roles = useRoles();
  const session = useSession();
  const client = useQueryClient();
  const { draft, change, clear } = useDraft(session.person.id, 'person');
  const text = (name: string): string => asText(draft.typed[name]);
  const set = (name: string, value: Typed): void => {
    change({ typed: { ...draft.typed, [name]: value } });
  };
  const mutation = useMutation({
    mutationFn: () => {
      const place = text('workplace');
      return addPerson({
        name: text('name'),
        login: text('login'),
        email: text('email'),
        roles: Role.options.filter((role) => asTexts(draft.typed['roles']).includes(role)),
        unitId: units.some((unit) => unit.id === place) ? place : null,
        agencyId: agencies.some((agency) => agency.id === place) ? place : null,
        deputyId: null,
        language: 'en',
      });
    },
    onSuccess: () => {
      clear();
      void client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const wrong = mutation.error instanceof ProblemError ? (mutation.error.problem.fields ?? []) : [];
  const errorOf = (name: string): string | undefined => wrong.find((field) => field.path.startsWith(name))?.message;
  const options = (places: readonly Workplace[]) =>
    places.map((place) => ({ value: place.id, label: say(place.name) }));
  return (
    <Card withBorder padding="md" component="section">
      <form
        aria-label={t('admin.addPerson')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!mutation.isPending) mutation.mutate();
        }}
      >
        <Stack gap="sm">
          <Title order={2}>{t('admin.addPerson')}</Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {(['name', 'login', 'email'] as const).map((name) => (
              <TextInput
                key={name}
                label={t(`admin.${name}`)}
                dir={name === 'name' ? 'auto' : 'ltr'}
                value={text(name)}
                error={errorOf(name)}
                onChange={(event) => {
                  set(name, event.currentTarget.value);
                }}
              />
            ))}
            <Select
              label={t('admin.belongsTo')}
              data={[
                { group: t('admin.unit'), items: options(units) },
                { group: t('admin.agency'), items: options(agencies) },
              ]}
              value={text('workplace') || null}
              error={errorOf('unitId') ?? errorOf('agencyId')}
              onChange={(value) => {
                set('workplace', value ?? undefined);
              }}
            />
            <MultiSelect
              label={t('admin.roles')}
              data={Role.options.map((role) => ({ value: role, label: roles([role]) }))}
              searchable
              value={asTexts(draft.typed['roles'])}
              error={errorOf('roles')}
              onChange={(value) => {
                set('roles', value);
              }}
            />
          </SimpleGrid>
          {mutation.isError && <ProblemNote error={mutation.error} fieldCount={wrong.length} />}
          {typeof mutation.data?.oneTimePassword === 'string' && (
            <Alert role="status">
              <bdi>{t('admin.oneTimePassword', { password: mutation.data.oneTimePassword })}</bdi>
            </Alert>
          )}
          <Button type="submit" loading={mutation.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('admin.addPerson')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
