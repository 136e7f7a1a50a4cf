import { z } from 'zod';
import { fieldMessages } from './field-messages.js';
import type { DataClass } from './sop.js';
import type { Words } from './words.js';

/** What a form says about a field; the schema carries it as meta. */
export interface FieldWords {
  readonly label: Words;
  readonly help?: Words;
  /** Default K1: a code that all who are assigned may read. */
  readonly dataClass?: DataClass;
}
export interface FieldMeta {
  readonly dataClass: DataClass;
  readonly label: Words;
  readonly help?: Words;
  readonly options?: Readonly<Record<string, Words>>;
  /** The value is the id of one of these; a form offers them by name. */
  readonly idOf?: 'officer' | 'agency';
}

const metaOf = ({ label, help, dataClass = 'K1' }: FieldWords): FieldMeta => ({
  dataClass,
  label,
  ...(help ? { help } : {}),
});
/** Half a surrogate pair is no character: it could neither be stored nor be read back as it was typed. */
const sayable = (value: string): boolean => !value.includes('\u0000') && !/\p{Surrogate}/u.test(value);
/** Beyond these years due times could not be computed or stored. */
const calculable = (value: string): boolean => value >= '1900' && value < '2200';

/** One line of text, at most 500 characters. */
export const line = (words: FieldWords) =>
  z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine(sayable, fieldMessages.unsayable.en)
    .meta({ ...metaOf(words) });

/** Free text; long enough for a report of 1 MB in any script. */
export const longText = (words: FieldWords) =>
  z
    .string()
    .trim()
    .min(1)
    .max(1_500_000)
    .refine(sayable, fieldMessages.unsayable.en)
    .meta({ ...metaOf(words), multiline: true });

/** A token or register number that stands for something: letters, digits and `-/.`, 1–60 characters; never a name. */
export const token = (words: FieldWords) =>
  z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9./-]{0,59}$/, fieldMessages.token.en)
    .meta({ ...metaOf(words) });

const hashDigits = { sha256: 64, sha512: 128 } as const;
/** A hash value in hexadecimal digits, small letters or capitals: 64 of them for SHA-256, 128 for SHA-512. */
export const hashValue = (algorithm: keyof typeof hashDigits, words: FieldWords) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^[0-9a-fA-F]{${String(hashDigits[algorithm])}}$`), fieldMessages[algorithm].en)
    .meta({ ...metaOf(words) });

/** The id (uuid) of an officer or an agency of this system. */
export const idOf = (kind: 'officer' | 'agency', words: FieldWords) => z.uuid().meta({ ...metaOf(words), idOf: kind });

/** One of a list of codes, each with its words. */
export const choice = <const Options extends Readonly<Record<string, Words>>>(options: Options, words: FieldWords) =>
  z
    .enum(Object.keys(options) as [keyof Options & string, ...(keyof Options & string)[]])
    .meta({ ...metaOf(words), options });

/** Several of a list of codes. */
export const choices = <const Options extends Readonly<Record<string, Words>>>(options: Options, words: FieldWords) =>
  z
    .array(z.enum(Object.keys(options) as [keyof Options & string, ...(keyof Options & string)[]]))
    .max(Object.keys(options).length)
    .meta({ ...metaOf(words), options });

export const yesNo = (words: FieldWords) => z.boolean().meta({ ...metaOf(words) });

/** Something that must be ticked for the event to be lawful. */
export const confirmed = (words: FieldWords) => z.literal(true).meta({ ...metaOf(words) });

export const wholeNumber = (range: { min: number; max: number }, words: FieldWords) =>
  z
    .int()
    .min(range.min)
    .max(range.max)
    .meta({ ...metaOf(words) });

/** A number of years in quarters, as penalties are written. */
export const years = (words: FieldWords) =>
  z
    .number()
    .min(0.25)
    .max(99)
    .multipleOf(0.25)
    .meta({ ...metaOf(words) });

/** An instant, ISO 8601 in UTC with `Z`. */
export const instant = (words: FieldWords) =>
  z.iso
    .datetime()
    .refine(calculable, fieldMessages.outOfRange.en)
    .meta({ ...metaOf(words) });

/** A local date, `YYYY-MM-DD`. */
export const date = (words: FieldWords) =>
  z.iso
    .date()
    .refine(calculable, fieldMessages.outOfRange.en)
    .meta({ ...metaOf(words) });

/** The same field, but it may be left out. */
export const optional = <Field extends z.ZodType>(field: Field): z.ZodOptional<Field> =>
  z.optional(field).meta(field.meta() ?? {});

/**
 * The meta of a field.
 * @throws if the field was made without `label` or `dataClass` (programming error)
 */
export function fieldMeta(field: z.core.$ZodType): FieldMeta {
  const meta = z.globalRegistry.get(field) as FieldMeta | undefined;
  if (!meta?.label || !meta.dataClass) throw new Error('A field of an event has no label or no data class.');
  return meta;
}
