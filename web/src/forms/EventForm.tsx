import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError } from '../api/client.js';
import type { ClockNotice, EventOffer } from '../api/shapes.js';
import { useSession } from '../app/session.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { caseInstantNow } from '../time/case-time.js';
import { fromLocalField } from '../time/place.js';
import { usePlace } from '../time/places.js';
import { nextAttempt, type Attempt } from './attempt.js';
import { useDraft } from './draft.js';
import { Field } from './Field.js';
import { fieldsOf } from './form-model.js';
import { OccurredAt } from './OccurredAt.js';
import { emptyPaths, fieldValues, type Json } from './payload.js';
import { ProblemNote } from './ProblemNote.js';

export interface EventContent {
  type: string;
  occurredAt: string;
  fields: Record<string, Json>;
}

interface EventFormProps<T> {
  offer: EventOffer;
  /** Which form it is, for its draft: the procedure's id, or `report`. */
  about: string;
  clock: ClockNotice;
  fetchedAt: number;
  submitLabel: string;
  /** Makes the body of the first sending; a repeat sends the same body again. */
  bodyOf: (content: EventContent) => object;
  send: (attempt: Attempt) => Promise<T>;
  onDone: (result: T) => void;
  large?: boolean;
}

/**
 * The form of one event, drawn from its JSON Schema: consequence first, then the fields, then when it happened. It keeps
 * what was typed until it is recorded.
 */
export function EventForm<T>(props: EventFormProps<T>) {
  const { offer, about, clock, fetchedAt, bodyOf, send, onDone, large = false } = props;
  const { t, say } = useLanguage();
  const session = useSession();
  const place = usePlace();
  const { draft, change, clear } = useDraft(session.person.id, `${about}.${offer.type}`);
  const [missing, setMissing] = useState<string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const fields = fieldsOf(offer.schema);
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: (result) => {
      clear();
      onDone(result);
    },
    onError: (error) => {
      // A refusal is final for its key; only an attempt without an answer may be repeated under the same one.
      if (!(error instanceof ProblemError && error.unanswered)) change({ attempt: undefined });
    },
  });

  const errors: Record<string, string> = {};
  for (const path of missing) errors[path] = t('form.needed');
  if (mutation.error instanceof ProblemError) {
    for (const wrong of mutation.error.problem.fields ?? [])
      errors[wrong.path.replace(/^fields\./, '')] = wrong.message;
  }

  const submit = (): void => {
    const empty = emptyPaths(fields, draft.typed, place);
    setMissing(empty);
    if (empty[0] !== undefined) {
      const first = document.getElementById(empty[0]);
      // A group of radios or ticks takes the focus by its first one.
      (first?.querySelector('input') ?? first)?.focus();
      return;
    }
    const typedAt = draft.occurredAt === undefined ? undefined : fromLocalField(place, draft.occurredAt);
    const typed = { type: offer.type, fields: fieldValues(fields, draft.typed, place) };
    // The content that is compared leaves "now" open: a second click a moment later is the same content.
    const content = JSON.stringify({ ...typed, occurredAt: typedAt ?? null });
    const body = JSON.stringify(bodyOf({ ...typed, occurredAt: typedAt ?? caseInstantNow(clock, fetchedAt) }));
    const attempt = nextAttempt(draft.attempt, content, body, () => crypto.randomUUID());
    change({ attempt });
    mutation.mutate(attempt);
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={say(offer.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!mutation.isPending) submit();
      }}
    >
      <Stack gap="md">
        <Text>{say(offer.consequence)}</Text>
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            path={field.name}
            value={draft.typed[field.name]}
            errors={errors}
            onChange={(value) => {
              change({ typed: { ...draft.typed, [field.name]: value } });
              setMissing((paths) => paths.filter((path) => path !== field.name && !path.startsWith(`${field.name}.`)));
            }}
          />
        ))}
        <OccurredAt
          clock={clock}
          fetchedAt={fetchedAt}
          value={draft.occurredAt}
          error={errors['occurredAt']}
          onChange={(occurredAt) => {
            change({ occurredAt });
          }}
        />
        {mutation.isError && <ProblemNote error={mutation.error} fieldCount={Object.keys(errors).length} />}
        <Group gap="sm">
          <Button
            type="submit"
            size={large ? 'lg' : 'md'}
            fullWidth={large}
            loading={mutation.isPending}
            rightSection={<Icon name="arrow" />}
          >
            {props.submitLabel}
          </Button>
          {Object.keys(draft.typed).length > 0 && (
            <Button variant="subtle" size={large ? 'md' : 'md'} onClick={clear}>
              {t('form.discard')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
