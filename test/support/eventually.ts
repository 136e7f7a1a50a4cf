/**
 * Waits for what the system does by itself: asks again until `read` gives something that `holds`.
 * @returns what `read` gave; throws with the last value when `withinMs` are over
 */
export async function eventually<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  { withinMs = 20_000, everyMs = 50 } = {},
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > until) throw new Error(`after ${withinMs} ms still: ${JSON.stringify(value)?.slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
