/** A value that cannot be stored; the message names the place and the way out. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** An error as data. Stacks are left out: they name files of one machine and change with every build. */
export function errorAsData(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: errorAsData(error.cause) };
  return { name, message, ...code, ...cause };
}

/**
 * A deep copy as it would come back from JSON: absent instead of undefined, errors as data, `toJSON` honoured.
 * Throws a NotJsonError for what JSON would change or lose in silence (dates, functions, maps, cycles).
 */
export function toJson(value: unknown, path = 'value'): unknown {
  return copy(value, path, []);
}

/** A deep copy of something that is JSON already. */
export function cloneJson<T>(value: T): T {
  return copy(value, 'value', []) as T;
}

function copy(value: unknown, path: string, above: object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(path, `the number ${String(value)}`);
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return refuse(path, `a ${typeof value}`);
  if (above.includes(value)) return refuse(path, 'a cycle');
  if (value instanceof Date) return refuse(path, 'a Date');
  if (value instanceof Error) return copy(errorAsData(value), path, above);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((entry, index) => copy(entry, `${path}[${index}]`, inside) ?? null);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return copy((value as { toJSON(): unknown }).toJSON(), path, inside);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(path, `a ${value.constructor.name || 'class instance'}`);
  }
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = copy((value as Record<string, unknown>)[key], `${path}.${key}`, inside);
    if (entry !== undefined) result[key] = entry;
  }
  return result;
}

function refuse(path: string, what: string): never {
  throw new NotJsonError(`${path} is ${what}, which cannot be stored. Keep plain JSON values there.`);
}
