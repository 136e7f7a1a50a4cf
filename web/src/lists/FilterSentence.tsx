import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ListQuery } from '../api/queries.js';
import { sopTitlesQuery } from '../case/sop-fields.js';
import { useLanguage } from '../i18n/use-language.js';
import { isNarrowed, listSearchOf } from './list-search.js';
import classes from './FilterSentence.module.css';

interface FilterSentenceProps {
  value: ListQuery;
  /** Overdue is the list itself there, so nothing is asked about the time left. */
  withoutDue: boolean;
  onChange: (value: ListQuery) => void;
}

/** What the list shows, as a sentence whose words can be changed. */
export function FilterSentence({ value, withoutDue, onChange }: FilterSentenceProps) {
  const { t, say } = useLanguage();
  const titles = useQuery(sopTitlesQuery).data ?? [];
  const choice = (name: 'sop' | 'priority' | 'due', options: readonly [code: string, words: string][]) => (
    <select
      className={classes.choice}
      aria-label={t(`filter.${name}`)}
      data-narrowed={value[name] !== undefined || undefined}
      value={value[name] ?? ''}
      onChange={(event) => {
        // A narrower list begins at its own first page.
        onChange(listSearchOf({ ...value, cursor: undefined, [name]: event.currentTarget.value }));
      }}
    >
      {options.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  );
  return (
    <div className={classes.sentence} role="group" aria-label={t('filter.label')}>
      <span>{t('filter.show')}</span>
      {choice('sop', [
        ['', t('filter.anySop')],
        ...titles.map(({ id, title }): [string, string] => [id, t('filter.onlySop', { title: say(title) })]),
      ])}
      {choice('priority', [
        ['', t('filter.anyPriority')],
        ['emergency', t('filter.emergency')],
        ['urgent', t('filter.urgent')],
        ['routine', t('filter.routine')],
      ])}
      {!withoutDue &&
        choice('due', [
          ['', t('filter.anyDue')],
          ['soon', t('filter.soon')],
          ['overdue', t('filter.overdue')],
        ])}
      {isNarrowed(value) && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            onChange({});
          }}
        >
          {t('filter.all')}
        </Button>
      )}
    </div>
  );
}
