/**
 * Makes every zod schema that can be reached from `value` fit for sharing. The sandbox freezes what workflows share, all
 * the way down, and stops at what is frozen already. So a schema's own face is completed (zod builds some members on
 * first use) and frozen here, and its inside, where zod keeps what it works out while parsing, stays as it is.
 */
export function settle(value: unknown, seen = new Set<unknown>()): void {
  if (value === null || typeof value !== 'object' || seen.has(value)) return;
  seen.add(value);
  const isSchema = '_zod' in value;
  if (isSchema) completeMembers(value);
  for (const key of Reflect.ownKeys(value)) settle(read(value, key), seen);
  if (isSchema) Object.freeze(value);
}

/** zod keeps its late members on prototypes; reading one through an instance stores it there. */
function completeMembers(schema: object): void {
  let above: unknown = Object.getPrototypeOf(schema);
  while (above !== null && above !== Object.prototype) {
    for (const key of Reflect.ownKeys(above as object)) read(schema, key);
    above = Object.getPrototypeOf(above);
  }
}

/** A member that this kind of schema does not have says so by throwing; then there is nothing to build. */
function read(from: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(from, key);
  } catch {
    return undefined;
  }
}
