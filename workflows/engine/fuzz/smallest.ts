/*
 * Makes a value that shows something smaller for as long as it still shows it: leaves entries of lists out, puts what is
 * inside in the place of what is around it, and turns the rest into nothing, false or zero.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = (string | number)[];

/** Tries at most `patience` candidates; one that is not lawful must be told by `shows` as false. */
export async function smallest<T>(value: T, shows: (candidate: T) => Promise<boolean>, patience = 4000): Promise<T> {
  let best = value as Json;
  let left = patience;
  for (let isSmaller = true; isSmaller && left > 0;) {
    isSmaller = false;
    // Each success changes what there is, so that the walk goes on from the same place in the smaller value.
    for (let place = 0; left > 0;) {
      const candidate = candidateAt(best, place);
      if (candidate === undefined) break;
      left--;
      if (isLess(candidate, best) && (await shows(candidate as T))) {
        best = candidate;
        isSmaller = true;
      } else place++;
    }
  }
  return best as T;
}

function isLess(a: Json, b: Json): boolean {
  const [left, right] = [a, b].map((value) => JSON.stringify(value).replaceAll('false', '0')) as [string, string];
  return left.length === right.length ? left < right : left.length < right.length;
}

/** The `place`-th way to make the value smaller; undefined after the last. */
function candidateAt(value: Json, place: number): Json | undefined {
  let count = 0;
  for (const { path, instead } of ways(value, [])) if (count++ === place) return replaced(value, path, instead);
  return undefined;
}

interface Way {
  path: Path;
  instead: Json;
}

/** From the outside in: what leaves the most out comes first. */
function* ways(value: Json, path: Path): Generator<Way> {
  if (Array.isArray(value)) {
    yield* shorter(value, path);
    for (const [index, entry] of value.entries()) yield* ways(entry, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    if (path.length) yield { path, instead: null };
    for (const [key, entry] of Object.entries(value)) yield* ways(entry, [...path, key]);
  } else if (typeof value === 'number' && value > 0) {
    yield { path, instead: 0 };
    if (value >= 10) for (const less of [1, 2, 3, 5]) yield { path, instead: less };
  } else if (value === true) yield { path, instead: false };
  else if (path.at(-1) === 'kind') yield { path, instead: 'plain' };
}

function* shorter(list: Json[], path: Path): Generator<Way> {
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < list.length; from += size) {
      yield { path, instead: [...list.slice(0, from), ...list.slice(from + size)] };
    }
  }
  for (const [index, entry] of list.entries()) {
    const inner = typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? entry['states'] : undefined;
    if (Array.isArray(inner)) yield { path, instead: [...list.slice(0, index), ...inner, ...list.slice(index + 1)] };
  }
}

function replaced(value: Json, [key, ...rest]: Path, instead: Json): Json {
  if (key === undefined) return instead;
  if (Array.isArray(value))
    return value.map((entry, index) => (index === key ? replaced(entry, rest, instead) : entry));
  const record = value as Record<string, Json>;
  return { ...record, [key]: replaced(record[key] ?? null, rest, instead) };
}
