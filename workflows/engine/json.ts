/** A value that cannot be stored; the message names the place and the way out. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** How a reference to an actor is stored: XState's own form, and the session that it means also after a restart. */
export interface StoredRef {
  xstate$$type: 1;
  id: string;
  sessionId: string;
}

/** An error as data. Stacks are left out: they name files of one machine and change with every build. */
export function errorAsData(error: unknown): unknown {
  if (!(error instanceof Error)) return toJsonOrText(error);
  const { name, message } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: errorAsData(error.cause) };
  return { name, message, ...code, ...cause };
}

/**
 * A deep copy as it would come back from JSON: absent instead of undefined, errors as data, actors as references,
 * `toJSON` honoured. Throws a NotJsonError for what JSON would change or lose in silence (dates, functions, maps, cycles).
 */
export function toJson(value: unknown, path = 'value'): unknown {
  return copy(value, { start: path, keys: [], above: [] });
}

/** For what is only read by people: a value that cannot be stored becomes its text. */
export function toJsonOrText(value: unknown): unknown {
  try {
    return toJson(value);
  } catch {
    return String(value);
  }
}

/** A deep copy of something that is JSON already. `onRef` gets the place of each reference to an actor instead of a copy. */
export function cloneJson<T>(value: T, onRef?: (ref: StoredRef, holder: object, key: string | number) => void): T {
  if (typeof value !== 'object' || value === null) return value;
  const result = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const entry = (value as Record<string, unknown>)[key];
    if (onRef && isStoredRef(entry)) onRef(entry, result, key);
    else result[key] = typeof entry === 'object' && entry !== null ? cloneJson(entry, onRef) : entry;
  }
  return result as T;
}

function isStoredRef(value: unknown): value is StoredRef {
  return typeof value === 'object' && value !== null && 'xstate$$type' in value && 'sessionId' in value;
}

/** Where the copy stands; the path is put into words only when something is refused. */
interface Place {
  start: string;
  keys: (string | number)[];
  above: object[];
}

function copy(value: unknown, place: Place): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuse(place, `the number ${String(value)}`);
    case 'object':
      return value === null ? null : copyObject(value, place);
    default:
      return refuse(place, `a ${typeof value}`);
  }
}

function copyObject(value: object, place: Place): unknown {
  if (place.above.includes(value)) return refuse(place, 'a cycle');
  if (value instanceof Date) return refuse(place, 'a Date');
  if (value instanceof Error) return copy(errorAsData(value), place);
  place.above.push(value);
  const result = Array.isArray(value) ? copyList(value, place) : copyRecord(value, place);
  place.above.pop();
  return result;
}

function copyList(list: unknown[], place: Place): unknown[] {
  return list.map((entry, index) => copyAt(index, entry, place) ?? null);
}

function copyRecord(value: object, place: Place): unknown {
  if (isActor(value)) return { xstate$$type: 1, id: value.id, sessionId: value.sessionId } satisfies StoredRef;
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return copy((value as { toJSON(): unknown }).toJSON(), place);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(place, `a ${value.constructor.name || 'class instance'}`);
  }
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // Assigned to an object, this name would change what the object is instead of what it holds.
    if (key === '__proto__') return refuse(place, "an object with a key '__proto__'");
    const entry = copyAt(key, (value as Record<string, unknown>)[key], place);
    if (entry !== undefined) result[key] = entry;
  }
  return result;
}

function copyAt(key: string | number, value: unknown, place: Place): unknown {
  place.keys.push(key);
  const result = copy(value, place);
  place.keys.pop();
  return result;
}

/** XState's own sign of an actor. */
function isActor(value: object): value is { id: string; sessionId: string } {
  return 'sessionId' in value && 'send' in value && 'ref' in value;
}

function refuse({ start, keys }: Place, what: string): never {
  const path = start + keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  throw new NotJsonError(`${path} is ${what}, which cannot be stored. Keep plain JSON values there.`);
}
