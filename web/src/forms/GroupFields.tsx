import type { ComponentType } from 'react';
import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import { FieldLabel, type FieldProps } from './FieldLabel.js';
import { asGroup, asGroups } from './payload.js';

/** A group's fields are drawn by what draws fields, which in turn draws groups. */
type GroupProps = FieldProps & { Inner: ComponentType<FieldProps> };

function Fields({ Inner, field, path, value, errors, onChange }: GroupProps) {
  const group = asGroup(value);
  return (
    <Stack gap="sm">
      {field.fields.map((inner) => (
        <Inner
          key={inner.name}
          field={inner}
          path={`${path}.${inner.name}`}
          value={group[inner.name]}
          errors={errors}
          onChange={(next) => {
            onChange({ ...group, [inner.name]: next });
          }}
        />
      ))}
    </Stack>
  );
}

/** Fields that belong together. */
export function GroupField(props: GroupProps) {
  return (
    <Fieldset legend={<FieldLabel field={props.field} />}>
      <Fields {...props} />
    </Fieldset>
  );
}

/** Any number of entries of the same fields: people named, things taken. */
export function GroupsField({ Inner, field, path, value, errors, onChange }: GroupProps) {
  const { t, say } = useLanguage();
  const groups = asGroups(value);
  const label = say(field.label);
  return (
    <Fieldset legend={<FieldLabel field={field} />}>
      <Stack gap="md">
        {field.help !== undefined && <Text c="dimmed">{say(field.help)}</Text>}
        {errors[path] !== undefined && <Text c="red">{errors[path]}</Text>}
        {groups.map((group, index) => (
          <Fieldset key={index} legend={t('form.entry', { label, number: index + 1 })}>
            <Fields
              Inner={Inner}
              field={field}
              path={`${path}.${String(index)}`}
              value={group}
              errors={errors}
              onChange={(next) => {
                onChange(groups.map((other, at) => (at === index ? asGroup(next) : other)));
              }}
            />
            <Button
              mt="sm"
              size="sm"
              variant="default"
              leftSection={<Icon name="minus" size={16} />}
              onClick={() => {
                onChange(groups.filter((_, at) => at !== index));
              }}
            >
              {t('remove')}
            </Button>
          </Fieldset>
        ))}
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            onChange([...groups, {}]);
          }}
        >
          {t('form.addEntry', { label })}
        </Button>
      </Stack>
    </Fieldset>
  );
}
