import { Button, Group, Text, TextInput } from '@mantine/core';
import type { ClockNotice } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { toLocalField } from '../time/place.js';
import { usePlace } from '../time/places.js';
import { useInstants } from '../time/use-instants.js';
import { useCaseNow } from '../time/use-now.js';

interface OccurredAtProps {
  clock: ClockNotice;
  fetchedAt: number;
  /** `datetime-local` value; undefined: the moment of sending. */
  value: string | undefined;
  error: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** When it happened: now in case time, until the person says otherwise. */
export function OccurredAt({ clock, fetchedAt, value, error, onChange }: OccurredAtProps) {
  const { t } = useLanguage();
  const instants = useInstants();
  const place = usePlace();
  const now = useCaseNow(clock, fetchedAt);
  return (
    <div>
      <Group align="flex-end" gap="xs">
        <TextInput
          id="occurredAt"
          type="datetime-local"
          label={t('form.occurredAt')}
          description={t('form.occurredAtHelp')}
          error={error}
          value={value ?? toLocalField(place, now)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
        {value !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              onChange(undefined);
            }}
          >
            {t('form.now')}
          </Button>
        )}
      </Group>
      {value !== undefined && <Text c="dimmed">{t('form.ofPlace', { now: instants(now, 'dayTime') })}</Text>}
    </div>
  );
}
