import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../api/client.js';
import { readRecord } from '../api/commands.js';
import type { FieldModel } from '../forms/form-model.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import classes from './RecordedFields.module.css';

interface RecordValueProps {
  id: string;
  field: FieldModel;
  draw: (value: unknown) => ReactNode;
}

/**
 * A personal value behind a button: each reading is logged, so it happens by a wish and not by drawing the page. Who may
 * read it is decided by the API.
 */
export function RecordValue({ id, field, draw }: RecordValueProps) {
  const { t, say } = useLanguage();
  const reading = useMutation({ mutationFn: () => readRecord(id) });
  if (reading.isSuccess) return <span role="status">{draw(reading.data.value)}</span>;
  if (reading.error instanceof ProblemError && reading.error.problem.status === 404) {
    return <Text role="status">{t('timeline.unreadable')}</Text>;
  }
  return (
    <button
      type="button"
      className={classes.read}
      title={t('timeline.readLogged')}
      aria-label={`${t('timeline.readRecord', { label: say(field.label) })}. ${t('timeline.readLogged')}`}
      aria-busy={reading.isPending}
      onClick={() => {
        if (!reading.isPending) reading.mutate();
      }}
    >
      <Icon name="lock" size={14} />
      {reading.isError ? t('problem.retry') : t('timeline.read')}
    </button>
  );
}
