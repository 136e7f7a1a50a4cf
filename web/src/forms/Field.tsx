import { Checkbox, Group, NumberInput, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useLanguage } from '../i18n/use-language.js';
import { FieldLabel, type FieldProps } from './FieldLabel.js';
import { GroupField, GroupsField } from './GroupFields.js';
import { asText, asTexts } from './payload.js';

/** More options than this are shown as a list that opens, fewer as buttons that are all seen. */
const seenAtOnce = 5;

/** One field of an event, in the page's language. */
export function Field({ field, path, value, errors, onChange }: FieldProps) {
  const { t, say } = useLanguage();
  const help = field.help === undefined ? undefined : say(field.help);
  const common = {
    id: path,
    label: <FieldLabel field={field} />,
    description: help,
    error: errors[path],
  };
  // A group of radios or ticks may not say it; its label says which fields are optional.
  const required = { 'aria-required': field.required };
  switch (field.kind) {
    case 'choice': {
      const options = field.options.map((option) => ({ value: option.value, label: say(option.label) }));
      // What has been chosen by radio cannot be taken back, so a choice that may be left out is a list as well.
      if (options.length > seenAtOnce || !field.required) {
        return (
          <Select
            {...common}
            {...required}
            data={options}
            value={asText(value) || null}
            placeholder={t('form.choose')}
            searchable
            clearable={!field.required}
            onChange={(choice) => {
              onChange(choice ?? undefined);
            }}
          />
        );
      }
      return (
        <Radio.Group {...common} value={asText(value)} onChange={onChange}>
          <Group gap="xs" mt={4}>
            {options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.label} size="md" />
            ))}
          </Group>
        </Radio.Group>
      );
    }
    case 'yesNo':
      return (
        <Radio.Group
          {...common}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(choice) => {
            onChange(choice === 'true');
          }}
        >
          <Group gap="xs" mt={4}>
            <Radio value="true" label={t('yes')} size="md" />
            <Radio value="false" label={t('no')} size="md" />
          </Group>
        </Radio.Group>
      );
    case 'confirmed':
      return (
        <Checkbox
          {...common}
          size="md"
          checked={value === true}
          onChange={(event) => {
            onChange(event.currentTarget.checked ? true : undefined);
          }}
        />
      );
    case 'choices':
      return (
        <Checkbox.Group {...common} value={asTexts(value)} onChange={onChange}>
          <Stack gap={6} mt={4}>
            {field.options.map((option) => (
              <Checkbox key={option.value} value={option.value} label={say(option.label)} size="md" />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          {...required}
          value={asText(value)}
          allowDecimal={!field.integer}
          hideControls
          maw={220}
          onChange={(number) => {
            onChange(String(number));
          }}
        />
      );
    case 'texts':
      return (
        <Textarea
          {...common}
          {...required}
          description={help ?? t('form.textsHelp')}
          autosize
          minRows={2}
          value={asTexts(value).join('\n')}
          onChange={(event) => {
            onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value.split('\n'));
          }}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...common}
          {...required}
          autosize
          minRows={3}
          maxRows={14}
          dir="auto"
          value={asText(value)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'group':
      return <GroupField Inner={Field} field={field} path={path} value={value} errors={errors} onChange={onChange} />;
    case 'groups':
      return <GroupsField Inner={Field} field={field} path={path} value={value} errors={errors} onChange={onChange} />;
    case 'text':
    case 'instant':
    case 'date':
      return (
        <TextInput
          {...common}
          {...required}
          type={field.kind === 'instant' ? 'datetime-local' : field.kind === 'date' ? 'date' : 'text'}
          maw={field.kind === 'text' ? undefined : 260}
          dir={field.kind === 'text' ? 'auto' : undefined}
          value={asText(value)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
  }
}
