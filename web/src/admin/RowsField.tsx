import { ActionIcon, Button, Fieldset, Stack, Text, TextInput } from '@mantine/core';
import { asText, type TypedGroup } from '../forms/payload.js';
import { useLanguage } from '../i18n/use-language.js';
import { Icon } from '../parts/Icon.js';
import classes from './RowsField.module.css';

export interface Column {
  name: string;
  label: string;
  type: 'date' | 'time' | 'text' | 'datetime-local';
}

interface RowsFieldProps {
  legend: string;
  help?: string | undefined;
  columns: readonly Column[];
  rows: readonly TypedGroup[];
  /** Where the API names an error of a row: `calendar.closures`. */
  path: string;
  /** The API's name of a column where the row itself is the value. */
  flat?: boolean;
  errors: Readonly<Record<string, string>>;
  onChange: (rows: readonly TypedGroup[]) => void;
}

/** Any number of short entries, a line each. */
export function RowsField({ legend, help, columns, rows, path, flat = false, errors, onChange }: RowsFieldProps) {
  const { t } = useLanguage();
  return (
    <Fieldset legend={legend}>
      <Stack gap="xs" align="flex-start">
        {help !== undefined && <Text c="dimmed">{help}</Text>}
        {errors[path] !== undefined && <Text c="red">{errors[path]}</Text>}
        {rows.map((row, index) => (
          <div key={index} className={classes.row}>
            {columns.map(({ name, label, type }) => (
              <TextInput
                key={name}
                className={type === 'text' ? classes.wide : undefined}
                type={type}
                label={label}
                dir={type === 'text' ? 'auto' : undefined}
                value={asText(row[name])}
                error={errors[flat ? `${path}.${String(index)}` : `${path}.${String(index)}.${name}`]}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  onChange(rows.map((other, at) => (at === index ? { ...other, [name]: value } : other)));
                }}
              />
            ))}
            <ActionIcon
              variant="default"
              size={36}
              className={classes.remove}
              aria-label={`${t('remove')}: ${t('form.entry', { label: legend, number: index + 1 })}`}
              title={t('remove')}
              onClick={() => {
                onChange(rows.filter((_, at) => at !== index));
              }}
            >
              <Icon name="minus" size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => {
            onChange([...rows, {}]);
          }}
        >
          {t('form.addEntry', { label: legend })}
        </Button>
      </Stack>
    </Fieldset>
  );
}
