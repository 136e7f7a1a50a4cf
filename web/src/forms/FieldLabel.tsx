import { Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import type { FieldModel } from './form-model.js';
import type { Typed } from './payload.js';

export interface FieldProps {
  field: FieldModel;
  /** Where it stands in the event, `persons.0.sex`. */
  path: string;
  value: Typed;
  /** Messages by path. */
  errors: Readonly<Record<string, string>>;
  onChange: (value: Typed) => void;
}

export function FieldLabel({ field }: { field: FieldModel }) {
  const { t, say } = useLanguage();
  return (
    <>
      {say(field.label)}
      {!field.required && (
        <Text span c="dimmed" fw={400}>
          {' '}
          ({t('optional')})
        </Text>
      )}
      {field.encrypted && (
        <Text span c="dimmed" title={t('form.encrypted')} role="img" aria-label={t('form.encrypted')} ms={6}>
          <Icon name="lock" size={15} />
        </Text>
      )}
    </>
  );
}
