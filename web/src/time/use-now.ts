import { useEffect, useState } from 'react';
import type { ClockNotice } from '../api/shapes.js';
import { caseTimeAt, refreshEvery } from './case-time.js';

/** The wall's time in milliseconds, drawn again every `every` milliseconds. */
export function useWall(every: number): number {
  const [wall, setWall] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setWall(Date.now());
    }, every);
    return () => {
      clearInterval(timer);
    };
  }, [every]);
  return wall;
}

/** A function that gives the case's time now for a clock notice fetched at `fetchedAt`; drawn again as the clock needs. */
export function useCaseNow(notice: ClockNotice | undefined, fetchedAt: number): number {
  const wall = useWall(refreshEvery(notice));
  if (notice === undefined) return wall;
  // Data newer than the last tick must not look as if it came from the future.
  return caseTimeAt(notice, fetchedAt, Math.max(wall, fetchedAt));
}
