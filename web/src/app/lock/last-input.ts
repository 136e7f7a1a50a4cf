const kept = 'sanad.lastInput';
/** Writing each movement of the mouse would be work without use. */
const everyMs = 1_000;

/** When somebody last used a page of this session, in any tab (wall, milliseconds); now, when nobody has yet. */
export function lastInput(): number {
  const stored = Number(localStorage.getItem(kept) ?? Number.NaN);
  return Number.isFinite(stored) ? stored : noteInput();
}

/** Somebody is here. @returns now */
export function noteInput(): number {
  const now = Date.now();
  localStorage.setItem(kept, String(now));
  return now;
}

/** Calls when another tab of this browser has noted an input, until the returned function is called. */
export function followOtherTabs(heard: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === kept) heard();
  };
  window.addEventListener('storage', listen);
  return () => {
    window.removeEventListener('storage', listen);
  };
}

/** Notes every kind of input until the returned function is called. */
export function followInput(): () => void {
  let noted = 0;
  const note = (): void => {
    if (Date.now() - noted >= everyMs) noted = noteInput();
  };
  const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;
  for (const kind of kinds) window.addEventListener(kind, note, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, note, { capture: true });
  };
}
