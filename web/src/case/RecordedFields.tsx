import type { ReactNode } from 'react';
import type { FieldModel } from '../forms/form-model.js';
import { useLanguage } from '../i18n/use-language.js';
import { useInstants } from '../time/use-instants.js';
import { namesSomeone, recordedFields, recordIdOf } from './recorded.js';
import { RecordValue } from './RecordValue.js';
import { useNames } from './use-names.js';
import classes from './RecordedFields.module.css';

interface RecordedFieldsProps {
  fields: readonly FieldModel[];
  values: Readonly<Record<string, unknown>>;
}

/** What was recorded with an event: labels and option words of its SOP; personal values open one by one. */
export function RecordedFields({ fields, values }: RecordedFieldsProps) {
  const { say } = useLanguage();
  const nameOf = useNames(namesSomeone(values));
  const shown = recordedFields(fields, values, nameOf);
  if (shown.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {shown.map(({ field, value }) => (
        <div key={field.name}>
          <dt>{say(field.label)}</dt>
          <dd>
            <Value field={field} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function Value({ field, value }: { field: FieldModel; value: unknown }): ReactNode {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const recordId = recordIdOf(value);
  if (recordId !== undefined) {
    return <RecordValue id={recordId} field={field} draw={(read) => <Value field={field} value={read} />} />;
  }
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => (
      <div key={index}>
        <Value field={field} value={entry} />
      </div>
    ));
  }
  if (isGroup(value)) return <RecordedFields fields={field.fields} values={value} />;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field.kind === 'instant') return instants(text);
  if (field.kind === 'date') return instants(text, 'day');
  const option = field.options.find((known) => known.value === text);
  return option === undefined ? <bdi className={classes.text}>{text}</bdi> : say(option.label);
}
