import type { ReactNode } from 'react';
import type { BoardRow } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { BoardNumber } from './BoardNumber.js';
import { byOwner, bySop, chosenRows, wholeBoard, type BoardChoice } from './board-parts.js';
import classes from './BoardSummary.module.css';

interface SummaryProps {
  rows: readonly BoardRow[];
  choice: BoardChoice;
  onChoose: (choice: BoardChoice) => void;
}

const shows = ['all', 'overdue', 'soon', 'open'] as const;

/** The board in numbers: by time left, by procedure and by person. Each number opens the rows that it counts. */
export function BoardSummary({ rows, choice, onChoose }: SummaryProps) {
  const { t, say } = useLanguage();
  // Numbers beside a choice count what the other choices leave.
  const within = (part: Partial<BoardChoice>): BoardRow[] => chosenRows(rows, { ...choice, ...part });
  return (
    <section className={classes.summary} aria-label={t('board.numbers')}>
      <Group title={t('board.byTime')}>
        {shows.map((show) => (
          <BoardNumber
            key={show}
            words={t(`board.show.${show}`)}
            count={within({ show }).length}
            urgent={show === 'overdue'}
            chosen={choice.show === show}
            onChoose={() => {
              onChoose({ ...choice, show });
            }}
          />
        ))}
      </Group>
      <Group title={t('board.byProcedure')}>
        {bySop(within({ sop: undefined })).map(({ key, row, count }) => (
          <BoardNumber
            key={key}
            words={say(row.title)}
            count={count}
            chosen={choice.sop === key}
            onChoose={() => {
              onChoose({ ...choice, sop: choice.sop === key ? undefined : key });
            }}
          />
        ))}
      </Group>
      <Group title={t('board.byPerson')}>
        {byOwner(within({ owner: undefined })).map(({ key, count }) => (
          <BoardNumber
            key={key ?? ''}
            words={<bdi>{key ?? t('nobody')}</bdi>}
            count={count}
            chosen={choice.owner !== undefined && choice.owner === key}
            onChoose={() => {
              onChoose({ ...choice, owner: choice.owner === key ? undefined : key });
            }}
          />
        ))}
      </Group>
      {(choice.show !== 'all' || choice.sop !== undefined || choice.owner !== undefined) && (
        <button
          type="button"
          className={classes.all}
          onClick={() => {
            onChoose(wholeBoard);
          }}
        >
          {t('filter.all')}
        </button>
      )}
    </section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={title} className={classes.group}>
      <span className={classes.title}>{title}</span>
      {children}
    </div>
  );
}
