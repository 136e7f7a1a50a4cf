import type { ReactNode } from 'react';
import { useNumbers } from '../time/display.js';
import classes from './BoardSummary.module.css';

interface BoardNumberProps {
  words: ReactNode;
  count: number;
  urgent?: boolean;
  chosen: boolean;
  onChoose: () => void;
}

/** A number of the board that opens the list that it counts. */
export function BoardNumber({ words, count, urgent = false, chosen, onChoose }: BoardNumberProps) {
  const numbers = useNumbers();
  return (
    <button type="button" className={classes.number} aria-pressed={chosen} onClick={onChoose}>
      <b data-urgent={(urgent && count > 0) || undefined}>{numbers(count)}</b> {words}
    </button>
  );
}
