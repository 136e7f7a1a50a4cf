import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { acknowledge } from '../api/commands.js';
import type { AlertView } from '../api/shapes.js';
import { useSession } from '../app/session.js';
import { useDraft } from '../forms/draft.js';
import { asText } from '../forms/payload.js';
import { ProblemNote } from '../forms/ProblemNote.js';
import { isolate } from '../i18n/isolate.js';
import { useLanguage } from '../i18n/use-language.js';
import { tell } from '../parts/tell.js';

/** Natures whose next rung comes whatever is promised. */
const protectedNatures = ['liberty', 'medical', 'child'];

/** Acknowledging an alert with what will be done and by when. */
export function Acknowledge({ alert }: { alert: AlertView }) {
  const { t } = useLanguage();
  const { person } = useSession();
  const client = useQueryClient();
  const id = useId();
  const { draft, change, clear } = useDraft(person.id, `alert.${alert.id}`);
  const promise = asText(draft.typed['promise']);
  const [opened, setOpened] = useState(promise !== '');
  const mutation = useMutation({
    mutationFn: () => acknowledge(alert.id, promise),
    onSuccess: () => {
      clear();
      tell(t('alerts.done'));
      void client.invalidateQueries();
    },
  });
  if (alert.acknowledgedAt !== null) {
    return (
      <Text>
        {t('alerts.acknowledged', {
          name: isolate(alert.acknowledgedBy ?? ''),
          promise: isolate(alert.acknowledgement ?? ''),
        })}
      </Text>
    );
  }
  const note = protectedNatures.includes(alert.nature) && <Text c="dimmed">{t('alerts.stillClimbs')}</Text>;
  if (!opened) {
    return (
      <div>
        <Button
          size="sm"
          onClick={() => {
            setOpened(true);
          }}
        >
          {t('alerts.acknowledge')}
        </Button>
      </div>
    );
  }
  return (
    <form
      aria-label={t('alerts.acknowledge')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mutation.isPending) mutation.mutate();
      }}
    >
      <Stack gap="xs">
        <Textarea
          id={id}
          label={t('alerts.promise')}
          description={t('alerts.promiseHelp')}
          value={promise}
          autosize
          minRows={2}
          dir="auto"
          data-autofocus
          onChange={(event) => {
            change({ typed: { promise: event.currentTarget.value } });
          }}
        />
        {note}
        {mutation.isError && <ProblemNote error={mutation.error} fieldCount={0} />}
        <Button type="submit" size="sm" loading={mutation.isPending} disabled={promise.trim().length < 3}>
          {t('alerts.promiseSend')}
        </Button>
      </Stack>
    </form>
  );
}
