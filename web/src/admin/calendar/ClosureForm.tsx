import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addClosure } from '../../api/commands.js';
import { useSession } from '../../app/session.js';
import { useDraft } from '../../forms/draft.js';
import { asText } from '../../forms/payload.js';
import { ProblemNote } from '../../forms/ProblemNote.js';
import { useLanguage } from '../../i18n/use-language.js';
import { tell } from '../../parts/tell.js';
import { fieldErrors } from '../field-errors.js';

const fields = ['date', 'label', 'source'] as const;

/** One more closed day, such as a holiday that was just announced: the change that is made most often, by three fields. */
export function ClosureForm({ calendarId }: { calendarId: string }) {
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
  const errors = fieldErrors(mutation.error);
  return (
    <form
      noValidate
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
              dir={name === 'date' ? undefined : 'auto'}
              value={value(name)}
              error={errors[name]}
              onChange={(event) => {
                change({ typed: { ...draft.typed, [name]: event.currentTarget.value } });
              }}
            />
          ))}
          <Button type="submit" loading={mutation.isPending} disabled={fields.some((name) => value(name) === '')}>
            {t('admin.addClosureSend')}
          </Button>
        </Group>
        {mutation.isError && <ProblemNote error={mutation.error} fieldCount={Object.keys(errors).length} />}
      </Stack>
    </form>
  );
}
