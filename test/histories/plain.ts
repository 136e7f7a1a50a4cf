/*
 * Histories as JSON that compresses well: texts stay texts, other bytes become base64, 64-bit numbers become numbers.
 * (Temporal's own conversion needs one copy of protobufjs in the tree; an installation may have several.)
 */

interface Text {
  $text: string;
}
interface Bytes {
  $bytes: string;
}
type Blob = Text | Bytes;

const isLong = (value: object): value is { toNumber: () => number } =>
  'low' in value && 'high' in value && 'toNumber' in value;

export function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return toBlob(value);
  if (isLong(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(toPlain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

export function fromPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBlob(value)) return '$text' in value ? Buffer.from(value.$text) : Buffer.from(value.$bytes, 'base64');
  if (Array.isArray(value)) return value.map(fromPlain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
}

function toBlob(bytes: Uint8Array): Blob {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8');
  return Buffer.from(text).equals(buffer) ? { $text: text } : { $bytes: buffer.toString('base64') };
}

const isBlob = (value: object): value is Blob => '$text' in value || '$bytes' in value;

export const textOf = (blob: unknown): string | undefined =>
  typeof blob === 'object' && blob !== null && '$text' in blob ? String(blob.$text) : undefined;
