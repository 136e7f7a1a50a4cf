import { useEffect, useRef } from 'react';

/**
 * Says once of each entry that it has been shown, when the page is really seen. Failing is no loss: it is said again at the
 * next visit.
 */
export function useMarkRead(
  entries: readonly { id: string; readAt: string | null }[],
  markRead: (id: string) => Promise<unknown>,
): void {
  const said = useRef(new Set<string>());
  useEffect(() => {
    if (document.visibilityState !== 'visible') return;
    for (const { id, readAt } of entries) {
      if (readAt !== null || said.current.has(id)) continue;
      said.current.add(id);
      markRead(id).catch(() => said.current.delete(id));
    }
  }, [entries, markRead]);
}
