import { z } from 'zod';
import { fieldMessages as ruleMessages } from '../../sop-machines/kernel/field-messages.js';
import type { Words } from '../../sop-machines/kernel/words.js';

/** One wrong field of a request, in every language. `path` as it is answered, such as `fields.reference`. */
export interface WrongField {
  path: string;
  message: Words | string;
}

export const timeMessages = {
  inFuture: { en: 'lies in the future', ar: 'يقع في المستقبل' },
  beforeCase: { en: 'lies before the case began', ar: 'يسبق بداية القضية' },
} as const satisfies Record<string, Words>;

const arabic = z.locales.ar().localeError;
/** What schemas of our own say, by its English text. */
const own: ReadonlyMap<string, Words> = new Map(Object.values(ruleMessages).map((words) => [words.en, words]));

/** A message that a schema gave, with its Arabic: zod's own, or ours where the schema brought the text. */
const inBoth = (en: string, ar: string): Words => own.get(en) ?? { en, ar };

/**
 * What is wrong with a value that its schema refused; the check is made once more for the Arabic texts.
 * @param place what the paths begin with, such as `fields.`
 */
export function wrongFields(schema: z.ZodType, value: unknown, place = ''): WrongField[] {
  const english = schema.safeParse(value).error?.issues ?? [];
  const translated = schema.safeParse(value, { error: arabic }).error?.issues ?? [];
  return english.flatMap((issue, index) => {
    const message = inBoth(issue.message, translated[index]?.message ?? issue.message);
    // An unknown field is reported at its parent; the answer names the field itself.
    const names =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key].map(String).join('.'))
        : [issue.path.map(String).join('.')];
    return names.map((name) => ({ path: place + name || 'body', message }));
  });
}
